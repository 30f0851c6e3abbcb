/** A saved web page: the text with its tables, the record that the page prints of it, and the page's own furniture. */
import { parse } from 'parse5';
import { REFUSAL, WARNING } from '../../words/reading.ts';
import { FURNITURE, PLACE } from '../../words/source-names.ts';
import type { Block, ReadBlocks } from '../blocks.ts';
import { inspectLines } from '../portal/inspect-lines.ts';
import { collectFields } from '../portal/read-record.ts';
import { rowText } from '../table.ts';
import { UnreadableFile, type HeaderField, type HeaderFieldName } from '../types.ts';
import type { DecodedPage } from './decode-page.ts';
import { attribute, childNodes, findAll, isSeen, isText, isTooDeep, type Element } from './dom.ts';
import { selectArticle } from './select-article.ts';
import { walkPage, type PageBlock } from './walk-page.ts';

/** Names of meta elements that the national standard for government sites, news sites and browsers use. */
const META: Readonly<Record<string, HeaderFieldName>> = {
  articletitle: 'title',
  'og:title': 'title',
  pubdate: 'published',
  publishdate: 'published',
  'article:published_time': 'published',
  contentsource: 'source',
  url: 'url',
  'og:url': 'url',
};
/** What is listed of the page around the text; a portal prints hundreds of links. */
const MOST_FURNITURE = 200;

/** @throws {UnreadableFile} when there is no prose on the page */
export function readHtml({ text, encoding, warnings }: DecodedPage, url?: string): ReadBlocks {
  const root = parse(text);
  if (isTooDeep(root)) throw new UnreadableFile(REFUSAL.noArticle);
  const [body] = findAll(root, ({ tagName }) => tagName === 'body');
  const article = body && selectArticle(body);
  if (!body || !article) throw new UnreadableFile(REFUSAL.noArticle);
  const pieces = walkPage(body, article);
  const meta = readMeta(findAll(root, ({ tagName }) => tagName === 'meta'));
  const [named] = findAll(root, ({ tagName }) => tagName === 'title').map((element) =>
    childNodes(element)
      .map((one) => (isText(one) ? one.value : ''))
      .join(''),
  );
  const title = findTitle(pieces, meta, named ?? '');
  const blocks = separate(pieces, title);
  const header: HeaderField[] = [
    ...(url ? [{ field: 'url' as const, text: url, place: PLACE.address }] : []),
    ...inspectLines(pieces.map(lineOf)).header,
    ...meta,
    ...(title ? [{ field: 'title' as const, text: title, place: PLACE.title }] : []),
  ];
  const pictures = findAll(article, ({ tagName }) => tagName === 'img').filter(isSeen).length;
  return {
    encoding,
    blocks,
    header: collectFields(header),
    warnings: [...warnings, ...(pictures > 0 ? [WARNING.pictures(pictures)] : [])],
  };
}

const readMeta = (elements: readonly Element[]): HeaderField[] =>
  elements.flatMap((element) => {
    const field = META[(attribute(element, 'name') || attribute(element, 'property')).toLowerCase()];
    const text = attribute(element, 'content').trim();
    return field && text ? [{ field, text, place: PLACE.meta }] : [];
  });

const lineOf = (block: Block): string =>
  block.kind === 'table' ? block.rows.map(rowText).join('\t') : block.text.trim();
const squeeze = (text: string): string => text.replaceAll(/\s/g, '');

/** The title as the page prints it above the text: the line that its meta data or its window's name (which begins with it) say, or else the heading nearest to the text. */
function findTitle(pieces: readonly PageBlock[], meta: readonly HeaderField[], name: string): string | undefined {
  const start = pieces.findIndex(({ isInside }) => isInside);
  const above = pieces.slice(0, start).filter((piece) => piece.kind === 'paragraph');
  const said = meta.find(({ field }) => field === 'title')?.text;
  const isNamed = (text: string): boolean =>
    said ? squeeze(text) === squeeze(said) : squeeze(text).length >= 8 && squeeze(name).startsWith(squeeze(text));
  const named = above.findLast(({ text }) => isNamed(text));
  const heading = above.findLast((piece) => piece.isTitle && piece.text.trim().length >= 5);
  return (named || heading)?.text.trim() ?? said;
}

/** Sorts the pieces into text and furniture; the title goes before the text where the text does not begin with it. */
function separate(pieces: readonly PageBlock[], title: string | undefined): Block[] {
  const inside = pieces.filter((piece) => piece.isInside);
  const { furniture } = inspectLines(inside.map(lineOf), title);
  const start = inside
    .slice(0, 6)
    .some((piece) => title !== undefined && squeeze(lineOf(piece)).startsWith(squeeze(title)));
  const around = pieces
    .filter((piece) => !piece.isInside && lineOf(piece) !== title)
    .slice(0, MOST_FURNITURE)
    .map((piece): Block => ({ kind: 'furniture', text: lineOf(piece), why: FURNITURE.navigation }));
  return [
    ...(title !== undefined && !start ? [{ kind: 'paragraph' as const, text: title, isTitle: true }] : []),
    ...inside.map((piece, index): Block => {
      const why = furniture.get(index);
      return why === undefined ? piece : { kind: 'furniture', text: lineOf(piece), why };
    }),
    ...around,
  ];
}
