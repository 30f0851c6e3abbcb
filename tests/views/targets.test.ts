import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { ledgerOf } from '../../src/model/targets/ledger.ts';
import { groupTargets } from '../../src/views/target-groups.ts';
import { viewElsewhere } from '../../src/views/targets-elsewhere.ts';
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

  it('has the measured first, by nearness, and the wordings of each document together', () => {
    const { measured, worded } = view.groups;
    const keys = [...measured, ...worded].flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(view.targets.map(({ key }) => key).toSorted());
    for (const { state, rows } of measured) {
      expect(rows.every((row) => row.state === state && row.isMeasured)).toBe(true);
      const numbers = rows.map(({ figure }) => Number(!figure));
      if (state !== 'pending') expect(numbers).toEqual(numbers.toSorted());
    }
    for (const { document, rows } of worded)
      expect(rows.every(({ place, isMeasured }) => place.document.path === document.path && !isMeasured)).toBe(true);
    expect(new Set(worded.map(({ document }) => document.path)).size).toBe(worded.length);
  });

  it('puts what is to come before what has run out, the soonest first', () => {
    const [row] = view.targets;
    if (!row) throw new Error('no target');
    const due = (key: string, state: typeof row.state, dueDay: string) => ({
      ...row,
      ...{ key, state, dueDay, deadline: 'printed' as const, figure: undefined, isMeasured: true },
    });
    const { measured } = groupTargets([
      due('a', 'overdue', '2020-12-31'),
      due('b', 'pending', '2031-12-31'),
      due('c', 'overdue', '2024-12-31'),
      due('d', 'pending', '2030-12-31'),
    ]);
    expect(measured.map(({ state, rows }) => [state, rows.map(({ key }) => key)])).toEqual([
      ['pending', ['d', 'b']],
      ['overdue', ['c', 'a']],
    ]);
  });

  it('counts so that page and data file add up', () => {
    const { promises, standing, worded } = view.counts;
    expect(promises).toBe(view.targets.length);
    expect(promises + standing).toBe(ledger.length);
    expect(worded).toBe(view.groups.worded.reduce((sum, { rows }) => sum + rows.length, 0));
  });

  it('draws a track for every number and for nothing else', () => {
    for (const { figure, bullet } of view.targets) expect(bullet !== undefined).toBe(figure !== undefined);
  });

  it('names on the first page what is due on later ones', () => {
    const later = viewElsewhere(kb, 1);
    const measured = view.targets.filter((row) => row.isMeasured && row.key !== ledger[0]?.key);
    expect(later).toHaveLength(Math.min(40, measured.length));
    expect(later.every(({ path }) => /^\/targets\/\d+\/#/.test(path))).toBe(true);
    expect(viewElsewhere(kb, ledger.length)).toEqual([]);
  });

  it('is empty where there is no target', () => {
    const none = smallBase({ regions: { '990100': {} } });
    expect(viewTargetsPage(none, ledgerOf(none))).toMatchObject({ targets: [], standards: [], observations: [] });
    expect(viewTargetCounts(none)).toEqual([]);
  });
});
