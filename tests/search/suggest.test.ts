/** Names suggested while one types. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { packFile } from '../../src/search/format/index-files.ts';
import { buildSuggestions } from '../../src/search/build/suggestions.ts';
import { suggestionShard, type SuggestionRow } from '../../src/search/format/suggestions.ts';
import { Suggester } from '../../src/search/query/suggester.ts';
import { suggestNames } from '../../src/search/query/suggest.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const files = buildSuggestions(
  kb,
  new Map([
    ['醫', '医'],
    ['體', '体'],
  ]),
);
const asked: string[] = [];
const suggester = new Suggester('b', async (path) => {
  asked.push(path);
  const shard = /^suggest\/(\d+)\.kbs$/.exec(path)?.[1];
  const data = path === 'manifest.json' ? { suggest: files.length } : shard ? files[Number(shard)] : '醫医體体';
  return new TextEncoder().encode(await packFile('b', path, data));
});
const names = async (typed: string) => (await suggester.find(typed)).map(({ name }) => name);

describe('suggestions', () => {
  const measure = kb.measures.get('county-medical-community')?.name ?? '';
  it.each([
    ['the beginning of a name', measure.slice(0, 2), measure],
    ['what stands within a name', measure.slice(1), measure],
    ['a topic, which answers on one page', measure.slice(0, 2), `${measure}一页通`],
    ['letters that spell it', 'xianyu', measure],
    ['letters with apostrophes', "xian'yu", measure],
    [
      'a code-like document number',
      [...kb.documents.values()]
        .map(({ number }) => number)
        .find((one) => one !== '未说明')
        ?.slice(0, 4) ?? '',
      '',
    ],
  ])('find by %s', async (_way, typed, wanted) => {
    expect(typed.length).toBeGreaterThan(1);
    const found = await names(typed);
    if (wanted === '') expect(found.length).toBeGreaterThan(0);
    else expect(found).toContain(wanted);
  });
  it('find every thing by its whole name, and by every other name it has', async () => {
    for (const [kind, list] of [
      ['region', [...kb.regions.values()]],
      ['indicator', [...kb.indicators.values()]],
    ] as const)
      for (const { name, aliases } of list)
        for (const typed of [name, ...aliases]) {
          const found = await suggester.find(typed);
          expect(
            found.some((one) => one.kind === kind && one.name === name),
            typed,
          ).toBe(true);
        }
    for (const { title } of [...kb.cases.values(), ...kb.policies.values()])
      expect(await names(title.slice(0, 40)), title).toContain(title);
  });
  it('read one small file for the first characters, and none for nothing', async () => {
    asked.length = 0;
    await suggester.find('，');
    await suggester.find('');
    expect(asked).toEqual([]);
    await suggester.find('医');
    await suggester.find('医共');
    expect(new Set(asked).size).toBe(asked.length);
  });
  it('take traditional characters', async () => expect(await names('醫共體')).toEqual(await names('医共体')));
  it('say which other name was meant', async () => {
    const region = [...kb.regions.values()].find(({ aliases }) => aliases.length > 0);
    const alias = region?.aliases[0] ?? expect.fail('no region has another name');
    const found = (await suggester.find(alias)).find(({ name }) => name === region?.name);
    expect(found?.alias === alias || region?.name.includes(alias)).toBe(true);
  });
});

describe('the order', () => {
  const row = (name: string, spellings: string[] = []): SuggestionRow => [1, `/measures/${name}/`, name, [], spellings];
  it('is: the name, its beginning, within it, its spelling', () => {
    const rows = [row('紧密型医共体'), row('医共体章程'), row('医共体')];
    expect(suggestNames('医共体', rows).map(({ name }) => name)).toEqual(['医共体', '医共体章程', '紧密型医共体']);
    const spelled = [row('医共体章程', ['yigongtizhangcheng', 'ygtzc']), row('医共体', ['yigongti', 'ygt'])];
    expect(suggestNames('ygt', spelled).map(({ name }) => name)).toEqual(['医共体', '医共体章程']);
  });
  it('ends after eight', () =>
    expect(
      suggestNames(
        '医',
        Array.from({ length: 30 }, (_, index) => row(`医${index}`)),
      ),
    ).toHaveLength(8));
  it('files characters evenly', () => expect(suggestionShard('医', 64)).toBeLessThan(64));
});
