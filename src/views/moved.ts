/** What stands at an address whose content has moved: a page that leads on, or an anchor on the page it was on. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { MovedEntry } from '../schema/moved.ts';
import { FACT } from '../words/facts.ts';
import { MOVED } from '../words/moved.ts';
import { documentLink, figureName, indicatorLink, type Link } from './link.ts';

export interface MovedPage {
  /** Address without the slashes around it. */
  readonly path: string;
  readonly title: string;
  readonly sentence: string;
  readonly links: readonly Link[];
}

export interface MovedAnchor {
  readonly anchor: string;
  readonly links: readonly Link[];
}

/** Pages that are no more. */
export const viewMovedPages = (kb: KnowledgeBase): MovedPage[] =>
  kb.moved
    .filter(({ id }) => !id.includes('#'))
    .map((entry) => {
      const isIndicator = entry.id.startsWith('/indicators/');
      return {
        path: entry.id.slice(1, -1),
        title: isIndicator ? MOVED.indicator : MOVED.title,
        sentence: isIndicator ? sentenceOf(entry) : MOVED.other,
        links: entry.to.map((path) => linkTo(kb, path)),
      };
    });

const sentenceOf = ({ to }: MovedEntry): string =>
  to.every((path) => path.startsWith('/indicators/')) ? MOVED.merged : MOVED.figure;

/** Anchors that a page has lost. @param path address of the page */
export const viewMovedAnchors = (kb: KnowledgeBase, path: string): MovedAnchor[] =>
  kb.moved.flatMap(({ id, to }) => {
    const [page, anchor] = id.split('#');
    return page === path && anchor ? [{ anchor, links: to.map((target) => linkTo(kb, target)) }] : [];
  });

/** An address with the name of what stands there, as far as it can be told. */
function linkTo(kb: KnowledgeBase, path: string): Link {
  const [page = '', anchor = ''] = path.split('#');
  const [folder, id = '', row = ''] = page.split('/').filter(Boolean);
  if (folder === 'figures') return { ...linkTo(kb, `/documents/${id}/#${row}`), path };
  if (folder === 'indicators') return { name: indicatorLink(kb, id).name, path };
  if (folder !== 'documents') return { name: path, path };
  const document = documentLink(kb, id).name;
  const paragraph = /^p(\d+)$/.exec(anchor)?.[1];
  if (paragraph) return { name: FACT.placed(document, Number(paragraph)), path };
  const key = `${id}/${anchor}`;
  const figure = kb.observation(key);
  const { adoptions, events, problems } = kb.of.document;
  const said = [
    ...adoptions(id).map((row) => ({ key: row.key, words: row.summary })),
    ...events(id).map((row) => ({ key: row.key, words: row.title })),
    ...problems(id).map((row) => ({ key: row.key, words: row.problem })),
  ];
  const what = figure ? figureName(kb, figure) : (said.find((row) => row.key === key)?.words ?? anchor);
  return { name: [document, what].filter(Boolean).join('：'), path };
}
