/** What stands on a built page: its blocks of text as a reader sees them, each with its place. Read from the HTML, so that the index can't know more than the page. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block, Zone } from '../format/blocks.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageText {
  readonly title: string;
  /** Value of `data-search-page`, or `list` for a page that has none. */
  readonly kind: string;
  /** Names on the path from the home page, without the home page and the page itself. */
  readonly crumbs: readonly string[];
  readonly blocks: readonly Block[];
}

/** Elements that stand within a line of text; every other element begins and ends a block. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark output q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Buttons follow each other in a line. */
const INLINE_BUTTON = 'button';
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'nav', 'title', 'datalist']);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((entry) => entry.name === name)?.value;

function findElement(
  node: Node | DefaultTreeAdapterTypes.Document,
  test: (element: Element) => boolean,
): Element | undefined {
  if (defaultTreeAdapter.isElementNode(node as Node) && test(node as Element)) return node as Element;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

/** @param leavesOut elements that are no part of it */
function textOf(node: Node, leavesOut: (element: Element) => boolean = () => false): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || (defaultTreeAdapter.isElementNode(node) && leavesOut(node))) return '';
  return node.childNodes.map((child) => textOf(child, leavesOut)).join('');
}

/** Badges and counts behind a heading, and the small print of a cell: in a line of HTML, but apart for who reads. */
const BESIDE = /(?:^|\s)(?:grade|badge|count)(?:\s|$)/;
const standsApart = (element: Element, zone: Zone): boolean =>
  zone === 'heading' || zone === 'title'
    ? BESIDE.test(attribute(element, 'class') ?? '')
    : (zone === 'figure' || zone === 'card') && element.tagName === 'small';
const standsApartIn =
  (zone: Zone) =>
  (element: Element): boolean =>
    standsApart(element, zone);

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a block inherits from the elements around it. */
interface Place {
  zone: Zone;
  anchor: string | undefined;
}

/** @returns `undefined` for a page without a main part, which is no page of the site (a redirect) */
export function readPage(html: string): PageText | undefined {
  const document = parse(html);
  const main = findElement(document, (element) => element.tagName === 'main');
  if (!main) return undefined;
  const marked = findElement(main, (element) => attribute(element, 'data-search-page') !== undefined);
  const blocks: Block[] = [];
  let line = '';
  let place: Place = { zone: 'text', anchor: undefined };
  let section = '';
  let sectionId = '';

  const flush = () => {
    const text = squeeze(line);
    line = '';
    if (text !== '')
      blocks.push({
        text,
        zone: place.zone,
        anchor: place.anchor ?? sectionId,
        section: place.zone === 'title' ? '' : section,
      });
  };
  const visit = (node: Node, here: Place): void => {
    if (defaultTreeAdapter.isTextNode(node)) {
      if (line === '' || node.value.trim() !== '') place = here;
      line += node.value;
      return;
    }
    if (!defaultTreeAdapter.isElementNode(node) || UNSEEN.has(node.tagName) || attribute(node, 'hidden') !== undefined)
      return;
    const zone = zoneOf(node, here.zone);
    // All of a card is found at the card itself, which is opened there.
    const id = here.zone === 'card' ? undefined : attribute(node, 'id');
    const inside: Place = { zone, anchor: id ?? here.anchor };
    if (!standsApart(node, here.zone) && (INLINE.has(node.tagName) || node.tagName === INLINE_BUTTON)) {
      for (const child of node.childNodes) visit(child, inside);
      return;
    }
    flush();
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level && inside.zone !== 'card') {
      section = level === '1' ? '' : squeeze(textOf(node, standsApartIn('heading')));
      sectionId = level === '1' ? '' : (attribute(node, 'id') ?? here.anchor ?? sectionId);
    }
    place = inside;
    for (const child of node.childNodes) visit(child, inside);
    flush();
  };
  for (const child of main.childNodes) visit(child, { zone: 'text', anchor: undefined });
  flush();

  const heading = findElement(main, (element) => element.tagName === 'h1');
  return {
    title: heading ? squeeze(textOf(heading)) : '',
    kind: (marked && attribute(marked, 'data-search-page')) || 'list',
    crumbs: readCrumbs(main),
    blocks,
  };
}

function zoneOf(element: Element, around: Zone): Zone {
  if (around === 'card' || attribute(element, 'role') === 'dialog') return 'card';
  if (element.tagName === 'h1') return 'title';
  if (/^h[2-6]$/.test(element.tagName)) return 'heading';
  return element.tagName === 'td' || element.tagName === 'th' ? 'figure' : around;
}

function readCrumbs(main: Element): string[] {
  const nav = findElement(
    main,
    (element) => element.tagName === 'nav' && (attribute(element, 'class') ?? '').split(' ').includes('crumbs'),
  );
  const names: string[] = [];
  const collect = (node: Node): void => {
    if (!('childNodes' in node)) return;
    if ('tagName' in node && node.tagName === 'a') names.push(squeeze(textOf(node)));
    else node.childNodes.forEach(collect);
  };
  if (nav) collect(nav);
  return names.slice(1);
}
