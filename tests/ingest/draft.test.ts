import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/text/decode.ts';
import { draftDocument } from '../../src/ingest/draft.ts';
import { readText } from '../../src/source/read-text.ts';
import { KNOWLEDGE } from './make-knowledge.ts';

const TEXT =
  '某政办发〔2021〕7号\n一、工作目标\n(一)到2025年，建成3个集团，覆盖两乡。一是抓基层。\n全县有二级医院4家。\n2021年3月2日\n承办人：王小明 电话（0571）87654321\n';

const sourceOf = (text: string) => readText({ text, encoding: 'utf-8' });
const draftOf = (text: string, chosen?: number[]) =>
  draftDocument(
    { source: sourceOf(text), file: 'demo.txt', sha256: 'a'.repeat(64), ...(chosen ? { chosen } : {}) },
    KNOWLEDGE,
  );
const rowsOf = (draft: ReturnType<typeof draftOf>, table: string) =>
  parse(draft.files[table] ?? '', { columns: true }) as Record<string, string>[];

describe('draftDocument', () => {
  const draft = draftOf(TEXT);

  test('every numeral has a row; what is certain is filled in, a figure leads to its observation', () => {
    expect(rowsOf(draft, 'numerals.csv').map(({ paragraph, printed, use }) => [paragraph, printed, use])).toEqual([
      ['1', '2021', 'document-number'],
      ['1', '7', 'document-number'],
      ['2', '一', 'heading'],
      ['3', '一', 'heading'],
      ['3', '2025年', 'date'],
      ['3', '3', 'f3-1'],
      ['3', '两', 'f3-2'],
      ['3', '一', 'heading'],
      ['4', '二', 'grade'],
      ['4', '4', 'f4-1'],
      ['5', '2021年3月2日', 'date'],
    ]);
  });
  test('each observation stands in its paragraph as printed, and is what the words say', () => {
    expect(
      rowsOf(draft, 'observations.csv').map(({ id, printed, value, unit, nature, period }) => [
        id,
        printed,
        value,
        unit,
        nature,
        period,
      ]),
    ).toEqual([
      ['f3-1', '3个', '3', '个', 'target', '2025'],
      ['f3-2', '两乡', '2', '个', 'target', '2025'],
      ['f4-1', '4家', '4', '家', 'actual', '2021?'],
    ]);
  });
  test('a due date leads to its promise', () => {
    expect(rowsOf(draft, 'events.csv')[0]).toMatchObject({ date: '2025', kind: 'due', of: 'f3-1', paragraph: '3' });
  });
  test('the record holds what is printed, says that it is a draft and leaves the rest empty', () => {
    expect(draft.files['index.mdx']).toContain("number: '某政办发〔2021〕7号'");
    expect(draft.files['index.mdx']).toContain("state: 'draft'");
    expect(draft.files['index.mdx']).toContain("paragraphs: '1-6'");
    expect(draft.files['index.mdx']).toContain("summary: ''");
  });
  test('no personal name and no covered digit gets in, nowhere', () => {
    expect(Object.values(draft.files).join()).not.toMatch(/王小明|87654321|0571/);
    expect(draft.covered).toMatchObject([
      { kind: 'name', paragraph: 6 },
      { kind: 'phone', paragraph: 6 },
    ]);
  });
  test('what a page says of itself is covered, too', () => {
    const source = {
      ...sourceOf('副县长李大山调研医共体建设。'),
      header: [{ field: 'title' as const, text: '副县长李大山调研', place: '网页标题' }],
    };
    const drafted = draftDocument({ source, file: 'a.html', sha256: 'b' }, KNOWLEDGE);
    expect(Object.values(drafted.files).join()).not.toContain('李大山');
    expect(drafted.files['index.mdx']).toContain("title: '副县长调研'");
  });
  test('the paragraphs lie beside the tables, numbered', () => {
    expect(draft.files['paragraphs.tsv']?.split('\n')[4]).toBe('4\t全县有二级医院4家。\t');
  });
});

describe('a part of an original', () => {
  test('only the chosen paragraphs are read; the others are left out by declaration', () => {
    const draft = draftOf(TEXT, [3, 4]);
    expect(draft.files['index.mdx']).toContain("paragraphs: '3-4'");
    expect(draft.files['index.mdx']).toContain("omitted: '1-2,5-6'");
    expect(rowsOf(draft, 'numerals.csv').every(({ paragraph }) => paragraph === '3' || paragraph === '4')).toBe(true);
  });
  test('furniture of a page is left out, a line about the document itself is not', () => {
    const draft = draftOf(
      '首页 > 新闻\n全县推进医共体建设\n发布时间：2021-03-04\n全县有医院4家。\n浏览次数：7334\n扫一扫分享到微信',
    );
    expect(draft.files['index.mdx']).toContain("paragraphs: '2-4'");
    expect(draft.files['numerals.csv']).toContain('3,2021-03-04,date');
    expect(draft.files['numerals.csv']).not.toContain('7334');
  });
  test('of a report on everything what is about health is taken', () => {
    const other = Array.from({ length: 12 }, (_, index) => `粮食产量${index + 2}万吨，工业增加值增长5%。`);
    const draft = draftOf(
      ['某县人民政府', '2021年政府工作报告', '（摘要）', '各位代表：', ...other, '新增医院床位300张。'].join('\n'),
    );
    expect(draft.record.fields.kind?.value).toBe('government-report');
    expect(draft.taken).toEqual([1, 2, 3, 4, 17]);
  });
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
