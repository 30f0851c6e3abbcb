/** What the reference layer of the real content has to hold, and that no row of it passes for evidence. */
import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';

const kb = knowledgeBase();
const { reference } = kb;
const told = [...kb.policies.values()].map((policy) => new Set(reference.policy(policy.id).map(({ field }) => field)));

describe('参照', () => {
  test('至少 18 项政策查到文号，至少 10 项文号、机关、日期齐全', () => {
    expect(told.filter((fields) => fields.has('number')).length).toBeGreaterThanOrEqual(18);
    const isWhole = (fields: Set<string>) => ['number', 'issuer', 'date'].every((field) => fields.has(field));
    expect(told.filter(isWhole).length).toBeGreaterThanOrEqual(10);
  });
  test('至少 10 个指标有基准值', () => {
    const held = [...kb.indicators.keys()].filter((id) => reference.benchmarksOf(id).length > 0);
    expect(held.length).toBeGreaterThanOrEqual(10);
  });
  test('每一行都有来源、网页种类、阅读日期、相合数与把握', () => {
    const rows = [
      ...reference.policies,
      ...reference.benchmarks,
      ...reference.regions,
      ...reference.officialIndicators,
    ];
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) {
      expect(row.source).not.toBe('');
      expect(row.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.agreement).toBeGreaterThan(0);
    }
  });
  test('国家监测指标十四项都在', () =>
    expect(reference.officialIndicators.filter(({ system }) => system === '2024版14项')).toHaveLength(14));
});
