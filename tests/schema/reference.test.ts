/** Every row of the reference layer says where it comes from; one that doesn't is refused in words a curator understands. */
import { describe, expect, test } from 'vitest';
import { benchmarkRow } from '../../src/schema/reference/benchmark.ts';
import { policyFactRow } from '../../src/schema/reference/policy-fact.ts';
import { readSource, sourceColumns } from '../../src/schema/reference/source.ts';

const SOURCE = {
  source: 'https://www.example.gov.cn/a.html',
  page_kind: 'official',
  where: '表一',
  retrieved: '2026-10-08',
  agreement: '2',
  confidence: 'sure',
  note: '',
};
const FACT = { policy: 'some-plan', field: 'number', value: '虚办发〔2020〕1号', ...SOURCE };
const BENCHMARK = {
  ...{ id: 'b', indicator: 'rate', region: '100000', year: '2025', nature: 'target', comparator: '≥', value: '90' },
  ...{ value_max: '', unit: '%', covers: '全国的县', policy: 'some-plan', ...SOURCE },
};
/** Column and message of every fault. */
const faults = (schema: typeof policyFactRow | typeof benchmarkRow, row: object): string[] =>
  schema.safeParse(row).error?.issues.map(({ path, message }) => `${path.join()}：${message}`) ?? [];

describe('a row of the reference layer', () => {
  test('with all it needs is read, its number of sources as a number', () => {
    expect(policyFactRow.parse(FACT)).toEqual({ ...FACT, agreement: 2, note: null });
    expect(benchmarkRow.parse(BENCHMARK)).toMatchObject({ value: 90, value_max: null, policy: 'some-plan' });
  });

  test.each(['source', 'page_kind', 'retrieved', 'agreement', 'confidence'])('without %s is refused', (column) => {
    const found = faults(policyFactRow, { ...FACT, [column]: '' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${column}：没有.+，这一行不能收｜.+`));
  });

  test.each([
    ['source', '见百度'],
    ['source', 'javascript:alert(1)'],
    ['source', 'https://example.com/a b'],
    ['source', 'ftp://example.com/a'],
    ['page_kind', '官方'],
    ['retrieved', '2026-11'],
    ['retrieved', '2026-02-30'],
    ['retrieved', '2026-10-08?'],
    ['agreement', '0'],
    ['agreement', '两处'],
    ['confidence', 'certain'],
  ])('with %s “%s” is refused', (column, value) => {
    const found = faults(policyFactRow, { ...FACT, [column]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${column}：.+｜.+`));
  });

  test('the columns that say so are in every table', () => {
    for (const schema of [policyFactRow, benchmarkRow])
      expect(Object.keys(schema.shape).slice(-7)).toEqual(Object.keys(sourceColumns));
  });
});

describe('the address of a source', () => {
  test('may have a note on the place behind it', () => {
    expect(readSource('https://github.com/a/b （规划.md）')).toEqual({
      url: 'https://github.com/a/b',
      place: '规划.md',
    });
    expect(readSource('http://a.cn/x?y=1&z=2')).toEqual({ url: 'http://a.cn/x?y=1&z=2', place: undefined });
  });
  test('may be a number in an index of code, which is no address', () =>
    expect(readSource('github-index:123')).toEqual({ url: undefined, place: '123' }));
  test('is nothing else', () => expect(readSource('某网站')).toBeUndefined());
});

describe('what does not fit', () => {
  test.each([
    ['number', '国办发70号'],
    ['date', '2015年9月'],
    ['effective', '2021-13'],
    ['address', '中国政府网'],
  ])('the %s “%s” of a policy', (field, value) =>
    expect(faults(policyFactRow, { ...FACT, field, value })).toEqual([expect.stringMatching(/^value：.+｜.+/)]),
  );
  test('a target that no policy sets', () =>
    expect(faults(benchmarkRow, { ...BENCHMARK, policy: '' })).toEqual([expect.stringMatching(/^policy：.+｜.+/)]));
  test('a range without an upper end, and one that is upside down', () => {
    expect(faults(benchmarkRow, { ...BENCHMARK, comparator: 'range' })).toHaveLength(1);
    expect(faults(benchmarkRow, { ...BENCHMARK, comparator: 'range', value_max: '80' })).toHaveLength(1);
    expect(faults(benchmarkRow, { ...BENCHMARK, comparator: 'range', value_max: '95' })).toEqual([]);
  });
});
