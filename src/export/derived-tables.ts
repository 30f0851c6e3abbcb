/** Tables that follow from the content: the ledger of targets, the arithmetic notes, and the verdict on every pair of figures. */
import { computeChecks } from '../model/arithmetic/compute.ts';
import { pairsOfIndicator } from '../model/comparability/of-indicator.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { targetPath } from '../grammar/paths.ts';
import { buildLedger, TARGETS_PER_PAGE } from '../model/targets/ledger.ts';
import { asOf } from '../model/targets/due.ts';
import type { FlatRow, Table } from './tables.ts';

export const DERIVED_NAMES = ['targets', 'checks', 'comparability'] as const;
export type DerivedName = (typeof DERIVED_NAMES)[number];

/** Rows of /data/comparability. The indicators with the fewest pairs go first; one that no longer fits has its pairs on its own page. */
const MOST_PAIRS = 100_000;

const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join('|') : null);
const round = (value: number): number => Number(value.toPrecision(8));

/** Columns are the keys of the rows; an empty table keeps the ones named. */
const table = (rows: readonly FlatRow[], whenEmpty: readonly string[]): Table => ({
  columns: rows[0] ? Object.keys(rows[0]) : whenEmpty,
  rows,
});

/** Builds one derived table. `absolute` turns a path of the site into the address published in `url`. */
export function buildDerived(kb: KnowledgeBase, name: DerivedName, absolute: (path: string) => string): Table {
  switch (name) {
    case 'targets':
      return targets(kb, absolute);
    case 'checks':
      return checks(kb);
    case 'comparability':
      return comparability(kb);
  }
}

function targets(kb: KnowledgeBase, absolute: (path: string) => string): Table {
  const day = asOf(kb);
  const rows = buildLedger(kb).map((row, index) => ({
    document: row.document,
    id: row.key.slice(row.document.length + 1),
    kind: row.kind,
    region: row.region,
    institution: row.institution,
    indicator: row.indicator,
    measure: row.measure,
    wording: row.wording,
    value: row.figure?.value ?? null,
    value_max: row.figure?.value_max ?? null,
    unit: row.figure?.unit ?? null,
    comparator: row.figure?.comparator ?? null,
    strength: row.strength,
    made: row.made,
    due: row.due,
    due_day: row.dueDay,
    state: row.state,
    as_of: day,
    results: list(row.results.map(({ key }) => key)),
    due_events: list(row.dueEvents.map(({ key }) => key)),
    paragraph: row.paragraph,
    printed: row.figure?.printed ?? null,
    note: row.note,
    url: absolute(targetPath(row.key, 1 + Math.floor(index / TARGETS_PER_PAGE))),
  }));
  return table(rows, ['document', 'id', 'kind', 'region', 'wording', 'due', 'state', 'results', 'url']);
}

function checks(kb: KnowledgeBase): Table {
  const rows = computeChecks(kb).map((check) => ({
    id: check.id,
    kind: check.kind,
    title: check.title,
    rows: list(check.rows.map(({ key }) => key)),
    formula: check.formula,
    computed: round(check.computed.value),
    low: round(check.computed.low),
    high: round(check.computed.high),
    unit: check.unit,
    stated: check.stated,
    tolerance: check.tolerance,
    result: check.result,
    sentence: check.sentence,
    note: check.note,
  }));
  return table(rows, ['id', 'kind', 'title', 'rows', 'formula', 'computed', 'result', 'sentence']);
}

function comparability(kb: KnowledgeBase): Table {
  const pairsOf = ({ id }: { id: string }) => {
    const { length } = kb.of.indicator.observations(id);
    return (length * (length - 1)) / 2;
  };
  let rowsSoFar = 0;
  const fitting = new Set(
    [...kb.indicators.values()]
      .toSorted((a, b) => pairsOf(a) - pairsOf(b))
      .filter((indicator) => (rowsSoFar += pairsOf(indicator)) <= MOST_PAIRS),
  );
  const rows = [...kb.indicators.values()]
    .filter((indicator) => fitting.has(indicator))
    .flatMap((indicator) =>
      pairsOfIndicator(kb, indicator).map(({ a, b, verdict }) => ({
        indicator: indicator.id,
        a: a.key,
        b: b.key,
        comparable: verdict.comparable ? 'yes' : 'no',
        reasons: list(verdict.reasons.map(({ id }) => id)),
        cautions: list(verdict.cautions.map(({ id }) => id)),
        sentence: [...verdict.reasons, ...verdict.cautions].map(({ text }) => text).join('') || null,
      })),
    );
  return table(rows, ['indicator', 'a', 'b', 'comparable', 'reasons', 'cautions', 'sentence']);
}
