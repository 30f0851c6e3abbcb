/** The page of one figure, on the invented county. */
import { describe, expect, it } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { judge } from '../../src/model/comparability/judge.ts';
import { termsOf } from '../../src/model/comparability/of-indicator.ts';
import { toComparand } from '../../src/model/comparability/comparand.ts';
import { computeChecks } from '../../src/model/arithmetic/compute.ts';
import { viewFigurePage } from '../../src/views/figure.ts';
import { GRADES } from '../../src/words/compare.ts';

const kb = knowledgeBase();
const pages = kb.observations.map((row) => ({ row, view: viewFigurePage(kb, row) }));

describe('一个数字的页', () => {
  it('印法、段落、地区与原表一致，一处不缺', () => {
    for (const { row, view } of pages) {
      const texts = view.record.flatMap(({ text, links }) => [text ?? '', ...(links ?? []).map(({ path }) => path)]);
      expect(texts, row.key).toContain(`“${row.printed}”`);
      expect(texts, row.key).toContain(`/documents/${row.document}/#p${row.paragraph}`);
      expect(texts, row.key).toContain(`/regions/${row.region}/`);
      expect(view.record.find(({ period }) => period)?.period, row.key).toBe(row.period);
    }
  });

  it('等级就是判定本身，好的在前；每个同指标的数字都在', () => {
    let judged = 0;
    for (const { row, view } of pages) {
      const indicator = kb.indicators.get(row.indicator ?? '');
      const others = indicator ? kb.of.indicator.observations(indicator.id).filter(({ key }) => key !== row.key) : [];
      expect(view.pairs.length, row.key).toBe(Math.min(12, others.length));
      const order = view.pairs.map(({ grade }) => GRADES.indexOf(grade));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const { figure, grade } of view.pairs) {
        const other = others.find(({ key }) => figure.path === `/figures/${key}/`);
        judged += 1;
        expect(
          other && indicator && judge(toComparand(kb, row), toComparand(kb, other), termsOf(indicator)).grade,
          `${row.key} ${figure.path}`,
        ).toBe(grade);
      }
    }
    expect(judged).toBeGreaterThan(0);
  });

  it('用到它的核算都列出，不多不少', () => {
    const checks = computeChecks(kb);
    expect(checks.length).toBeGreaterThan(0);
    for (const { row, view } of pages)
      expect(
        view.checks.map(({ id }) => id),
        row.key,
      ).toEqual(checks.filter(({ rows }) => rows.some(({ key }) => key === row.key)).map(({ id }) => id));
  });

  it('通回文献、地区；有指标的通到指标页', () => {
    for (const { row, view } of pages) {
      const paths = view.shown.map(({ path }) => path);
      expect(paths).toContain(`/documents/${row.document}/#${row.id}`);
      expect(paths).toContain(`/regions/${row.region}/`);
      expect(paths.includes(`/indicators/${row.indicator}/`)).toBe(row.indicator !== null);
    }
  });
});
