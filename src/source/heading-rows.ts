/** Which rows of a table name its columns. */

/** A cell in its column. */
export interface Placed {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly isHeading: boolean;
  /** Of a cell that reaches down from a row above: what it says, which is printed there alone. */
  readonly above: string | undefined;
}

/** A figure with its unit; a year or a number of a column is a name. */
const FIGURE =
  /^[^\p{Script=Han}\p{Script=Latin}\d]*(?!(?:19|20)\d{2}\s*(?:年|$))\d[\d.,，]*\s*[%％‰\p{Script=Han}/]{0,5}$/u;

/** Rows from the top that name columns: marked as such, or the first of a table whose other rows hold figures while it holds none, with the second where a cell spans. */
export function countHeadingRows(rows: readonly (readonly Placed[])[]): number {
  const marked = rows.findIndex((row) => !row.every(({ isHeading, above }) => isHeading || above !== undefined));
  if (marked > 0) return marked;
  if (marked < 0 || rows.length < 2) return 0;
  const isNaming = (row: readonly Placed[] | undefined): boolean =>
    row !== undefined && row.filter(({ text }) => FIGURE.test(text)).length * 3 <= row.length;
  if (!isNaming(rows[0])) return 0;
  const spans = rows[0]?.some(({ span }) => span > 1) ?? false;
  return spans && rows.length > 2 && isNaming(rows[1]) ? 2 : 1;
}
