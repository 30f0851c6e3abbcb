import { factPath, targetPath } from '../../grammar/paths.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { ledgerOf, TARGETS_PER_PAGE } from '../../model/targets/ledger.ts';
import { asOf } from '../../model/time/as-of.ts';
import { named, yearOf } from '../beside.ts';
import { declareTable, list } from '../declare.ts';

const rowsOf = (kb: KnowledgeBase) => {
  const day = asOf(kb);
  return ledgerOf(kb).map((row) => ({ ...row, day }));
};

export const targets = declareTable(
  rowsOf,
  [
    ['document', (row) => row.document],
    ['id', (row) => row.key.slice(row.document.length + 1)],
    ['kind', (row) => row.kind],
    ['region', (row) => row.region],
    ['institution', (row) => row.institution],
    ['indicator', (row) => row.indicator],
    ['label', (row) => row.figure?.label ?? null],
    ['measure', (row) => row.measure],
    ['wording', (row) => row.wording],
    ['value', (row) => row.figure?.value ?? null],
    ['value_max', (row) => row.figure?.value_max ?? null],
    ['unit', (row) => row.figure?.unit ?? null],
    ['comparator', (row) => row.figure?.comparator ?? null],
    ['strength', (row) => row.strength],
    ['made', (row) => row.made],
    ['due', (row) => row.deadline.due],
    ['due_day', (row) => row.deadline.day],
    ['deadline', (row) => row.deadline.kind],
    ['state', (row) => row.state],
    ['as_of', (row) => row.day],
    // All rows that state it, `id` among them.
    ['rows', (row) => list(row.keys)],
    ['results', (row) => list(row.results.map(({ key }) => key))],
    ['due_events', (row) => list(row.dueEvents.map(({ key }) => key))],
    ['paragraph', (row) => row.paragraph],
    ['printed', (row) => row.figure?.printed ?? null],
    ['note', (row) => row.note],
    ['url', (row, { absolute }, index) => absolute(targetPath(row.key, 1 + Math.floor(index / TARGETS_PER_PAGE)))],
  ],
  [
    ['key', (row) => row.key],
    ...named('region', 'indicator', 'measure', 'institution', 'document'),
    // Of its last day, printed or inferred: `deadline` tells which.
    ['year', (row) => yearOf(row.deadline.day)],
    ['nature', (row) => row.figure?.nature ?? null],
    ['fact_url', (row, { absolute }) => absolute(factPath(row.key))],
  ],
);
