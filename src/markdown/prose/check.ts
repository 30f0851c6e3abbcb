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

interface Context {
  readonly evidence: Evidence;
  readonly pages: SitePages;
  /** Names that may stand although they contain a number, for entries that declare none. */
  readonly shared: BareFigureRules;
  rulesOf(names: readonly string[]): BareFigureRules;
}

/**
 * Checks all prose of the content.
 *
 * @param files addresses of the site's files that prose may link to (sitePages)
 * @param net runs the check of one file; it may catch what that throws, and report it in its own words
 */
export function checkProse(
  content: Content,
  files: readonly string[],
  net: (file: string, run: () => ProseFinding[]) => ProseFinding[] = (_file, run) => run(),
): Problem[] {
  const shared = rulesFor(namesWithNumbers(content));
  const context: Context = {
    evidence: evidenceOf(content),
    pages: withUnreadable(sitePages(buildKnowledgeBase(content), files), content),
    shared,
    rulesOf: (own) => (own.length > 0 ? rulesFor(own, shared) : shared),
  };
  return PROSE_COLLECTIONS.flatMap((collection) =>
    content[collection].flatMap((entry: ProseEntry<{ names?: string[] | undefined }>) =>
      net(entry.file, () => checkEntry(entry, collection, context)).map(({ line, column, ...finding }) => ({
        file: entry.file,
        line: line + entry.bodyLine - 1,
        ...(column === undefined ? {} : { column }),
        ...finding,
      })),
    ),
  );
}

function evidenceOf(content: Content): Evidence {
  return {
    observations: new Set(
      content.documents.flatMap(({ id, observations }) => observations.map((row) => `${id}/${row.id}`)),
    ),
    paragraphs: new Map(content.documents.map(({ id, data }) => [id, new Set(expandRanges(data.original.paragraphs))])),
    isUnreadable: (document, id) =>
      id === undefined ? content.unreadable.has(document) : isUnreadableRow(content, document, id),
  };
}

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

function checkEntry(
  entry: ProseEntry<{ names?: string[] | undefined }>,
  collection: ProseCollection,
  context: Context,
): ProseFinding[] {
  const empty = { line: 1, rule: 'prose/empty', message: '没有正文', remedy: '在前置信息之后写正文。' };
  if (!entry.body.trim()) return [empty];
  const tree = readProse(entry.body);
  if ('rule' in tree) return [tree];
  if (!hasWords(tree)) return [empty];
  const own = collection === 'documents' ? entry.id : undefined;
  const found = [
    ...findUnsafe(tree),
    ...findDeadLinks(tree, context.pages, pathOfProse({ collection, id: entry.id })),
    ...checkHeadings(tree),
    ...(collection === 'cases' ? checkCaseSections(tree) : []),
    ...checkWords(tree, context.rulesOf(entry.data.names ?? [])),
  ];
  walk(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      found.push(...checkEvidence(node, context.evidence, own));
  });
  return found;
}
