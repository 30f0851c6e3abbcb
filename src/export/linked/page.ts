/** What the head of a page says to machines: what the page is about, and where it stands. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { CHROME } from '../../words/site.ts';
import type { Publishing } from '../declare.ts';
import { describeIndicator, describeMeasure } from './concepts.ts';
import { describeDataset, describeSite } from './dataset.ts';
import { describeFigure } from './figures.ts';
import { CONTEXT, type Node } from './json-ld.ts';
import { describeRegion } from './places.ts';
import { TARGETS_FILE, verdictPath } from './verdicts.ts';
import { describeCase, describeDocument, describePolicy } from './works.ts';

export interface PageHead {
  /** Inside the site, without the base path. */
  readonly path: string;
  /** From below the home page to the page itself; none on the home page. */
  readonly crumbs: readonly (readonly [name: string, path?: string])[];
  /** Version of the data. */
  readonly version: string;
}

const ENTITY = /^\/([a-z]+)\/(?:([^/]+)\/)?([^/]+)\/$/;

/** The thing a page is about; `undefined` of a list. */
function describeSubject(kb: KnowledgeBase, { path, version }: PageHead, publishing: Publishing): Node | undefined {
  if (path === '/') return describeSite(publishing);
  if (path === '/data/') return describeDataset(publishing, version);
  const [, kind = '', above, id = ''] = ENTITY.exec(path) ?? [];
  const found = <T>(entry: T | undefined, describe: (entry: T) => Node) => (entry ? describe(entry) : undefined);
  if (above !== undefined)
    return kind === 'figures'
      ? found(kb.observation(`${above}/${id}`), (row) => describeFigure(kb, row, publishing))
      : undefined;
  switch (kind) {
    case 'documents':
      return found(kb.documents.get(id), (entry) => describeDocument(kb, entry, publishing));
    case 'policies':
      return found(kb.policies.get(id), (entry) => describePolicy(entry, publishing));
    case 'cases':
      return found(kb.cases.get(id), (entry) => describeCase(entry, publishing));
    case 'regions':
      return found(kb.regions.get(id), (entry) => describeRegion(entry, publishing));
    case 'measures':
      return found(kb.measures.get(id), (entry) => describeMeasure(entry, publishing));
    case 'indicators':
      return found(kb.indicators.get(id), (entry) => describeIndicator(entry, publishing));
    default:
      return undefined;
  }
}

function describeCrumbs({ path, crumbs }: PageHead, { absolute }: Publishing): Node[] {
  if (crumbs.length === 0) return [];
  const steps = [[CHROME.home, '/'] as const, ...crumbs];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(([name, to], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: absolute(to ?? path),
      })),
    },
  ];
}

/** The graph of a page; `undefined` where there is nothing to say. */
export function describePage(kb: KnowledgeBase, head: PageHead, publishing: Publishing): Node | undefined {
  const subject = describeSubject(kb, head, publishing);
  const graph = [...(subject ? [subject] : []), ...describeCrumbs(head, publishing)];
  if (graph.length === 0) return undefined;
  const isFigure = head.path.startsWith('/figures/');
  const context = isFigure ? [...CONTEXT, { kb: `${publishing.absolute('/data/codebook.csv')}#` }] : CONTEXT;
  return { '@context': context, '@graph': graph };
}

/** The file that says more of a page, if there is one: the verdicts. */
export function alternateOf(kb: KnowledgeBase, path: string): string | undefined {
  if (/^\/targets\//.test(path)) return TARGETS_FILE;
  const [, kind, above, id = ''] = ENTITY.exec(path) ?? [];
  return kind === 'indicators' && above === undefined && kb.indicators.has(id) ? verdictPath(id) : undefined;
}
