/** The one way a table leaves the site as CSV: the public tables, the comparison and the timeline. Runs in Node and in a browser. */

/** A cell: numbers stay numbers, an empty cell is null. */
export type CsvCell = string | number | null | undefined;

/**
 * A text that a spreadsheet would run or turn into something else: it begins with = + - @ of any width, or with a tab or line break, also behind spaces or quotes,
 * which some programs take off before they look. A sign that stands alone (the comparator `=`) runs nothing.
 */
const FORMULA = /^(?:[\s\p{Pi}\p{Pf}"'`＂＇]*[=+\-@＝＋－＠﹦﹢﹣﹫]\s*\S|\s*[\t\r\n])/u;

/** Whether a spreadsheet might take the text for a formula. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/** One cell after RFC 4180. A text that looks like a formula is held back by an apostrophe; a number is written as it is. */
function writeCell(value: CsvCell): string {
  const text = typeof value === 'string' && looksLikeFormula(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV after RFC 4180 with a byte order mark, so that a spreadsheet opens Chinese text right.
 *
 * @param columns names of the columns, in order; a row holds its cells by these names
 * @param lineEnd what ends a line: CRLF as in the standard, or LF, which the published tables have always had
 */
export function writeCsv<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Partial<Record<C, CsvCell>>>[],
  lineEnd: '\r\n' | '\n' = '\r\n',
): string {
  const lines = [columns.map(writeCell), ...rows.map((row) => columns.map((column) => writeCell(row[column])))];
  return `\uFEFF${lines.map((line) => line.join(',') + lineEnd).join('')}`;
}
