/** A parsed page, as far as reading it needs. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => defaultTreeAdapter.isTextNode(node);
export const childNodes = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
export const childElements = (node: Node): Element[] => childNodes(node).filter(isElement);
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** Never seen, or no text: scripts, forms' controls, pictures. */
const UNSEEN = new Set(
  'script style noscript template head meta link title select option button input textarea iframe svg canvas object embed audio video map rt rp base'.split(
    ' ',
  ),
);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether a reader of the page sees it. */
export const isSeen = (element: Element): boolean =>
  !UNSEEN.has(element.tagName) &&
  !element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && HIDDEN.test(value)));

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul ucapcontent ucaptitle'.split(
    ' ',
  ),
);
export const isBlock = (node: Node): boolean => isElement(node) && BLOCKS.has(node.tagName);

/** Text of all that is seen inside, white space as it stands in the source. */
export function textOf(node: Node): string {
  if (isText(node)) return node.value;
  if (isElement(node) && !isSeen(node)) return '';
  return childNodes(node).map(textOf).join('');
}

/** All elements below that a test accepts, in order, hidden ones among them. */
export function findAll(node: Node, accept: (element: Element) => boolean): Element[] {
  return childElements(node).flatMap((element) => [...(accept(element) ? [element] : []), ...findAll(element, accept)]);
}

/** Nested deeper than a page ever is: such a tree would break whoever walks it. */
const DEPTH_LIMIT = 1500;

export function isTooDeep(root: Node): boolean {
  let layer: Node[] = [root];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > DEPTH_LIMIT) return true;
    layer = layer.flatMap(childNodes);
  }
  return false;
}
