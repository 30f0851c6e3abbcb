/** The facts of the knowledge base as plain rows, and the version of the data: equal facts, equal version, on any machine. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { adoptionRow } from '../../schema/adoption.ts';
import { difficultyRow } from '../../schema/difficulty.ts';
import { eventRow } from '../../schema/event.ts';
import { observationRow } from '../../schema/observation.ts';
import type { Snapshot, SnapshotCell } from '../../schema/release.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/** What is kept of things that are no rows of a document. */
const RECORD_FIELDS = {
  documents: ['title', 'kind', 'issuer', 'region', 'number', 'signed', 'published', 'period', 'parent'],
  indicators: ['name', 'unit', 'definition', 'numerator', 'denominator', 'direction'],
  measures: ['name', 'broader', 'definition'],
  policies: ['title', 'number', 'issuer', 'date', 'level', 'region', 'document'],
} as const;

/** Tables whose rows belong to a document, with the fields an author writes. */
const FACT_SCHEMAS = {
  observations: observationRow,
  adoptions: adoptionRow,
  events: eventRow,
  problems: difficultyRow,
} as const;

export type FactTable = keyof typeof FACT_SCHEMAS;
export const isFactTable = (table: string): table is FactTable => Object.hasOwn(FACT_SCHEMAS, table);

/** An empty field and one that is left out are the same; a list is one cell. */
function toCell(value: unknown): SnapshotCell {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

function takeTable(fields: readonly string[], rows: Iterable<readonly [key: string, row: object]>): Snapshot[string] {
  const cells = [...rows].map(
    ([key, row]) => [key, fields.map((field) => toCell((row as Record<string, unknown>)[field]))] as const,
  );
  return { fields: [...fields], rows: Object.fromEntries(cells.toSorted(byKey)) };
}

/** Rows sorted by key, so that the order of files says nothing. */
export function takeSnapshot(kb: KnowledgeBase): Snapshot {
  // A title is set as one: what stands between the marks is a name, no sentence of ours.
  const documents = new Map([...kb.documents].map(([id, row]) => [id, { ...row, title: `《${row.title}》` }]));
  const tables = { ...kb, documents };
  const records = Object.entries(RECORD_FIELDS).map(
    ([table, fields]) => [table, takeTable(fields, tables[table as keyof typeof RECORD_FIELDS])] as const,
  );
  const facts = Object.entries(FACT_SCHEMAS).map(([table, schema]) => {
    const fields = Object.keys(schema.shape).filter((field) => field !== 'id');
    return [
      table,
      takeTable(
        fields,
        kb[table as FactTable].map((row) => [row.key, row] as const),
      ),
    ] as const;
  });
  return Object.fromEntries([...records, ...facts]);
}

/** Twelve digits over all that the snapshot holds. */
export const versionOf = (snapshot: Snapshot): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(snapshot)))).slice(0, 12);

/** Every page says the version; it is worked out once. */
const known = new WeakMap<KnowledgeBase, string>();

export function dataVersion(kb: KnowledgeBase): string {
  const version = known.get(kb) ?? versionOf(takeSnapshot(kb));
  known.set(kb, version);
  return version;
}
