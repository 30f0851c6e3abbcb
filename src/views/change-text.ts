/** One change of the data in words: what it is of, as far as that is still there, and what became of it. */
import { documentPath, factPath, figurePath, indicatorPath, measurePagePath, policyPath } from '../grammar/paths.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { type FactTable, isFactTable } from '../model/releases/snapshot.ts';
import type { Change, SnapshotCell } from '../schema/release.ts';
import { CHANGES } from '../words/release.ts';
import { figureName } from './link.ts';

export interface ChangeView {
  readonly kind: Change['kind'];
  /** What changed, without an address where it is gone. */
  readonly what: { readonly name: string; readonly path: string | undefined };
  readonly text: string;
}

const sayCell = (cell: SnapshotCell | undefined): string =>
  cell === null || cell === undefined ? CHANGES.empty : String(cell);

const sayField = (field: string): string => (CHANGES.fields as Readonly<Record<string, string>>)[field] ?? field;

/** @param change of any release: what it speaks of may be gone */
export function viewChange(kb: KnowledgeBase, change: Change): ChangeView {
  const { table, key, kind, facts, field, reason } = change;
  const said = [
    CHANGES.kinds[kind] + (facts ? CHANGES.facts(facts) : ''),
    field && CHANGES.values(sayField(field), sayCell(change.old), sayCell(change.new)),
    reason && CHANGES.reason(reason),
  ];
  return {
    kind,
    what: { name: nameOf(kb, table, key), path: pathOf(kb, table, key) },
    text: said.filter(Boolean).join('；'),
  };
}

/** The table that holds a fact of this key; that of figures for one that is gone. */
export const tableOf = (kb: KnowledgeBase, key: string): FactTable =>
  (['observations', 'adoptions', 'events', 'problems'] as const).find((table) =>
    kb[table].some((row) => row.key === key),
  ) ?? 'observations';

/** A row or a record, with the word for its table; by its key where it is gone. */
export function nameOf(kb: KnowledgeBase, table: string, key: string): string {
  const word = (CHANGES.tables as Readonly<Record<string, string>>)[table] ?? table;
  return `${word} ${ownName(kb, table, key) ?? key}`;
}

function ownName(kb: KnowledgeBase, table: string, key: string): string | undefined {
  switch (table) {
    case 'documents':
      return kb.documents.get(key)?.short;
    case 'indicators':
      return kb.indicators.get(key)?.name;
    case 'measures':
      return kb.measures.get(key)?.name;
    case 'policies':
      return kb.policies.get(key)?.title;
    default: {
      const [document = '', row = ''] = key.split('/');
      const figure = table === 'observations' ? kb.observation(key) : undefined;
      return `${kb.documents.get(document)?.short ?? document} ${figure ? figureName(kb, figure) : row}`;
    }
  }
}

/** Where it stands; `undefined` for what is no more. */
function pathOf(kb: KnowledgeBase, table: string, key: string): string | undefined {
  const isThere = (map: ReadonlyMap<string, unknown>, path: (id: string) => string) =>
    map.has(key) ? path(key) : undefined;
  switch (table) {
    case 'documents':
      return isThere(kb.documents, documentPath);
    case 'indicators':
      return isThere(kb.indicators, indicatorPath);
    case 'measures':
      return isThere(kb.measures, measurePagePath);
    case 'policies':
      return isThere(kb.policies, policyPath);
    case 'observations':
      return kb.observation(key) && figurePath(key);
    default:
      return isFactTable(table) && kb[table].some((row) => row.key === key) ? factPath(key) : undefined;
  }
}
