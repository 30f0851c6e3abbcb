/** From a page's tree to pieces in reading order. */
import type { Block } from '../blocks.ts';
import { joinHan } from '../join-han.ts';
import { findOutline } from '../outline.ts';
import {
  attribute,
  childElements,
  childNodes,
  isBlock,
  isElement,
  isSeen,
  isText,
  textOf,
  type Element,
  type Node,
} from './dom.ts';
import { isData, readRows } from './read-rows.ts';
import { isBeside } from './select-article.ts';

/** A piece with whether it stands inside the box of the text. */
export type PageBlock = Block & { isInside: boolean };

interface Walk {
  readonly blocks: PageBlock[];
  readonly article: Element;
  /** Characters of the whole text: what holds half of them is not beside it, whatever it is called. */
  readonly length: number;
  line: string;
  /** Number that the browser prints before the next piece. */
  mark: string;
  isInside: boolean;
}

/** @param article what is inside belongs to the text */
export function walkPage(body: Element, article: Element): PageBlock[] {
  const walk: Walk = {
    blocks: [],
    article,
    length: textOf(article).length,
    line: '',
    mark: '',
    isInside: body === article,
  };
  walkChildren(body, walk, {});
  flush(walk, {});
  return walk.blocks;
}

interface Around {
  /** Broken lines of a title are one line. */
  isTitle?: boolean;
  /** White space is as meant. */
  isPlain?: boolean;
}

function walkChildren(node: Node, walk: Walk, around: Around): void {
  for (const one of childNodes(node)) {
    if (isText(one)) addText(one.value, walk, around);
    else if (isElement(one) && isSeen(one)) walkElement(one, walk, around);
  }
}

function addText(text: string, walk: Walk, around: Around): void {
  if (!around.isPlain) {
    walk.line += text.replaceAll(/[ \t\f]+/g, ' ');
    return;
  }
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (index > 0) flush(walk, around);
    walk.line += line;
  }
}

function walkElement(element: Element, walk: Walk, around: Around): void {
  if (element === walk.article) {
    flush(walk, around);
    walk.isInside = true;
    walkChildren(element, walk, around);
    flush(walk, around);
    walk.isInside = false;
    return;
  }
  if (walk.isInside && isBlock(element) && isBeside(element) && textOf(element).length * 2 < walk.length) {
    flush(walk, around);
    walk.isInside = false;
    walkChildren(element, walk, around);
    flush(walk, around);
    walk.isInside = true;
    return;
  }
  if (element.tagName === 'br') {
    if (around.isTitle) walk.line += '\n';
    else flush(walk, around);
    return;
  }
  if (element.tagName === 'table' && isData(element, walk.article)) {
    flush(walk, around);
    walk.blocks.push({ kind: 'table', rows: readRows(element), isInside: walk.isInside });
    return;
  }
  const inner = {
    ...around,
    isTitle: around.isTitle || isTitleBox(element),
    isPlain: around.isPlain || element.tagName === 'pre',
  };
  if (!isBlock(element)) return walkChildren(element, walk, around);
  flush(walk, around);
  if (element.tagName === 'ol') walkList(element, walk, inner);
  else walkChildren(element, walk, inner);
  flush(walk, inner);
}

const isTitleBox = (element: Element): boolean =>
  /^h[1-4]$|^ucaptitle$/.test(element.tagName) ||
  (/^(?:p|div|center)$/.test(element.tagName) &&
    (element.tagName === 'center' ||
      attribute(element, 'align') === 'center' ||
      /text-align\s*:\s*center/i.test(attribute(element, 'style'))) &&
    textOf(element).trim().length < 120);

/** A browser numbers an ordered list by itself; nothing of it stands in the source. */
function walkList(list: Element, walk: Walk, around: Around): void {
  let next = Number(attribute(list, 'start') || 1);
  const isBare = /list-style(?:-type)?\s*:\s*none/i.test(attribute(list, 'style'));
  for (const item of childElements(list).filter(isSeen)) {
    if (item.tagName === 'li' && !isBare && findOutline(textOf(item).trim()) === undefined) walk.mark = `${next}.`;
    next += 1;
    walkElement(item, walk, around);
  }
}

function flush(walk: Walk, around: Around): void {
  // A line feed in the source is no space beside a Chinese character; one meant as white space is what it is.
  const text = around.isPlain ? walk.line : joinHan(walk.line.replaceAll('\u00a0', ' ').split(/\s*[\r\n]\s*/));
  walk.line = '';
  if (text.trim() === '') return;
  walk.blocks.push({
    kind: 'paragraph',
    text: walk.mark + text.trim(),
    isInside: walk.isInside,
    ...(around.isTitle ? { isTitle: true } : {}),
  });
  walk.mark = '';
}
