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
  /** Printed figures that look as if the spreadsheet had made dates of them; what they were can't be told. */
  readonly doubtful: readonly string[];
}

/** The encodings that Chinese spreadsheets write. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;
const MARK = '\uFEFF';
/** 3-5 comes back as 3月5日, 5-Mar or 3/5, 1/2 as Jan-02. */
const LIKE_DATE = /^(?:\d{1,2}月\d{1,2}日|[A-Z][a-z]{2}-\d{1,2}|\d{1,2}-[A-Z][a-z]{2}|\d{4}\/\d{1,2}\/\d{1,2})$/;

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
  const printed = head.indexOf('printed');
  const doubtful =
    printed < 0 ? [] : turned.flatMap((row) => (LIKE_DATE.test(row[printed] ?? '') ? (row[printed] ?? '') : []));
  return { text: MARK + stringify([head, ...turned]), encoding: decoded.encoding, dates, doubtful };
}

function decode(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  if (bytes.includes(0)) return undefined;
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
