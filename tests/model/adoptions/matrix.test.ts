import { expect, test } from 'vitest';
import { findAdopters, policiesBehind } from '../../../src/model/adoptions/adopters.ts';
import { buildMatrix } from '../../../src/model/adoptions/matrix.ts';
import { countRegions, countStatuses } from '../../../src/model/adoptions/statuses.ts';
import { buildLedger } from '../../../src/model/targets/ledger.ts';
import { groupByDueDay } from '../../../src/model/targets/summary.ts';
import { findRelatedDocuments } from '../../../src/model/related.ts';
import { regionFamily } from '../../../src/model/knowledge-base.ts';
import { smallBase } from '../small-base.ts';

const kb = smallBase({
  regions: {
    '990000': { level: 'province' },
    '990100': { parent: '990000' },
    '990200': { parent: '990000' },
    '980000': { level: 'province' },
  },
  measures: { d: {}, a: { broader: 'd' }, e: {} },
  policies: { p: {}, q: {} },
  documents: {
    doc: {
      adoptions: [
        { region: '990100', measure: 'a', status: 'planned', start: '2022', paragraph: 4 },
        { region: '990100', measure: 'd', status: 'pilot', start: '2020?', paragraph: 5 },
        { region: '990200', measure: 'e', status: 'recommended' },
      ],
      citations: [
        { policy: 'p', paragraph: 4 },
        { policy: 'p', paragraph: 4 },
        { policy: 'q', paragraph: 9 },
      ],
      observations: [
        { id: 'x', nature: 'target', period: '2025', region: '990100' },
        { id: 'y', nature: 'target', period: '2023/2030-06', region: '990100' },
        { id: 'z', nature: 'actual', period: '2031', region: '990100' },
        { id: 'w', nature: 'target', period: '未说明', region: '990100' },
      ],
    },
    other: { adoptions: [{ region: '990200', measure: 'a' }] },
  },
});
const all = [...kb.regions.values()];
const columns = ['d', 'e'].flatMap((id) => kb.measures.get(id) ?? []);

test('a cell tells how many records have each status, with all measures below; no record is undefined', () => {
  const { rows } = buildMatrix(kb, all, columns);
  expect(rows.map(({ region, cells }) => [region.code, ...cells])).toEqual([
    [
      '990100',
      {
        counts: [
          ['pilot', 1],
          ['planned', 1],
        ],
      },
      undefined,
    ],
    ['990200', { counts: [['implemented', 1]] }, { counts: [['recommended', 1]] }],
  ]);
});
test('rows may stand for a province with all below it', () => {
  const provinces = all.filter(({ level }) => level === 'province');
  const { rows } = buildMatrix(kb, provinces, columns, ({ code }) => regionFamily(kb, code));
  expect(rows.map(({ region, cells }) => [region.code, cells[0]?.counts])).toEqual([
    [
      '990000',
      [
        ['implemented', 1],
        ['pilot', 1],
        ['planned', 1],
      ],
    ],
  ]);
});
test('no status at all is none', () => expect(countStatuses([])).toEqual([]));
test('what is only mentioned counts nowhere, and a plan never as done', () => {
  const rows = [
    { status: 'mentioned', region: '990100' },
    { status: 'planned', region: '990200' },
    { status: 'ongoing', region: '990200' },
  ] as const;
  expect(countStatuses(rows)).toEqual([
    ['ongoing', 1],
    ['planned', 1],
  ]);
  expect(countRegions(rows)).toBe(1);
});
test('a region that only mentions a measure has no cell and is no adopter', () => {
  const small = smallBase({
    regions: { '990100': {} },
    measures: { d: {} },
    documents: { doc: { adoptions: [{ measure: 'd', status: 'mentioned' }] } },
  });
  expect(buildMatrix(small, [...small.regions.values()], [...small.measures.values()]).rows).toEqual([]);
  expect(findAdopters(small, small.adoptions)).toEqual([]);
});

test('adopters: what is done before what is tried, with the earliest start stated', () => {
  const adoptions = [...kb.of.measure.adoptions('a'), ...kb.of.measure.adoptions('d')];
  expect(
    findAdopters(kb, adoptions).map(({ region, counts, start, records }) => [
      region.code,
      counts.map(([status]) => status),
      start,
      records.length,
    ]),
  ).toEqual([
    ['990200', ['implemented'], undefined, 1],
    ['990100', ['pilot', 'planned'], '2020?', 2],
  ]);
});
test('policies behind a measure: named ones, and those cited in its paragraphs', () => {
  expect(
    policiesBehind(kb, ['q'], kb.of.measure.adoptions('a')).map(({ policy, places }) => [policy.id, places.length]),
  ).toEqual([
    ['q', 0],
    ['p', 1],
  ]);
});
test('targets by day, the farthest first; actual figures and undated targets are not due', () => {
  expect(groupByDueDay(buildLedger(kb), 5).map(({ day, targets }) => [day, targets.map(({ id }) => id)])).toEqual([
    ['2030-06-30', ['y']],
    ['2025-12-31', ['x']],
  ]);
  expect(groupByDueDay(buildLedger(kb), 1)).toHaveLength(1);
});
test('documents on the same measures, with the measures', () => {
  expect(
    findRelatedDocuments(kb, 'doc').map(({ document, shared }) => [document.id, shared.map(({ id }) => id)]),
  ).toEqual([['other', ['a']]]);
});
