/**
 * Marks what was searched on the page a hit opened (`?hl=…`), and scrolls to it; a card that holds it is opened. Changes nothing in the page's text: the marks
 * are ranges. */
import { findSpans, fold } from '../../search/format/fold.ts';
import { namedElement } from '../named-element.ts';
import { isOpenAbove, openAbove } from '../site/above-page.ts';
import { unfold } from '../site/unfold.ts';

const NAME = 'kb-hit';
const MOST = 200;

const isBlock = (element: Element): boolean => !/^inline/.test(getComputedStyle(element).display);

function isInClosedPanel(element: Element): boolean {
  const panel = element.closest<HTMLElement>('.panel');
  return panel !== null && !isOpenAbove(panel);
}

/** Visible text by block: the text nodes that stand together in one block. */
function blocksOf(root: Element): Text[][] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    let block = node.parentElement;
    if (!block || block.closest('script, style, noscript, nav') || isInClosedPanel(block)) continue;
    while (block !== root && block.parentElement && !isBlock(block)) block = block.parentElement;
    const nodes = blocks.get(block);
    if (nodes) nodes.push(node);
    else blocks.set(block, [node]);
  }
  return [...blocks.values()];
}

function rangesIn(nodes: readonly Text[], phrase: readonly string[]): Range[] {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  const point = (offset: number): [Text, number] | undefined => {
    const index = starts.findLastIndex((start) => start <= offset);
    const node = nodes[index];
    return node && [node, offset - (starts[index] ?? 0)];
  };
  return findSpans(text, phrase).flatMap(({ start, end }) => {
    const [from, last] = [point(start), point(end - 1)];
    if (!from || !last) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(last[0], last[1] + 1);
    return [range];
  });
}

export function highlightPhrases(raw: readonly string[]): void {
  const main = document.querySelector('main');
  const phrases = raw.map((text) => fold(text).chars).filter((chars) => chars.length > 1);
  if (!main || phrases.length === 0) return;
  const target = namedElement(location.hash);
  if (target?.matches('.panel')) openAbove(target, 'panel');
  const ranges = blocksOf(main).flatMap((nodes) => phrases.flatMap((phrase) => rangesIn(nodes, phrase)));
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges.slice(0, MOST)));
  const first =
    (target &&
      ranges.find(
        (range) =>
          range.startContainer === target ||
          target.compareDocumentPosition(range.startContainer) &
            (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
      )) ||
    ranges[0];
  unfold(first?.startContainer.parentElement);
  first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
