/**
 * The words of a block as a reader meets them: one string per paragraph, heading or cell of a table, whatever emphasis, links and line breaks stand between, and for
 * each of its characters the place in the source. A rule on words then sees 7**3**.4% as one figure, and a telephone number that runs on to the next line.
 */
import type { Nodes, Root } from 'mdast';
import { joinsWithoutSpace } from '../../text/joins.ts';
import { COMPONENT } from '../chinese/line-breaks.ts';
import { walk } from '../walk.ts';

export interface Place {
  readonly line: number;
  readonly column?: number | undefined;
}

export interface RunningText {
  readonly text: string;
  /** Where a character of `text` stands in the source. */
  place(offset: number): Place;
}

interface Piece {
  readonly from: number;
  readonly line: number;
  /** Of the piece's first character; not known behind a line break inside a text, where indentation has been taken off. */
  readonly column: number | undefined;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Lists the running texts of a tree, in order. */
export function runningTexts(tree: Root): RunningText[] {
  const texts: RunningText[] = [];
  walk(tree, (node) => {
    if (BLOCKS.has(node.type)) texts.push(readBlock(node));
  });
  return texts;
}

function readBlock(block: Nodes): RunningText {
  const pieces: Piece[] = [];
  let text = '';
  let isBroken = false;
  const append = (words: string, line: number, column: number | undefined) => {
    if (words === '') return;
    if (isBroken && !joinsWithoutSpace([...text].at(-1), [...words][0])) text += ' ';
    isBroken = false;
    pieces.push({ from: text.length, line, column });
    text += words;
  };
  const walk = (node: Nodes): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === 'text')
      node.value.split('\n').forEach((words, index) => {
        if (index > 0) isBroken = true;
        append(words, line + index, index === 0 ? column : undefined);
      });
    else if (node.type === 'break') isBroken = true;
    else if (node.type.startsWith('mdx')) append(COMPONENT, line, column);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(block);
  return {
    text,
    place: (offset) => {
      const piece = pieces.findLast(({ from }) => from <= offset);
      if (!piece) return { line: block.position?.start.line ?? 1 };
      const { from, line, column } = piece;
      return { line, column: column === undefined ? undefined : column + offset - from };
    },
  };
}
