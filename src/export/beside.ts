/** The columns that stand behind those of a table: names beside ids, the year as a number, where the row is read on the site. */
import { factPath, paragraphPath } from '../grammar/paths.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { madeOn } from '../model/time/as-of.ts';
import { parsePeriod } from '../schema/dates.ts';
import type { Column } from './declare.ts';

type Naming = readonly [column: string, nameOf: (kb: KnowledgeBase, id: string) => string | undefined];

const NAMES = {
  region: ['region_name', (kb, id) => kb.regions.get(id)?.name],
  institution: ['institution_name', (kb, id) => kb.institutions.get(id)?.name],
  indicator: ['indicator_name', (kb, id) => kb.indicators.get(id)?.name],
  measure: ['measure_name', (kb, id) => kb.measures.get(id)?.name],
  policy: ['policy_title', (kb, id) => kb.policies.get(id)?.title],
  document: ['document_title', (kb, id) => kb.documents.get(id)?.title],
} as const satisfies Record<string, Naming>;

type Named = keyof typeof NAMES;
/** A row that names things by id, which it may leave out. */
type NamingRow<K extends Named> = { readonly [kind in K]?: string | null | undefined };

/** Columns with the names of what a row names by id, in the order asked for. */
export const named = <K extends Named>(...kinds: readonly K[]): Column<NamingRow<K>>[] =>
  kinds.map((kind) => {
    const [column, nameOf]: Naming = NAMES[kind];
    return [column, (row, { kb }) => nameOf(kb, row[kind] ?? '') ?? null];
  });

/** The year in which an EDTF text ends, or begins where its end is open; null where none is stated. */
export function yearOf(text: string | null | undefined): number | null {
  const period = text ? parsePeriod(text) : undefined;
  const day = period?.end ?? period?.start;
  return day ? Number(day.slice(0, 4)) : null;
}

/** The year in which a document speaks: signed, else published, else the end of its data period. */
export const documentYear = (kb: KnowledgeBase, id: string): number | null => {
  const document = kb.documents.get(id);
  return document ? yearOf(madeOn(document)) : null;
};

/** `<document>/<id>`, by which other tables point to a row. */
export const key: Column<{ readonly key: string }> = ['key', (row) => row.key];
/** Where a fact is read, with its evidence. */
export const factUrl: Column<{ readonly key: string }> = ['url', (row, { absolute }) => absolute(factPath(row.key))];
/** The paragraph that a row without an id rests on. */
export const paragraphUrl: Column<{ readonly document: string; readonly paragraph: number }> = [
  'url',
  (row, { absolute }) => absolute(paragraphPath(row.document, row.paragraph)),
];
