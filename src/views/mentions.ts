/** Where the prose of the site mentions an entity: grouped by kind of page, counted, with section and paragraph. */
import { MENTIONS } from '../words/links.ts';
import {
  caseLink,
  documentLink,
  indicatorLink,
  type Link,
  measureLink,
  type Place,
  placeOf,
  regionLink,
  restOf,
} from './link.ts';
import { type ProseAddress, PROSE_COLLECTIONS } from '../markdown/entity-links/context.ts';
import { indexMentions, type MentionIndex, type MentionSource } from '../markdown/entity-links/mentions.ts';
import { dictionaryOf } from '../markdown/entity-links/remark-entity-links.ts';
import { searchPath } from '../grammar/paths.ts';
import { entityKey, entityName, type EntityRef } from '../model/entities.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { expandRanges } from '../schema/fields.ts';

export interface MentionGroup {
  readonly collection: ProseAddress['collection'];
  /** Entries that mention it, and how often they do together. */
  readonly entries: number;
  readonly count: number;
  /** Those with the most mentions. */
  readonly shown: readonly MentionEntry[];
  /** Where those not shown are found. */
  readonly rest: Link | undefined;
}

export interface MentionEntry {
  readonly entry: Link;
  readonly count: number;
  /** Sections; empty where the entry has none with a heading. */
  readonly places: readonly {
    /** Empty before the first heading. */
    readonly heading: string;
    readonly path: string;
    readonly count: number;
    readonly cites: readonly { readonly path: string; readonly paragraphs: string }[];
  }[];
}

/** More than this is a matter for the search. */
const MOST = 20;

/** All prose is read once per knowledge base. */
const indexes = new WeakMap<KnowledgeBase, MentionIndex>();

/** The entries whose prose mentions an entity; empty when none does. */
export function mentionsOf(kb: KnowledgeBase, entity: EntityRef): readonly MentionSource[] {
  const index = indexes.get(kb) ?? indexMentions(kb, dictionaryOf(kb));
  indexes.set(kb, index);
  return index.get(entityKey(entity)) ?? [];
}

export function viewMentions(kb: KnowledgeBase, entity: EntityRef): MentionGroup[] {
  // What a group leaves out, the search for the name finds.
  const found = searchPath(entityName(kb, entity) ?? '');
  const sources = mentionsOf(kb, entity);
  return PROSE_COLLECTIONS.flatMap((collection): MentionGroup[] => {
    const all = sources
      .filter((source) => source.collection === collection)
      .toSorted((a, b) => b.count - a.count || a.id.localeCompare(b.id));
    if (all.length === 0) return [];
    const count = all.reduce((sum, source) => sum + source.count, 0);
    return [
      {
        collection,
        entries: all.length,
        count,
        shown: all.slice(0, MOST).map((source) => viewSource(kb, source)),
        rest: restOf(all.length > MOST, MENTIONS.rest, found),
      },
    ];
  });
}

function viewSource(kb: KnowledgeBase, source: MentionSource): MentionEntry {
  const entry = LINK[source.collection](kb, source.id);
  const places = source.places.map(({ heading, anchor, count, cites }) => ({
    heading,
    path: `${entry.path}${anchor && `#${anchor}`}`,
    count,
    cites: cites.map(({ document, paragraphs }) => ({ path: firstPlace(kb, document, paragraphs).path, paragraphs })),
  }));
  return { entry, count: source.count, places: places.some(({ heading }) => heading) ? places : [] };
}

const firstPlace = (kb: KnowledgeBase, document: string, paragraphs: string): Place =>
  placeOf(kb, { document, paragraph: expandRanges(paragraphs)[0] ?? 1 });

const LINK: Record<ProseAddress['collection'], (kb: KnowledgeBase, id: string) => Link> = {
  documents: documentLink,
  cases: caseLink,
  regions: regionLink,
  measures: measureLink,
  indicators: indicatorLink,
};
