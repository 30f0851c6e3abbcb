/** A reference row that is not sound is refused with its file, its line, the rule and what to do. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import { checkWith, copyCounty } from './broken-county.ts';

const change = (table: string, from: string, to: string) =>
  checkWith({
    [`reference/${table}.csv`]: (text) => {
      if (!text.includes(from)) throw new Error(`${table}.csv has no “${from}”`);
      return text.replace(from, to);
    },
  }).map(({ file, line, rule, remedy }) => ({ at: `${file}:${line}`, rule, hasRemedy: remedy.length > 0 }));
const one = (table: string, line: number, rule: string) => [
  { at: `content/reference/${table}.csv:${line}`, rule, hasRemedy: true },
];

describe('参照的行', () => {
  test.each([
    [
      '没有来源',
      'policies',
      'https://www.example.gov.cn/policy/12.html,official,题名',
      ',official,题名',
      2,
      'too-small',
    ],
    ['没有网页种类', 'policies', ',official,文号行', ',,文号行', 3, 'too-small'],
    ['没有阅读日期', 'benchmarks', '首段,2026-10-08', '首段,', 2, 'too-small'],
    ['没有相合的来源数', 'regions', '2026-10-08,1,sure', '2026-10-08,,sure', 2, 'too-small'],
    ['没有把握', 'official-indicators', '1,likely', '1,', 2, 'too-small'],
    ['来源不是网址', 'regions', 'https://stats.example.gov.cn/c/1', '统计公报', 2, 'rule'],
  ])('%s：不收', (_name, table, from, to, line, rule) =>
    expect(change(table, from, to)).toEqual(expect.arrayContaining(one(table, line, `schema/${rule}`))),
  );

  test.each([
    ['政策不存在', 'policies', 'county-reform-guidance,title', 'no-such-policy,title', 2, 'reference/policy'],
    ['指标不存在', 'benchmarks', ',county-visit-rate,', ',county-visit-rates,', 2, 'reference/indicator'],
    ['地区不存在', 'regions', '339921,resident', '339929,resident', 2, 'reference/region'],
    ['出自的政策不存在', 'benchmarks', ',county-reform-guidance,', ',county-reform,', 3, 'reference/policy'],
    ['单位不是指标的单位', 'benchmarks', '84.2,,%', '84.2,,人', 2, 'reference/unit'],
    ['同一件事两行', 'policies', 'guidance,issuer,虚构的部门', 'guidance,title,虚构的部门', 4, 'reference/repeated'],
    ['手机号码', 'policies', ',虚构的文号', ',致电13800138000', 3, 'privacy/phone'],
    ['半角标点', 'benchmarks', '只见于一处转述', '"只见于一处,转述"', 4, 'text/half-width'],
  ])('%s', (_name, table, from, to, line, rule) => expect(change(table, from, to)).toEqual(one(table, line, rule)));

  test('指标所说的官方指标要在表里，名称一样', () => {
    const [gone] = change('official-indicators', '虚构的监测系统,3', '虚构的监测系统,4');
    const [renamed] = change('official-indicators', '参保人县域内住院人次占比', '县域内住院占比');
    for (const problem of [gone, renamed]) {
      expect(problem?.at).toMatch(/^content\/indicators\/county-visit-rate\.mdx:\d+$/);
      expect(problem?.rule).toBe('reference/official-indicator');
    }
  });

  test('不认识的文件要指出', () =>
    expect(checkWith({ 'reference/more.csv': 'a\n' }).map(({ rule }) => rule)).toEqual(['files/unexpected']));

  test('没有参照的内容也行，只是官方指标无处可查', () => {
    const root = copyCounty();
    rmSync(join(root, 'reference'), { recursive: true });
    expect(checkContent(root).problems.map(({ rule }) => rule)).toEqual(['reference/official-indicator']);
  });
});
