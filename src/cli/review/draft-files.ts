/** The files of a draft, as the review reads and writes them. The tables are the truth; what became of each row lies beside them and stays on this machine. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resumeReview } from '../../ingest/review/resume.ts';
import { beginReview, type Review, rowsOf, type Tables } from '../../ingest/review/session.ts';
import { TABLE_NAMES } from '../../ingest/document-tables.ts';
import { readRows, writeRows } from '../../ingest/review/tables.ts';
import { writeAll } from '../output/write-all.ts';

const STATE = 'review.json';
const fileOf = (folder: string, table: string): string => join(folder, `${table}.csv`);

/** Reads the tables and the review of them, if there was one. */
export function readReview(folder: string): Review {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const path = fileOf(folder, table);
      return [table, existsSync(path) ? readRows(table, readFileSync(path, 'utf8')) : []];
    }),
  ) as unknown as Tables;
  const state = join(folder, STATE);
  return existsSync(state)
    ? resumeReview(JSON.parse(readFileSync(state, 'utf8')) as Review, tables)
    : beginReview(tables);
}

/** Writes the tables that have changed, and the review. A table without rows is written only where there was one. */
export function writeReview(folder: string, review: Review): void {
  const tables = TABLE_NAMES.flatMap((table) => {
    const path = fileOf(folder, table);
    const text = writeRows(table, rowsOf(review, table));
    const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const isNeeded = present === undefined ? rowsOf(review, table).length > 0 : present !== text;
    return isNeeded ? [{ path, text }] : [];
  });
  writeAll([...tables, { path: join(folder, STATE), text: `${JSON.stringify(review)}\n` }]);
}

/** Changes when any of the files is changed by somebody else. */
export const stampOf = (folder: string): string =>
  [...TABLE_NAMES.map((table) => fileOf(folder, table)), join(folder, 'index.mdx')]
    .map((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat ? `${stat.mtimeMs}:${stat.size}` : '-';
    })
    .join('|');
