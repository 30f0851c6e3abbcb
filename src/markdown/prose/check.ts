/** Checks the prose of all entries: what it is made of, what it names, where it leads, and its words. Each rule has its own file here. */
import type { Root } from 'mdast';
import type { Content } from '../../model/content.ts';
import { isUnreadableRow } from '../../model/content.ts';
import { buildKnowledgeBase } from '../../model/knowledge-base.ts';
import type { ProseEntry } from '../../model/positions.ts';
import { expandRanges } from '../../schema/fields.ts';
import type { Problem } from '../../schema/problem.ts';
import { PROSE_COLLECTIONS, type ProseCollection } from '../entity-links/context.ts';
import { pathOfProse, sitePages, type SitePages } from '../links/site-pages.ts';
import { findDeadLinks } from '../links/targets.ts';
import { namesWithNumbers, rulesFor, type BareFigureRules } from './bare-figures.ts';
import { walk } from '../walk.ts';
import { checkEvidence, type Evidence } from './components.ts';
import type { ProseFinding } from './finding.ts';
import { checkCaseSections, checkHeadings } from './headings.ts';
import { runningTexts } from './running-text.ts';
import { findUnsafe } from './safe-subset.ts';
import { readProse } from './syntax.ts';
import { checkWords } from './words.ts';

/** One entry as its check needs it: plain data, which can go to another thread. */
export interface ProseItem {
  readonly collection: ProseCollection;
  readonly id: string;
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
  /** Names of its own that may stand although they contain a number. */
  readonly names: readonly string[];
}

/** What every entry is held against: plain data as well. */
export interface ProseGround {
  /** Names of all entries that may stand although they contain a number. */
  readonly names: readonly string[];
  /** See Evidence. */
  readonly observations: ReadonlySet<string>;
  readonly paragraphs: ReadonlyMap<string, ReadonlySet<number>>;
  readonly unreadable: ReadonlySet<string>;
  /** See SitePages. */
  readonly paths: ReadonlySet<string>;
}

/** The prose of a content and what it is held against; anchors are looked up when a link names one. */
export interface ProseTask {
  readonly items: readonly ProseItem[];
  readonly ground: ProseGround;
  readonly anchorsOf: SitePages['anchorsOf'];
}

/** @param files addresses of the site's files that prose may link to (sitePages) */
export function proseTask(content: Content, files: readonly string[]): ProseTask {
  const { paths, anchorsOf } = withUnreadable(sitePages(buildKnowledgeBase(content), files), content);
  const items = PROSE_COLLECTIONS.flatMap((collection) =>
    content[collection].map((entry: ProseEntry<{ names?: string[] | undefined }>) => {
      const { id, file, body, bodyLine } = entry;
      return { collection, id, file, body, bodyLine, names: entry.data.names ?? [] };
    }),
  );
  return { items, ground: groundOf(content, paths), anchorsOf };
}

/** Makes what checks one entry. */
export function proseChecker(ground: ProseGround, anchorsOf: SitePages['anchorsOf']): (item: ProseItem) => Problem[] {
  const shared = rulesFor(ground.names);
  const { observations, paragraphs, unreadable, paths } = ground;
  const context: Context = {
    evidence: {
      observations,
      paragraphs,
      isUnreadable: (document, id) =>
        id === undefined ? unreadable.has(document) : isUnreadableRow({ unreadable }, document, id),
    },
    pages: { paths, anchorsOf },
    rulesOf: (own) => (own.length > 0 ? rulesFor(own, shared) : shared),
  };
  return (item) =>
    checkEntry(item, context).map(({ line, column, ...finding }) => ({
      file: item.file,
      line: line + item.bodyLine - 1,
      ...(column === undefined ? {} : { column }),
      ...finding,
    }));
}

/**
 * Checks all prose of the content.
 *
 * @param files see proseTask
 * @param net runs the check of one file; it may catch what that throws, and report it in its own words
 */
export function checkProse(
  content: Content,
  files: readonly string[],
  net: (file: string, run: () => Problem[]) => Problem[] = (_file, run) => run(),
): Problem[] {
  const { items, ground, anchorsOf } = proseTask(content, files);
  const check = proseChecker(ground, anchorsOf);
  return items.flatMap((item) => net(item.file, () => check(item)));
}

interface Context {
  readonly evidence: Evidence;
  readonly pages: SitePages;
  rulesOf(names: readonly string[]): BareFigureRules;
}

const groundOf = (content: Content, paths: ReadonlySet<string>): ProseGround => ({
  names: namesWithNumbers(content),
  observations: new Set(
    content.documents.flatMap(({ id, observations }) => observations.map((row) => `${id}/${row.id}`)),
  ),
  paragraphs: new Map(content.documents.map(({ id, data }) => [id, new Set(expandRanges(data.original.paragraphs))])),
  unreadable: content.unreadable,
  paths,
});

/** A link to something that could not be read is not dead: what is wrong is said where it stands. */
function withUnreadable(pages: SitePages, { unreadable }: Content): SitePages {
  // An id of a row is `<document>/<row>`.
  const paths = new Set(
    [...unreadable].flatMap((id) =>
      [...PROSE_COLLECTIONS, 'policies', 'topics'].map((collection) => `/${collection}/${id.split('/')[0] ?? ''}/`),
    ),
  );
  return {
    paths: pages.paths.union(paths),
    anchorsOf: (path) => (paths.has(path) ? undefined : pages.anchorsOf(path)),
  };
}

/** Rules, marks and definitions are nothing to read. */
const hasWords = (tree: Root): boolean =>
  runningTexts(tree).some(({ text }) => /[\p{L}\p{N}\uFFFC]/u.test(text)) ||
  tree.children.some(({ type }) => type === 'mdxJsxFlowElement');

function checkEntry({ collection, id, body, names }: ProseItem, context: Context): ProseFinding[] {
  const empty = { line: 1, rule: 'prose/empty', message: '没有正文', remedy: '在前置信息之后写正文。' };
  if (!body.trim()) return [empty];
  const tree = readProse(body);
  if ('rule' in tree) return [tree];
  if (!hasWords(tree)) return [empty];
  const own = collection === 'documents' ? id : undefined;
  const found = [
    ...findUnsafe(tree),
    ...findDeadLinks(tree, context.pages, pathOfProse({ collection, id })),
    ...checkHeadings(tree),
    ...(collection === 'cases' ? checkCaseSections(tree) : []),
    ...checkWords(tree, context.rulesOf(names)),
  ];
  walk(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      found.push(...checkEvidence(node, context.evidence, own));
  });
  return found;
}
