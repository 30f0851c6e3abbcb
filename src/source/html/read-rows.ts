/** Tables of a page: which hold data, and what their cells say. */
import type { RawCell } from '../blocks.ts';
import { joinHan } from '../join-han.ts';
import {
  attribute,
  childElements,
  childNodes,
  findAll,
  isBlock,
  isElement,
  isSeen,
  isText,
  textOf,
  type Element,
  type Node,
} from './dom.ts';

/** A cell with so much text, or with boxes of text, is a column of the page and no datum. */
const CELL_TEXT = 300;

/** Old pages are laid out with tables: one that holds the text, other tables, or a single column, is no table of data. */
export function isData(table: Element, article: Element): boolean {
  if (findAll(table, (element) => element === article || element.tagName === 'table').length > 0) return false;
  const cells = findAll(table, ({ tagName }) => tagName === 'td' || tagName === 'th');
  const rows = findAll(table, ({ tagName }) => tagName === 'tr');
  if (cells.length <= rows.length) return false;
  return cells.every((cell) => textOf(cell).trim().length < CELL_TEXT);
}

export const readRows = (table: Element): RawCell[][] =>
  findAll(table, ({ tagName }) => tagName === 'tr')
    .filter(isSeen)
    .map((row) =>
      childElements(row)
        .filter((cell) => (cell.tagName === 'td' || cell.tagName === 'th') && isSeen(cell))
        .map((cell) => ({
          text: cellText(cell),
          colSpan: Number(attribute(cell, 'colspan') || 1),
          rowSpan: Math.max(1, Number(attribute(cell, 'rowspan') || 1)),
          isHeading: cell.tagName === 'th',
        })),
    );

/** Lines of a cell, whether paragraphs, breaks or line feeds part them. */
function cellText(cell: Element): string {
  const lines = (node: Node): string =>
    isText(node)
      ? node.value
      : isElement(node) && !isSeen(node)
        ? ''
        : isElement(node) && node.tagName === 'br'
          ? '\n'
          : (isBlock(node) ? '\n' : '') + childNodes(node).map(lines).join('') + (isBlock(node) ? '\n' : '');
  return joinHan(
    childNodes(cell)
      .map(lines)
      .join('')
      .replaceAll('\u00a0', ' ')
      .split(/[\r\n]+/),
  );
}
