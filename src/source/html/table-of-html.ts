import { parseFragment } from 'parse5';
import type { Block } from '../blocks.ts';
import { findAll } from './dom.ts';
import { readRows } from './read-rows.ts';

/** The tables of a piece of HTML, as programs that read scans write them. */
export const tableOfHtml = (html: string): Block[] =>
  findAll(parseFragment(html), ({ tagName }) => tagName === 'table').map((table) => ({
    kind: 'table',
    rows: readRows(table),
  }));
