/** Tables that follow from the content: the ledger of targets, the arithmetic notes, and the verdict on every pair of figures. */
import { computeChecks } from '../model/arithmetic.ts';
import { pairsOfIndicator } from '../model/comparability/of-indicator.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { targetPath } from '../model/paths.ts';
import { buildLedger } from '../model/targets.ts';
import { asOf } from '../model/targets/due.ts';
import type { FlatRow, Table } from './tables.ts';

export const DERIVED_NAMES = ['targets', 'checks', 'comparability'] as const;
export type DerivedName = (typeof DERIVED_NAMES)[number];

/** An indicator with more observations than this has its pairs on its page alone: 500 observations are 124,750 rows. */
const MOST_OBSERVATIONS = 500;

const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join('|') : null);
const round = (value: number): number => Number(value.toPrecision(8));

const table = (columns: readonly string[], rows: readonly FlatRow[]): Table => ({ columns, rows });

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
  const columns = [
    ...[
      'document',
      'id',
      'kind',
      'region',
      'institution',
      'indicator',
      'measure',
      'wording',
      'value',
      'value_max',
      'unit',
      'comparator',
      'strength',
    ],
    ...['made', 'due', 'due_day', 'state', 'as_of', 'results', 'due_events', 'paragraph', 'printed', 'note', 'url'],
  ];
  const rows = buildLedger(kb).map(
    ({
      key,
      document,
      kind,
      region,
      institution,
      indicator,
      measure,
      figure,
      wording,
      strength,
      made,
      due,
      dueDay,
      ...row
    }) => ({
      ...{ document, id: key.slice(document.length + 1), kind, region, institution, indicator, measure, wording },
      ...{
        value: figure?.value ?? null,
        value_max: figure?.value_max ?? null,
        unit: figure?.unit ?? null,
        comparator: figure?.comparator ?? null,
      },
      ...{
        strength,
        made,
        due,
        due_day: dueDay,
        state: row.state,
        as_of: day,
        results: list(row.results.map((result) => result.key)),
      },
      ...{
        due_events: list(row.dueEvents.map((event) => event.key)),
        paragraph: row.paragraph,
        printed: figure?.printed ?? null,
        note: row.note,
      },
      url: absolute(targetPath(key)),
    }),
  );
  return table(columns, rows);
}

function checks(kb: KnowledgeBase): Table {
  const columns = [
    'id',
    'kind',
    'title',
    'rows',
    'formula',
    'computed',
    'low',
    'high',
    'unit',
    'stated',
    'tolerance',
    'result',
    'sentence',
    'note',
  ];
  const rows = computeChecks(kb).map(
    ({ id, kind, title, formula, computed, unit, stated, tolerance, result, sentence, note, rows: used }) => ({
      ...{
        id,
        kind,
        title,
        rows: list(used.map(({ key }) => key)),
        formula,
        computed: round(computed.value),
        low: round(computed.low),
        high: round(computed.high),
      },
      ...{ unit, stated, tolerance, result, sentence, note },
    }),
  );
  return table(columns, rows);
}

function comparability(kb: KnowledgeBase): Table {
  const columns = ['indicator', 'a', 'b', 'comparable', 'reasons', 'cautions', 'sentence'];
  const rows = [...kb.indicators.values()]
    .filter(({ id }) => kb.of.indicator.observations(id).length <= MOST_OBSERVATIONS)
    .flatMap((indicator) =>
      pairsOfIndicator(kb, indicator).map(({ a, b, verdict: { comparable, reasons, cautions } }) => ({
        ...{ indicator: indicator.id, a: a.key, b: b.key, comparable: comparable ? 'yes' : 'no' },
        ...{ reasons: list(reasons.map(({ id }) => id)), cautions: list(cautions.map(({ id }) => id)) },
        sentence: [...reasons, ...cautions].map(({ text }) => text).join('') || null,
      })),
    );
  return table(columns, rows);
}
