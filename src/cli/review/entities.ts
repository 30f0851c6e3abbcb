/** What a cell may name, with the entries that the draft brings along; and what is wrong with a row. */
import { asMeant } from '../../content/as-meant.ts';
import { describeIssue } from '../../content/describe-issue.ts';
import { loadContent } from '../../content/load.ts';
import { type Entities, fieldsOf } from '../../ingest/review/fields.ts';
import { DOCUMENT_TABLES, type TableName } from '../../ingest/document-tables.ts';
import { type Cells, columnsOf } from '../../ingest/review/tables.ts';
import { REVIEW } from '../../words/review.ts';

/** Reads names and aliases of all entries; problems of the content are the check's to tell. */
export function readEntities(root: string, draft: string): Entities {
  const { content } = loadContent(root, undefined, [draft]);
  const named = ({ id, data }: { id: string; data: { name: string } }, aliases: readonly string[]) => ({
    value: id,
    name: data.name,
    aliases,
  });
  return {
    indicator: content.indicators.map((entry) => named(entry, entry.data.aliases)),
    measure: content.measures.map((entry) =>
      named(
        entry,
        entry.data.aliases.map(({ name }) => name),
      ),
    ),
    region: content.regions.map((entry) =>
      named(entry, [...entry.data.aliases, ...entry.data.former.map(({ name }) => name)]),
    ),
    institution: content.institutions.map(({ id, data }) => ({ value: id, name: data.name, aliases: data.aliases })),
    policy: content.policies.map(({ id, data }) => ({
      value: id,
      name: data.title,
      aliases: [...data.aliases, data.number],
    })),
  };
}

/** What the check would say of a row, in one sentence each. */
export function findFaults(table: TableName, cells: Cells, entities: Entities): string[] {
  const result = DOCUMENT_TABLES[table].safeParse(asMeant(DOCUMENT_TABLES[table], cells));
  const shape = result.success
    ? []
    : result.error.issues.map((issue) => {
        const { message, remedy } = describeIssue(issue, cells, columnsOf(table));
        return `${message}。${remedy}`;
      });
  const unknown = fieldsOf(table).flatMap((field) => {
    if (field.kind !== 'entity') return [];
    const value = cells[field.column] ?? '';
    const isKnown = value === '' || entities[field.entity].some((entity) => entity.value === value);
    return isKnown ? [] : [REVIEW.unknown(REVIEW.create.kinds[field.entity], value)];
  });
  return [...shape, ...unknown];
}
