/** Tables of any format: spans filled in, heading rows found, every cell with its headings and its place in the paragraph of its row. */
import type { RawCell } from './blocks.ts';
import { countHeadingRows, type Placed } from './heading-rows.ts';
import type { SourceCell, SourceRow, SourceTable } from './types.ts';

/** Between the cells of a row in its paragraph. */
export const CELL_JOINT = '\t';

/** Wider than any table of an office; a span beyond is a mistake. */
const COLUMN_LIMIT = 200;

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
