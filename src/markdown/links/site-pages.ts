/** Every page a link in prose may lead to, with its anchors. Computed from the content alone, so that the check and the build can't disagree. */
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import {
  casePath,
  documentPath,
  figurePath,
  FIXED_PATHS,
  indicatorPath,
  institutionPath,
  measurePagePath,
  policyPath,
  regionPagePath,
  topicPath,
} from '../../grammar/paths.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { expandRanges } from '../../schema/fields.ts';
import { LASTING_SECTIONS } from '../../schema/reserved.ts';
import { parseProse } from '../dialect.ts';
import { PROSE_COLLECTIONS, type ProseAddress } from '../entity-links/context.ts';
import { plainText } from '../entity-links/sections.ts';

export interface SitePages {
  /** Addresses without the base path: pages end with `/`, files don't. */
  readonly paths: ReadonlySet<string>;
  /**
   * Anchors of a page that a link may name: headings of its prose, sections, paragraphs and rows of a document, institutions of a region. `undefined` where they are not known,
   * because a file could not be read.
   */
  anchorsOf(path: string): ReadonlySet<string> | undefined;
}

const PATHS = {
  documents: documentPath,
  cases: casePath,
  regions: regionPagePath,
  measures: measurePagePath,
  indicators: indicatorPath,
} as const;

/** Address of the page on which the prose of an entry stands. */
export const pathOfProse = ({ collection, id }: ProseAddress): string => PATHS[collection](id);

export interface ProseHeading {
  readonly name: string;
  /** As Astro gives it: it uses the same slugger. */
  readonly anchor: string;
  readonly depth: number;
}

/** The headings of a body, in order. */
export function proseHeadings(body: string): ProseHeading[] {
  const slugger = new GithubSlugger();
  const headings: ProseHeading[] = [];
  visit(parseProse(body), 'heading', (heading) => {
    const name = plainText(heading);
    headings.push({ name, anchor: slugger.slug(name), depth: heading.depth });
  });
  return headings;
}

export const headingAnchors = (body: string): string[] => proseHeadings(body).map(({ anchor }) => anchor);

function ownAnchors(kb: KnowledgeBase, { collection, id }: ProseAddress): string[] {
  const document = collection === 'documents' ? kb.documents.get(id) : undefined;
  if (document) {
    const { observations, adoptions, events } = kb.of.document;
    const rows = [...observations(id), ...adoptions(id), ...events(id)].map((row) => row.id);
    return [
      ...LASTING_SECTIONS,
      ...rows,
      ...expandRanges(document.original.paragraphs).map((paragraph) => `p${paragraph}`),
    ];
  }
  if (collection !== 'regions') return [];
  return kb.of.region.institutions(id).map((entry) => institutionPath(id, entry.id).split('#')[1] ?? '');
}

/**
 * Lists the pages of a knowledge base. Anchors are found when they are asked for: few pages are linked to with one.
 *
 * @param files further addresses that are no pages, such as `/data/observations.csv`
 */
export function sitePages(kb: KnowledgeBase, files: readonly string[]): SitePages {
  const entries = new Map(
    PROSE_COLLECTIONS.flatMap((collection) =>
      [...kb[collection].values()].map(({ id, body }) => [PATHS[collection](id), { collection, id, body }] as const),
    ),
  );
  const anchors = new Map<string, ReadonlySet<string>>();
  return {
    paths: new Set([
      ...FIXED_PATHS,
      ...entries.keys(),
      ...[...kb.policies.keys()].map(policyPath),
      ...[...kb.topics.keys()].map(topicPath),
      ...kb.observations.map(({ key }) => figurePath(key)),
      ...files,
    ]),
    anchorsOf: (path) => {
      const known = anchors.get(path);
      if (known) return known;
      const entry = entries.get(path);
      const found = new Set(entry ? [...headingAnchors(entry.body), ...ownAnchors(kb, entry)] : []);
      anchors.set(path, found);
      return found;
    },
  };
}
