/** Contract: what Pagefind makes of words, weights and its settings. */
import { beforeAll, describe, expect, it } from 'vitest';
import { GAP, lettersOf, tokenAt } from '../../../src/search/format/tokens.ts';
import { presenceWeight, weightOf } from '../../../src/search/format/weights.ts';
import { contentOf, namesIn, openSmall, plain, writeRaw, type Words } from './small-index.ts';

const ZONES = ['title', 'heading', 'figure', 'text', 'card'] as const;

describe('weights', () => {
  it('come back as they were given, each at its place; marks take no place', async () => {
    const weights = [...new Set([1, 5, 30, 59, 200].flatMap((length) => ZONES.map((zone) => weightOf(zone, length))))];
    const all = weights.flatMap((weight) => [weight, presenceWeight(weight)]);
    const { find } = await openSmall({ '/p': all.map((weight) => ['甲乙', weight]) });
    expect((await find('甲乙'))['p']).toEqual(all.map((weight, position) => [position, weight]));
  });

  it('have no word of their own', async () => {
    const { find } = await openSmall({ '/p': [['甲乙', 240], ...plain('丙丁')] });
    for (const word of ['pagefind', 'weight', '10', 'end']) expect(await find(word), word).toEqual({});
  });
});

describe('words', () => {
  let find: Awaited<ReturnType<typeof openSmall>>['find'];
  // Every letter that a token may be written in: ASCII, other alphabets, signs, the marks of length.
  const chars = [
    ...Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)),
    ...'αжヴ、。，；：（）“”%‰〔〕①½℃㎡★🏥',
  ];
  const tokens = [
    ...chars.flatMap((char) => [tokenAt(lettersOf([char, '甲']), 0, 2), tokenAt(lettersOf(['甲', char]), 0, 2)]),
    ...Array.from({ length: 10 }, (_, more) => tokenAt(lettersOf([...'甲a1%乙b2。丙c3、']), 0, 3 + more)),
  ];
  beforeAll(async () => {
    const words: Words = tokens.map((token) => [token, 24]);
    ({ find } = await openSmall({ '/p': words, '/q': plain('丙丁 - - 甲乙 𠮷野') }));
  });

  it('stay whole, whatever stands in them', async () => {
    const lost: string[] = [];
    for (const token of new Set(tokens)) {
      const at = new Set((await find(token))['p']?.map(([position]) => position));
      if (tokens.some((other, position) => (other === token) !== at.has(position))) lost.push(token);
    }
    expect(lost).toEqual([]);
  });

  it('of two Han characters are not cut, and not joined', async () => {
    expect(await find('丙丁')).toEqual({ q: [[0, 24]] });
    expect(await find('𠮷野')).toEqual({ q: [[4, 24]] });
    for (const word of ['丁甲', '野']) expect(await find(word), word).toEqual({});
  });

  it('of mere punctuation take a place and are not kept', async () => {
    expect(await find('甲乙')).toEqual({ q: [[3, 24]] });
    expect(await find(GAP[0])).toEqual({});
  });

  it('that the index lacks are passed over: the others must stand there', async () => {
    expect(Object.keys(await find('丙丁', '甲乙'))).toEqual(['q']);
    expect(Object.keys(await find('丙丁', tokens[40] ?? ''))).toEqual([]);
  });
});

describe('the setting for the size of files', () => {
  it('is heard', async () => {
    const words = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x4e00 + index, 0x5e00 + index));
    const record = { url: '/p/', content: contentOf(plain(words.join(' '))), filters: {} };
    const chunks = async (size: number) =>
      namesIn(await writeRaw([record], size)).filter((name) => name.endsWith('.pf_index')).length;
    // How many words a file holds depends on their places, too; that more fit into larger ones is what is built on.
    const counts = [await chunks(10_000), await chunks(1000), await chunks(100)];
    expect(counts).toEqual([1, 2, 12]);
  });
});
