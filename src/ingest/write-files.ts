/** The files of a draft's folder. */
import { stringify } from 'csv-stringify/sync';
import { DOCUMENT_TABLES, ROW_TABLES } from './document-tables.ts';
import type { DraftRow, DraftTables } from './candidates/tables.ts';
import { writeRanges } from './clean/ranges.ts';
import type { Line } from './clean/taken.ts';
import type { Draft, DraftSource } from './draft-types.ts';
import { institutionsIn } from './institutions-in.ts';
import type { Knowledge } from './knowledge.ts';
import { writeRecord } from './record/write-record.ts';

/** Characters of an institution's name; what is shorter stands in every text. */
const SHORTEST = 5;

export function writeFiles(
  { file, sha256, parent }: DraftSource,
  lines: readonly Line[],
  { record, tables, covered, suspects, taken }: Omit<Draft, 'files'>,
  knowledge: Knowledge,
): Record<string, string> {
  const isTaken = new Set(taken);
  const text = taken.map((number) => lines[number - 1]?.text ?? '').join('\n');
  const omitted = lines.flatMap((_, index) => (isTaken.has(index + 1) ? [] : [index + 1]));
  const write = (schema: { shape: object }, rows: readonly DraftRow[]): string => {
    const columns = Object.keys(schema.shape);
    return stringify([columns, ...rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''))]);
  };
  return {
    'index.mdx': writeRecord({
      fields: record.fields,
      regions: record.regions,
      institutions: institutionsIn(text, record.fields.region?.value ?? '', knowledge, SHORTEST).map(({ id }) => id),
      file,
      sha256,
      paragraphs: writeRanges(taken),
      omitted: parent === undefined ? writeRanges(omitted) : '',
      parent: parent ?? '',
    }),
    ...Object.fromEntries(
      ROW_TABLES.filter((table) => table !== 'problems' || tables.problems.length > 0).map((table) => [
        `${table}.csv`,
        write(DOCUMENT_TABLES[table], tables[table]),
      ]),
    ),
    'numerals.csv': stringify([Object.keys(DOCUMENT_TABLES.numerals.shape), ...tables.numerals]),
    'paragraphs.tsv': writeParagraphs(lines, isTaken),
    'ingest.json': `${JSON.stringify({ record: record.fields, covered, suspects, places: placesOf(tables) }, undefined, 1)}\n`,
  };
}

/** The text that the curator works with: number, text, and why a paragraph was left out. It stays on this machine. */
const writeParagraphs = (lines: readonly Line[], isTaken: ReadonlySet<number>): string =>
  `paragraph\ttext\tomitted\n${lines
    .map(({ text, furniture }, index) =>
      [index + 1, text.replace(/[\t\r\n]/gu, ' '), isTaken.has(index + 1) ? '' : (furniture ?? '未收')].join('\t'),
    )
    .join('\n')}\n`;

/** Where each row stands in the text, and what else it may be. */
const placesOf = (tables: DraftTables) =>
  Object.fromEntries(
    ROW_TABLES.map((table) => [
      table,
      tables[table].map(({ place, cells, alternatives }) => ({
        id: cells['id'] ?? cells['policy'] ?? '',
        ...place,
        alternatives,
      })),
    ]),
  );
