/** Writes an entry that a draft brings along, into the draft's own folder. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describeIssue } from '../../content/describe-issue.ts';
import { NEW_ENTRIES } from '../../content/drafts.ts';
import type { Entities, EntityKind } from '../../ingest/review/fields.ts';
import { ENTRY_SCHEMAS, idField, writeEntry } from '../../ingest/review/new-entry.ts';
import { id as idSchema, regionCode } from '../../schema/fields.ts';
import { REVIEW } from '../../words/review.ts';
import { writeAll } from '../output/write-all.ts';

/** What became of it: written, with what takes it back, or not, with the reason. */
export type Created = { readonly undo: () => void } | { readonly fault: string };

/**
 * Writes the file of a new entry, or says what is wrong with it and writes nothing.
 *
 * @param known what there is already, with what this draft brings along
 */
export function createEntry(
  folder: string,
  entity: EntityKind,
  values: Readonly<Record<string, string>>,
  known: Entities,
): Created {
  const field = idField(entity);
  const own = (values[field] ?? '').trim();
  // It becomes the name of a file: nothing but an id may stand there.
  const idIssue = (entity === 'region' ? regionCode : idSchema).safeParse(own).error?.issues[0];
  if (idIssue) return { fault: say({ ...idIssue, path: [field] }, { [field]: own }) };
  if (known[entity].some(({ value }) => value === own)) return { fault: REVIEW.exists };
  const { file, isList, text, value } = writeEntry(entity, values);
  const issue = ENTRY_SCHEMAS[entity].safeParse(value).error?.issues[0];
  if (issue) return { fault: say(issue, value) };
  const path = join(folder, NEW_ENTRIES, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  writeAll([{ path, text: `${isList ? (before ?? '') : ''}${text}` }]);
  return { undo: () => (before === undefined ? rmSync(path) : writeAll([{ path, text: before }])) };
}

function say(issue: Parameters<typeof describeIssue>[0], value: Readonly<Record<string, unknown>>): string {
  const { message, remedy } = describeIssue(issue, value, Object.keys(value));
  return `${message}。${remedy}`;
}
