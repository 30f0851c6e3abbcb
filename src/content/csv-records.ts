/** The records of a CSV text, each with the line it ends on. */
import { parse } from 'csv-parse/sync';

/** One record as it stands; `info.lines` is the 1-based line on which it ends. */
export interface RawRecord {
  record: string[];
  info: { lines: number };
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;

/** Splits a text whose lines end in `\n`; empty lines are passed over. Throws csv-parse's error where quotes don't pair. */
export function splitRecords(source: string): RawRecord[] {
  const records: RawRecord[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    if (line === '') continue;
    const record = line.includes('"') ? splitQuoted(line) : line.split(',');
    // A cell that goes on in the next line, or quotes that don't pair, are for the parser.
    if (!record)
      return parse(source, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as RawRecord[];
    records.push({ record, info: { lines: index + 1 } });
  }
  return records;
}

function splitQuoted(line: string): string[] | undefined {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  for (let match = CELL.exec(line); match; match = CELL.exec(line)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return cells;
  }
  return undefined;
}
