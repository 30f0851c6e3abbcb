/** Which pages have a picture of their own, and where each picture lies. */
import { NAV } from '../../words/zh.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Card } from './card.ts';
import { cardOf, listCard } from './cards.ts';

/** Of one thing, with the parts of its address. */
const THING = /^\/([a-z]+)\/(.+)\/$/;
const OF = ['documents', 'cases', 'regions', 'measures', 'indicators', 'policies', 'topics'] as const;

/** Figures with a picture of their own; where there are more, each shows that of its document: they would outnumber all else. */
const MOST_FIGURES = 5_000;

/** Where the picture of a page lies, without the base path. */
const fileOf = (path: string): string => `/pictures/${path === '/' ? 'home' : path.slice(1, -1)}.png`;

const ownCard = (kb: KnowledgeBase, path: string): Card | undefined => {
  const [, of = '', id = ''] = THING.exec(path) ?? [];
  if (of === 'figures' && kb.observations.length > MOST_FIGURES) return undefined;
  return listCard(kb, path) ?? cardOf(kb, of, id);
};

/** The picture of a page with what it says: its own, or that of its document, of the list it belongs to, or of the site. */
export function pictureOf(kb: KnowledgeBase, path: string): { readonly file: string; readonly card: Card } {
  const [, of, above] = path.split('/');
  const document = of === 'figures' ? [`/documents/${above}/`] : [];
  for (const candidate of [path, ...document, `/${of}/`, '/']) {
    const card = ownCard(kb, candidate);
    if (card) return { file: fileOf(candidate), card };
  }
  throw new Error(`no picture for ${path}`);
}

/** All pictures of a site. */
export function* picturesOf(kb: KnowledgeBase): Generator<{ readonly file: string; readonly card: Card }> {
  const paths = [
    '/',
    ...NAV.map(([path]) => path),
    ...OF.flatMap((of) => [...kb[of].keys()].map((id) => `/${of}/${id}/`)),
    ...kb.observations.map(({ key }) => `/figures/${key}/`),
  ];
  for (const path of paths) {
    const card = ownCard(kb, path);
    if (card) yield { file: fileOf(path), card };
  }
}
