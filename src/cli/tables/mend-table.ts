/** A table as a spreadsheet can open it, and as the check can read it. Pure: bytes in, text out. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { undoSpreadsheetDate } from '../../content/spreadsheet-dates.ts';
import { TABLES } from '../../words/tables.ts';

export interface Mended {
  /** Begins with a byte order mark: without it Excel takes UTF-8 for GBK. */
  readonly text: string;
  /** What the bytes were. */
  readonly encoding: string;
  /** Cells that were turned back into dates. */
  readonly dates: number;
}

/** The encodings that Chinese spreadsheets write. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;
const MARK = '\uFEFF';

/** @returns `fault`, in words, where the bytes are no table */
export function mendTable(bytes: Uint8Array): Mended | { readonly fault: string } {
  const decoded = decode(bytes);
  if (!decoded) return { fault: TABLES.encoding };
  let records: string[][];
  try {
    // A spreadsheet that is set to do so separates by tabs or semicolons.
    const delimiter = [',', '\t', ';'].find((sign) => decoded.text.split('\n')[0]?.includes(sign)) ?? ',';
    records = parse(decoded.text, { delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch {
    return { fault: TABLES.quotes };
  }
  const [head = [], ...rows] = records;
  let dates = 0;
  const turned = rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) =>
      row.map((cell, index) => {
        const text = undoSpreadsheetDate(head[index] ?? '', cell);
        if (text !== cell) dates += 1;
        return text;
      }),
    );
  return { text: MARK + stringify([head, ...turned]), encoding: decoded.encoding, dates };
}

function decode(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  for (const encoding of ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return { text, encoding: encoding.toUpperCase() };
    } catch {
      // The next one.
    }
  }
  return undefined;
}
