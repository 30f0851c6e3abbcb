import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/text/decode.ts';
import { draftDocument } from '../../src/ingest/draft.ts';

const TEXT =
  '某政办发〔2021〕7号\n一、工作目标\n(一)到2025年，建成3个集团，覆盖两乡。一是抓基层。\n全县有二级医院4家。\n2021年3月2日\n承办人：王小明\n';

describe('draftDocument', () => {
  const draft = draftDocument({ file: 'demo.txt', sha256: 'a'.repeat(64), text: TEXT });
  const ledger = parse(draft['numerals.csv'] ?? '', { columns: true }) as {
    paragraph: string;
    printed: string;
    use: string;
  }[];

  test('every numeral has a row; what is certain is filled in, figures are left to the curator', () => {
    expect(ledger.map(({ paragraph, printed, use }) => [paragraph, printed, use])).toEqual([
      ['1', '2021', 'document-number'],
      ['1', '7', 'document-number'],
      ['2', '一', 'heading'],
      ['3', '一', 'heading'],
      ['3', '2025年', 'date'],
      ['3', '3', ''],
      ['3', '两', ''],
      ['3', '一', 'heading'],
      ['4', '二', 'grade'],
      ['4', '4', ''],
      ['5', '2021年3月2日', 'date'],
    ]);
  });
  test('the record holds what is printed and leaves the rest empty', () => {
    expect(draft['index.mdx']).toContain("number: '某政办发〔2021〕7号'");
    expect(draft['index.mdx']).toContain("signed: '2021-03-02'");
    expect(draft['index.mdx']).toContain("paragraphs: '1-6'");
    expect(draft['index.mdx']).toContain("title: ''");
  });
  test('a day in Han characters is read, one that no calendar has is not', () => {
    const signedOf = (text: string) =>
      /signed: (.*)/.exec(draftDocument({ file: 'a.txt', sha256: '', text })['index.mdx'] ?? '')?.[1];
    expect(signedOf('某事\n二〇二一年三月二日\n')).toBe("'2021-03-02'");
    expect(signedOf('某事\n2021年2月30日\n')).toBe("'未说明'");
    expect(signedOf('2021年3月2日起施行\n')).toBe("'未说明'");
  });
  test('no personal name gets in', () => expect(Object.values(draft).join()).not.toContain('王小明'));
});

describe('decodeText', () => {
  test('UTF-8, GB18030 and UTF-16', () => {
    expect(decodeText(new TextEncoder().encode('医改'))).toEqual({ text: '医改', encoding: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xd2, 0xbd, 0xb8, 0xc4))).toEqual({ text: '医改', encoding: 'gb18030' });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x3b, 0x53, 0x39, 0x65))).toEqual({
      text: '医改',
      encoding: 'utf-16le',
    });
  });
  test('bytes that are no text throw', () => expect(() => decodeText(Uint8Array.of(0xff, 0x00, 0xff))).toThrow('编码'));
});
