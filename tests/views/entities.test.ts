import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase, measureFamily } from '../../src/model/knowledge-base.ts';
import { viewCase } from '../../src/views/case.ts';
import { viewIndicator, viewIndicators } from '../../src/views/indicator.ts';
import { viewMeasure } from '../../src/views/measure.ts';
import { viewMatrices, viewMeasures } from '../../src/views/measures.ts';
import { viewPolicy, viewPolicyPages } from '../../src/views/policy.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);

describe('what an indicator page says', () => {
  it.each([...kb.indicators.values()].map((indicator) => [indicator.id, indicator] as const))(
    '%s: all its figures, every pair of them once',
    (id, indicator) => {
      const view = viewIndicator(kb, indicator);
      const count = kb.of.indicator.observations(id).length;
      expect(view.observations).toHaveLength(count);
      expect(view.pairs.total).toBe((count * (count - 1)) / 2);
      const drawn = count + view.chart.lines.length;
      expect(view.chart.plots.length > 0).toBe(count > 0 && drawn > 1 && view.chart.undated < count);
      expect(view.related.map(({ indicator: other }) => other.path)).not.toContain(`/indicators/${id}/`);
    },
  );

  it('lists every indicator once in its index', () => {
    const listed = viewIndicators(kb).flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator.path));
    expect(listed.toSorted()).toEqual([...kb.indicators.keys()].map((id) => `/indicators/${id}/`).toSorted());
  });
});

describe('what a policy page says', () => {
  it.each([...kb.policies.values()].map((policy) => [policy.id, policy] as const))(
    '%s: every citation, and itself once in its chain',
    (id, policy) => {
      const view = viewPolicy(kb, policy);
      expect(view.citations.flatMap(({ rows }) => rows)).toHaveLength(kb.of.policy.citations(id).length);
      const self = view.chain.flatMap(({ entries }) => entries).filter(({ tie }) => tie === undefined);
      expect(self.map((entry) => entry.policy.path)).toEqual([`/policies/${id}/`]);
    },
  );

  it('lists every policy once in its index', () => {
    expect(viewPolicyPages(kb).flatMap(({ groups }) => groups.flatMap(({ policies }) => policies))).toHaveLength(
      kb.policies.size,
    );
  });
});

describe('what a case page says', () => {
  const [entry] = kb.cases.values();
  if (!entry) throw new Error('the fixture has no case');
  const view = viewCase(kb, entry);

  it('gathers what its documents say of its measures in its region, and nothing else', () => {
    expect(view.adoptions.length).toBeGreaterThan(0);
    for (const { region, place } of view.adoptions) {
      expect(region.path).toBe(`/regions/${entry.region}/`);
      expect(entry.documents.map((id) => `/documents/${id}/`)).toContain(place.document.path);
    }
  });

  it('has the evidence of every figure its text mentions', () => {
    const mentioned = [...entry.body.matchAll(/<Obs id="([^"]+)"/g)].map(([, key]) => key);
    expect(mentioned.length).toBeGreaterThan(0);
    expect(view.mentioned.map(({ key }) => key)).toEqual(mentioned);
  });
});

describe('what a measure page says', () => {
  it.each([...kb.measures.values()].map((measure) => [measure.id, measure] as const))(
    '%s: every record of it and below it, one line per region',
    (id, measure) => {
      const view = viewMeasure(kb, measure);
      const rows = measureFamily(kb, id).flatMap((member) => kb.of.measure.adoptions(member));
      const counted = view.adoptions.reduce((sum, [, count]) => sum + count, 0);
      expect(counted + view.mentioned).toBe(rows.length);
      const deeds = view.who.groups.flatMap((group) => group.deeds);
      expect(deeds.reduce((sum, { counts }) => sum + counts.reduce((all, [, one]) => all + one, 0), 0)).toBe(counted);
      expect(new Set(deeds.map(({ code }) => code)).size).toBe(deeds.length);
      expect(deeds).toHaveLength(view.regions);
      for (const { fact } of deeds) expect(fact.path).toMatch(/^\/documents\/.+\/#.+/);
    },
  );

  it('counts in the index a parent no less than any of its children', () => {
    for (const domain of viewMeasures(kb))
      for (const child of domain.children) {
        for (const [status, count] of child.adoptions)
          expect(new Map(domain.adoptions).get(status)).toBeGreaterThanOrEqual(count);
        expect(domain.regions).toBeGreaterThanOrEqual(child.regions);
      }
  });

  it('shows every domain in the matrix of domains, and no empty table', () => {
    const { domains, parts } = viewMatrices(kb);
    expect(domains.columns.map(({ path }) => path)).toEqual(viewMeasures(kb).map(({ measure }) => measure.path));
    for (const { matrix } of parts) expect(matrix.rows.length).toBeGreaterThan(0);
  });
});
