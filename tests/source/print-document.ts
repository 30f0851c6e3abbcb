/** Sets an invented document in print, as an office would: broken lines, indents, heads, page numbers. */
import { A4, widthOf, type Printed } from './make-print.ts';

export type Piece =
  | { kind: 'title' | 'centred' | 'body' | 'right'; text: string }
  | { kind: 'table'; rows: readonly (readonly string[])[] };

const SIZE = 14;
const LEFT = 90;
const RIGHT = 90 + 30 * SIZE;
const TOP = 110;
const BOTTOM = 740;
const LEADING = 28;
/** Signs that may not begin a line: they hang over, and the line is the longer. */
const HANGING = /[，。；：、）》”]/;

/** Lines of at most so many points; the first with an indent. */
function breakLines(text: string, size: number, indent: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const one of text) {
    const room = width - (lines.length === 0 ? indent : 0);
    if (line !== '' && widthOf(line + one, size) > room && !HANGING.test(one)) {
      lines.push(line);
      line = '';
    }
    line += one;
  }
  return [...lines, line];
}

/** @param head printed on every page */
export function printDocument(pieces: readonly Piece[], head: string): Printed[][] {
  const pages: Printed[][] = [];
  let y = BOTTOM;
  const place = (x: number, text: string, size: number): void => void pages.at(-1)?.push({ text, x, y, size });
  const advance = (): void => {
    y += LEADING;
    if (y <= BOTTOM) return;
    pages.push([]);
    y = 50;
    place(LEFT, head, 9);
    y = 800;
    place(A4.width / 2 - 15, `— ${pages.length} —`, 10);
    y = TOP;
  };
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      for (const row of piece.rows) {
        advance();
        for (const [column, cell] of row.entries()) place(LEFT + column * 140, cell, SIZE);
      }
      continue;
    }
    const size = piece.kind === 'title' ? 22 : SIZE;
    const indent = piece.kind === 'body' ? 2 * SIZE : 0;
    for (const [index, line] of breakLines(piece.text, size, indent, RIGHT - LEFT).entries()) {
      advance();
      const room = RIGHT - LEFT - widthOf(line, size);
      const x =
        piece.kind === 'body'
          ? LEFT + (index === 0 ? indent : 0)
          : piece.kind === 'right'
            ? LEFT + room - SIZE * 2
            : LEFT + room / 2;
      place(x, line, size);
    }
    if (piece.kind === 'title') y += LEADING / 2;
  }
  return pages;
}
