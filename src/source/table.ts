/** Tables of any format: spans filled in, heading rows found, every cell with its headings and its place in the paragraph of its row. */
import type { RawCell } from './blocks.ts';
import type { SourceCell, SourceRow, SourceTable } from './types.ts';

/** Between the cells of a row in its paragraph. */
export const CELL_JOINT = '\t';

/** Wider than any table of an office; a span beyond is a mistake. */
const COLUMN_LIMIT = 200;

interface Placed {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly isHeading: boolean;
  /** Of a cell that reaches down from a row above: what it says, which is printed there alone. */
  readonly above: string | undefined;
}

/** What one row reads as: its cells joined by a tab. An empty cell leaves no trace, because print shows none; its neighbours know their columns. */
export const rowText = (cells: readonly RawCell[]): string =>
  cells
    .map(({ text }) => flatten(text))
    .filter((text) => text !== '')
    .join(CELL_JOINT);

/** White space inside a cell would be taken for a joint. */
const flatten = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * @param rows without those that say nothing
 * @param firstParagraph number of the first row's paragraph; the others follow
 */
export function buildTable(rows: readonly (readonly RawCell[])[], firstParagraph: number): SourceTable {
  const placed = placeCells(rows);
  const headingRows = countHeadingRows(placed);
  const headings = placed.slice(0, headingRows);
  return {
    rows: placed.map((row, index): SourceRow => {
      const isHeading = index < headingRows;
      let start = 0;
      const cells = row
        .filter(({ text }) => text !== '')
        .map((cell): SourceCell => {
          const at = start;
          start += cell.text.length + CELL_JOINT.length;
          return {
            text: cell.text,
            start: at,
            column: cell.column,
            headings: isHeading ? [] : headingsOf(cell, headings, row),
          };
        });
      return { paragraph: firstParagraph + index, isHeading, cells };
    }),
  };
}

function headingsOf(cell: Placed, headings: readonly (readonly Placed[])[], row: readonly Placed[]): string[] {
  const above = headings.flatMap((heading) =>
    heading
      .filter(({ column, span }) => column <= cell.column && cell.column < column + span)
      .map(({ text, above: reaching }) => reaching ?? text),
  );
  const [first] = row;
  const beside = first && first.column < cell.column ? [first.above ?? first.text] : [];
  return [...above, ...beside].filter((text, index, all) => text !== '' && all.indexOf(text) === index);
}

/** Puts the cells into columns, those that reach down from above among them. */
function placeCells(rows: readonly (readonly RawCell[])[]): Placed[][] {
  const reaching = new Map<number, { text: string; left: number; span: number }>();
  return rows.map((row) => {
    const placed: Placed[] = [];
    let column = 0;
    const fill = (): void => {
      for (
        let over = reaching.get(column);
        over && over.left > 0 && column < COLUMN_LIMIT;
        over = reaching.get(column)
      ) {
        placed.push({ text: '', column, span: over.span, isHeading: false, above: over.text });
        over.left -= 1;
        column += over.span;
      }
    };
    for (const cell of row) {
      fill();
      const span = Math.min(COLUMN_LIMIT, Math.max(1, cell.colSpan ?? 1));
      const text = flatten(cell.text);
      const over = cell.rowSpan === 0 ? lastAbove(reaching, column) : undefined;
      placed.push({ text, column, span, isHeading: cell.isHeading ?? false, above: over });
      if (cell.rowSpan !== 0) reaching.set(column, { text, left: Math.max(0, (cell.rowSpan ?? 1) - 1), span });
      column += span;
    }
    fill();
    return placed;
  });
}

const lastAbove = (reaching: ReadonlyMap<number, { text: string }>, column: number): string =>
  reaching.get(column)?.text ?? '';

/** A figure with its unit; a year or a number of a column is a name. */
const FIGURE =
  /^[^\p{Script=Han}\p{Script=Latin}\d]*(?!(?:19|20)\d{2}\s*(?:年|$))\d[\d.,，]*\s*[%％‰\p{Script=Han}/]{0,5}$/u;

/** Rows from the top that name columns: marked as such, or the first of a table whose other rows hold figures while it holds none, with the second where a cell spans. */
function countHeadingRows(rows: readonly (readonly Placed[])[]): number {
  const marked = rows.findIndex((row) => !row.every(({ isHeading, above }) => isHeading || above !== undefined));
  if (marked > 0) return marked;
  if (marked < 0 || rows.length < 2) return 0;
  const isNaming = (row: readonly Placed[] | undefined): boolean =>
    row !== undefined && row.filter(({ text }) => FIGURE.test(text)).length * 3 <= row.length;
  if (!isNaming(rows[0])) return 0;
  const spans = rows[0]?.some(({ span }) => span > 1) ?? false;
  return spans && rows.length > 2 && isNaming(rows[1]) ? 2 : 1;
}
