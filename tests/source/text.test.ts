import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';
import { decodeText } from '../../src/text/decode.ts';
import { encode } from './encode.ts';

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const SIMPLIFIED = '白石县组建2个医共体，签约率达到40%。\n全县医疗机构的服务能力不断提高，群众看病更加方便。\n';
const TRADITIONAL = '白石縣組建2個醫共體，簽約率達到40%。\n全縣醫療機構的服務能力不斷提高，群眾看病更加方便。\n';

describe('a text file', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', new TextEncoder().encode(SIMPLIFIED), SIMPLIFIED, 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${SIMPLIFIED}`), SIMPLIFIED, 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${SIMPLIFIED}`, true), SIMPLIFIED, 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${SIMPLIFIED}`, false), SIMPLIFIED, 'utf-16be'],
    ['UTF-16 LE without', utf16(SIMPLIFIED, true), SIMPLIFIED, 'utf-16le'],
    ['UTF-16 BE without', utf16(SIMPLIFIED, false), SIMPLIFIED, 'utf-16be'],
    ['GB18030', encode(SIMPLIFIED, 'gb18030'), SIMPLIFIED, 'gb18030'],
    ['traditional in GB18030', encode(TRADITIONAL, 'gb18030'), TRADITIONAL, 'gb18030'],
    ['Big5', encode(TRADITIONAL, 'big5'), TRADITIONAL, 'big5'],
    ['plain ASCII', new TextEncoder().encode('abcd efgh\n'.repeat(9)), 'abcd efgh\n'.repeat(9), 'utf-8'],
  ])('in %s', (_what, bytes, text, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding }));

  test('in an encoding of another language is refused, not guessed', () => {
    // Cyrillic in KOI8-R: valid as GB18030, and no Chinese that is in use.
    const koi8 = Uint8Array.from(
      Array.from({ length: 300 }, (_, index) => 0xc1 + (((index * index * 7 + index * 3) % 61) % 0x3e)),
    );
    expect(() => decodeText(koi8)).toThrow('编码');
  });

  test('keeps its lines and numbers them as always', async () => {
    const bytes = new TextEncoder().encode('首页\n \u00a0\n\u3000\u3000一、签约\r\n责任编辑：某\n');
    const { paragraphs } = await readSource(bytes, 'a.txt');
    expect(paragraphs.map(({ text }) => text)).toEqual(['首页', '\u3000\u3000一、签约', '责任编辑：某']);
    expect(paragraphs[1]?.outline).toEqual({ level: 1, mark: '一、' });
  });

  test('says what it was read as, when that was a choice', async () => {
    const { warnings, encoding } = await readSource(encode(SIMPLIFIED, 'gb18030'), 'a.txt');
    expect(encoding).toBe('gb18030');
    expect(warnings).toEqual(['按 gb18030 编码读取，请看一眼有没有乱码。']);
  });
});

describe('what is to be distrusted is told', () => {
  const warningsOf = async (text: string) =>
    (await readSource(new TextEncoder().encode(text), 'a.txt')).warnings.join();
  test('pinyin after each character', async () =>
    expect(await warningsOf('医yī疗liáo卫wèi生shēng健jiàn康kāng服fú务wù体tǐ系xì')).toContain('拼音'));
  test('private-use characters', async () => expect(await warningsOf('签\uE123约')).toContain('有 1 个自造字'));
  test('mixed scripts', async () =>
    expect(await warningsOf('全县医疗机构的服务能力，全縣醫療機構提高，发展与规划')).toContain('夹着繁体字'));
  test('lost characters', async () => expect(await warningsOf('签\uFFFD约')).toContain('有 1 个字没能解码'));
  test('a clean text has none', async () => expect(await warningsOf(SIMPLIFIED)).toBe(''));
});
