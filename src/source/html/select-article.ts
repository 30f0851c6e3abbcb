/** Finds the part of a page that holds its text: the smallest box with most of the prose. */
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

/** Boxes in which the systems of Chinese offices put a text; the attribute is the id or a class. */
const KNOWN =
  /^(?:ucapcontent|ucap-content|trs_editor|trs_editor_view|trs_ueditor|zoom|zoomcon|fontzoom|js_content|article_content|articlecontent|artibody|endtext|pages_content|view_content|news_content|newscontent|xxgk_content|content_text|bt_content|vsb_content|vsb_newscontent|easysite-news-text|rich_media_content|main_content|article-content|news-content|text-content|all-txt|art_context|txt_con|main-text|article-text)$/i;
/** Boxes whose prose is none of the document's. */
const ASIDE =
  /(?:^|[-_\s])(?:footer|foot|copyright|comment|comments|recommend|related|relate|sidebar|side|share|nav|menu|crumb|breadcrumb|hot|rank|advert|ads?)(?:$|[-_\s\d])/i;
const ASIDE_TAGS = new Set(['nav', 'footer', 'aside']);

/** A box is entered while it holds this share of the prose. */
const MOST = 0.72;
/** What the named box of a site's system holds at least, beside much else. */
const FAIR = 0.12;
const LINKED = 0.6;
/** A stop or comma weighs as much as so many characters: menus have none. */
const STOP_WEIGHT = 12;

const names = (element: Element): string[] => [attribute(element, 'id'), ...attribute(element, 'class').split(/\s+/)];
const isKnown = (element: Element): boolean =>
  element.tagName === 'ucapcontent' || names(element).some((name) => KNOWN.test(name));
const isAside = (element: Element): boolean =>
  ASIDE_TAGS.has(element.tagName) || names(element).some((name) => name !== '' && ASIDE.test(name));

/** How much prose a part holds: characters outside links, in pieces that have a stop or comma. */
function weigh(node: Node, weights: Map<Node, number>): number {
  let weight = 0;
  if (isText(node)) {
    const text = node.value.trim();
    const stops = text.match(/[，。；！？]|[,;](?=\s*\p{Script=Han})/gu)?.length ?? 0;
    weight = stops === 0 && text.length < 30 ? text.length * 0.1 : text.length + stops * STOP_WEIGHT;
  } else if (!isElement(node) || (isSeen(node) && node.tagName !== 'a' && !isAside(node))) {
    for (const one of childNodes(node)) weight += weigh(one, weights);
  }
  weights.set(node, weight);
  return weight;
}

/** The box of the text; `undefined` on a page without prose. */
export function selectArticle(body: Element): Element | undefined {
  const weights = new Map<Node, number>();
  const all = weigh(body, weights);
  if (all === 0) return undefined;
  let box = body;
  for (;;) {
    if (isKnown(box)) return box;
    const inside = weights.get(box) ?? 0;
    const next = childElements(box).find((element) => (weights.get(element) ?? 0) >= inside * MOST);
    if (!next || !hasParts(next)) return findKnown(box, inside, weights) ?? box;
    box = next;
  }
}

/** Where comments or other news hold as much prose as the text, the box that the site's system names is the text, if it holds a fair share. */
function findKnown(box: Element, inside: number, weights: ReadonlyMap<Node, number>): Element | undefined {
  const [first] = findAll(box, isKnown).toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  return first && (weights.get(first) ?? 0) >= inside * FAIR ? first : undefined;
}

/** Links are most of it, and they are many: a list of other pages that stands within the text. */
export function isBeside(element: Element): boolean {
  if (isAside(element)) return true;
  if (!/^(?:div|ul|ol|dl|section)$/.test(element.tagName)) return false;
  const links = findAll(element, ({ tagName }) => tagName === 'a');
  if (links.length < 3) return false;
  const length = (node: Node): number => textOf(node).replaceAll(/\s/g, '').length;
  return links.reduce((sum, link) => sum + length(link), 0) > length(element) * LINKED;
}

/** A paragraph is no box, nor is a box with one paragraph and nothing beside it: what stands beside it belongs to the text. */
const hasParts = (element: Element): boolean => {
  if (!isBlock(element) || /^(?:p|li|td|th|h\d|pre)$/.test(element.tagName)) {
    if (element.tagName !== 'td') return isKnown(element);
  }
  const parts = childElements(element).filter((one) => isBlock(one) || one.tagName === 'br');
  return parts.length >= 2 || isKnown(element) || parts.some(hasParts);
};
