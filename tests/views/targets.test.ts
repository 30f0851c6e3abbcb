import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { ledgerOf } from '../../src/model/targets/ledger.ts';
import { viewTargetCounts, viewTargetsPage } from '../../src/views/targets.ts';
import { smallBase } from '../model/small-base.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const ledger = ledgerOf(kb);
const view = viewTargetsPage(kb, ledger);

describe('what the ledger of targets says', () => {
  it('puts every row in one of its two tables, under its own anchor', () => {
    const rows = [...view.targets, ...view.standards];
    expect(rows.map(({ key }) => key).toSorted()).toEqual(ledger.map(({ key }) => key).toSorted());
    expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(ledger.length);
    expect(view.standards.every(({ state }) => state === 'standing')).toBe(true);
  });

  it('has the evidence of every figure it prints', () => {
    const printed = [...view.targets, ...view.standards].flatMap(({ figure, results }) =>
      [figure, ...results.map((result) => result.figure)].flatMap((one) => one?.key ?? []),
    );
    expect(printed.length).toBeGreaterThan(0);
    expect(new Set(view.observations.map(({ key }) => key))).toEqual(new Set(printed));
  });

  it('counts days past only of what is overdue', () => {
    for (const { state, daysPast, dueDay } of view.targets)
      expect(daysPast !== undefined, dueDay).toBe(state === 'overdue' && view.asOf !== null);
  });

  it('offers only what occurs, and leads from a count to as many rows', () => {
    for (const { region, years } of viewTargetCounts(kb))
      for (const { year, total, states, path } of years) {
        const code = /region=(\d+)/.exec(path)?.[1] ?? '';
        const found = view.targets.filter(
          ({ facets }) => facets['region']?.includes(code) && facets['year']?.includes(String(year ?? 'none')),
        );
        expect(found.length, `${region.name} ${year}`).toBe(total);
        expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(total);
      }
    expect(view.fields.every(({ options }) => options.length > 0)).toBe(true);
  });

  it('is empty where there is no target', () => {
    const none = smallBase({ regions: { '990100': {} } });
    expect(viewTargetsPage(none, ledgerOf(none))).toMatchObject({ targets: [], standards: [], observations: [] });
    expect(viewTargetCounts(none)).toEqual([]);
  });
});
