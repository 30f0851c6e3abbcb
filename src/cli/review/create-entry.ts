/** Writes an entry that a draft brings along, into the draft's own folder. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeIssue } from '../../content/describe-issue.ts';
import { NEW_ENTRIES } from '../../content/drafts.ts';
import type { EntityKind } from '../../ingest/review/fields.ts';
import { type NewEntry, writeEntry } from '../../ingest/review/new-entry.ts';
import { indicatorRecord } from '../../schema/indicator.ts';
import { institutionEntry } from '../../schema/institution.ts';
import { measureRecord } from '../../schema/measure.ts';
import { policyEntry } from '../../schema/policy.ts';
import { regionRecord } from '../../schema/region.ts';
import { REVIEW } from '../../words/review.ts';
import { writeAll } from '../publish/write-all.ts';

const SCHEMAS = {
  indicator: indicatorRecord,
  measure: measureRecord,
  region: regionRecord,
  institution: institutionEntry,
  policy: policyEntry,
} as const;

/** Writes the file of a new entry. Says what is wrong with it instead, and writes nothing. */
export function createEntry(
  folder: string,
  entity: EntityKind,
  values: Readonly<Record<string, string>>,
): string | undefined {
  const entry = writeEntry(entity, values);
  const issue = SCHEMAS[entity].safeParse(entry.value).error?.issues[0];
  if (issue) {
    const { message, remedy } = describeIssue(issue, entry.value, Object.keys(entry.value));
    return `${message}。${remedy}`;
  }
  return putEntry(join(folder, NEW_ENTRIES, entry.file), entry);
}

function putEntry(path: string, { isList, text }: NewEntry): string | undefined {
  if (!isList && existsSync(path)) return REVIEW.exists;
  mkdirSync(dirname(path), { recursive: true });
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeAll([{ path, text: isList ? `${present}${text}` : text }]);
  return undefined;
}
