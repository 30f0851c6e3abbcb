import { describe, expect, test } from 'vitest';
import type { DocumentSource } from '../../src/model/content.ts';
import { auditOriginal } from '../../src/ingest/audit.ts';
import { splitParagraphs } from '../../src/text/paragraphs.ts';
import { redact } from '../../src/text/redact.ts';
import { redactParagraphs } from '../../src/text/redact-paragraphs.ts';

const TEXT = '某县试点情况\n \u00a0\n全县组建2个集团，覆盖两乡。\n承办人：王小明\n联系电话：55512345\n';
const PARAGRAPHS = redactParagraphs({
  paragraphs: splitParagraphs(TEXT).map((text) => ({ text })),
  furniture: [],
  header: [],
});

/** A document with just what the audit reads. */
function document(
  numerals: [number, string, string][],
  observations: [number, string][] = [],
  paragraphs = '1-4',
): DocumentSource {
  return {
    id: 'demo',
    file: 'content/documents/demo/index.mdx',
    folder: 'content/documents/demo',
    at: () => ({ line: 9 }),
    data: { original: { file: 'demo.txt', sha256: 'right', paragraphs } },
    numerals: numerals.map(([paragraph, printed, use], index) => ({ paragraph, printed, use, line: index + 2 })),
    observations: observations.map(([paragraph, printed], index) => ({ paragraph, printed, line: index + 2 })),
    citations: [],
  } as unknown as DocumentSource;
}
const audit = (source: DocumentSource, sha256 = 'right') =>
  auditOriginal({ file: 'demo.txt', sha256, paragraphs: PARAGRAPHS }, [source]);
const LEDGER: [number, string, string][] = [
  [2, '2', 'groups'],
  [2, '两', 'towns'],
];

describe('auditOriginal', () => {
  test('a complete ledger is clean and counted', () => {
    const { counts, problems } = audit(document(LEDGER, [[2, '2个集团']]));
    expect(problems).toEqual([]);
    expect(counts[0]).toMatchObject({
      paragraphs: 4,
      numerals: 2,
      accounted: 2,
      observationsFound: 1,
      fingerprint: true,
    });
  });
  test('a numeral without a row is named with its paragraph', () => {
    const { problems } = audit(document(LEDGER.slice(0, 1)));
    expect(problems).toMatchObject([
      { rule: 'audit/numeral', file: 'content/documents/demo/numerals.csv', message: expect.stringContaining('“两”') },
    ]);
  });
  test('a row that is not in its paragraph', () => {
    expect(audit(document([...LEDGER, [3, '9', 'x']])).problems).toMatchObject([{ rule: 'audit/ledger', line: 4 }]);
  });
  test('rows out of order, or one too many', () => {
    expect(audit(document([...LEDGER, [2, '2', 'again']])).problems).toMatchObject([
      { rule: 'audit/ledger', message: expect.stringContaining('次序') },
    ]);
  });
  test('an observation whose printed figure is not there', () => {
    expect(audit(document(LEDGER, [[2, '3个集团']])).problems).toMatchObject([{ rule: 'audit/observations', line: 2 }]);
  });
  test('a changed original', () => {
    expect(audit(document(LEDGER), 'other').problems).toMatchObject([{ rule: 'audit/fingerprint', line: 9 }]);
  });
  test('what belongs to the page around the text needs neither a row nor an owner', () => {
    const furniture = new Set([2, 4]);
    const original = { file: 'demo.txt', sha256: 'right', paragraphs: PARAGRAPHS, furniture };
    const { counts, problems } = auditOriginal(original, [document([], [], '1-3')]);
    expect(problems).toEqual([]);
    expect(counts[0]).toMatchObject({ numerals: 0, accounted: 0 });
    // A row that is there all the same counts.
    expect(auditOriginal(original, [document(LEDGER, [], '1-3')]).counts[0]).toMatchObject({
      numerals: 2,
      accounted: 2,
    });
  });
  test('a paragraph that no document claims, and one that does not exist', () => {
    expect(audit(document(LEDGER, [], '1-3')).problems.map(({ rule }) => rule)).toEqual(['audit/unclaimed-paragraph']);
    expect(audit(document(LEDGER, [], '1-5')).problems.map(({ rule }) => rule)).toEqual(['audit/paragraph']);
  });
  test('a telephone number needs no row: it is covered before anything is read', () => {
    expect(redact(TEXT).text).not.toMatch(/55512345|王小明/);
  });
});

describe('splitParagraphs', () => {
  test('lines of white space, no-break and ideographic space included, are empty', () => {
    expect(splitParagraphs('甲\n\u00a0\n\u3000 \r\n乙\r丙')).toEqual(['甲', '乙', '丙']);
  });
});

describe('redact', () => {
  test.each([
    ['提案人:李四光', '提案人:■■■'],
    ['王小明委员：', '■■■委员：'],
    ['分管领导：赵六', '分管领导：■■'],
    ['手机：13800000000', '手机：■■■■■■■■■■■'],
  ])('%s', (text, covered) => expect(redact(text).text).toBe(covered));
  test('a leader behind the office is covered wherever the name stands', () => {
    expect(redact('副市长钱七调研。钱七指出，要抓落实。').text).toBe('副市长■■调研。■■指出，要抓落实。');
  });
  test('offices and ordinary words stay', () => {
    const text = '院长等职务由主任会议研究，副市长主持召开座谈会；服务45000000人次。';
    expect(redact(text)).toEqual({ text, count: 0 });
  });
});
