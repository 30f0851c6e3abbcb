/** Who mentions an entity in prose, and where: the other direction of the links. */
import type { Nodes } from 'mdast';
import { entityKey } from '../../model/entities.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { joinLines } from '../chinese/line-breaks.ts';
import { parseProse } from '../dialect.ts';
import { contextOf, type ProseAddress, PROSE_COLLECTIONS } from './context.ts';
import type { Dictionary } from './dictionary.ts';
import { readElements } from '../read-elements.ts';
import { findMentions } from './matcher.ts';
import { proseTexts } from './sections.ts';

/** One section of one entry that mentions the entity. */
export interface MentionPlace {
  /** Heading of the section; empty for the text before the first. */
  readonly heading: string;
  /** Id of the heading on the entry's page; empty with the heading. */
  readonly anchor: string;
  /** Paragraphs of originals that the mentioning sentences cite, `<document>` and its ranges as written: `16-18`. */
  readonly cites: readonly { readonly document: string; readonly paragraphs: string }[];
  /** How often it is mentioned there. */
  readonly count: number;
}

/** One entry that mentions the entity. */
export interface MentionSource extends ProseAddress {
  readonly places: readonly MentionPlace[];
  readonly count: number;
}

export type MentionIndex = ReadonlyMap<string, readonly MentionSource[]>;

/** Reads all prose once and lists, for every entity, the entries that mention it, in the order of the collections. */
export function indexMentions(kb: KnowledgeBase, dictionary: Dictionary): MentionIndex {
  const index = new Map<string, MentionSource[]>();
  for (const collection of PROSE_COLLECTIONS)
    for (const { id, body } of kb[collection].values())
      for (const [key, places] of mentionsOf(body, dictionary, kb, { collection, id })) {
        const source = { collection, id, places, count: places.reduce((sum, place) => sum + place.count, 0) };
        const sources = index.get(key);
        if (sources) sources.push(source);
        else index.set(key, [source]);
      }
  return index;
}

function mentionsOf(
  body: string,
  dictionary: Dictionary,
  kb: KnowledgeBase,
  address: ProseAddress,
): Map<string, MentionPlace[]> {
  const context = contextOf(kb, address);
  const found = new Map<
    string,
    Map<
      number,
      { heading: string; anchor: string; cites: Map<string, { document: string; paragraphs: string }>; count: number }
    >
  >();
  for (const { node, section, heading, anchor, block } of proseTexts(joinLines(parseProse(body))))
    for (const { entity } of findMentions(node.value, dictionary, context)) {
      const key = entityKey(entity);
      if (key === context.self) continue;
      const sections = found.get(key) ?? new Map<number, never>();
      found.set(key, sections);
      const place = sections.get(section) ?? { heading, anchor, cites: new Map<string, never>(), count: 0 };
      sections.set(section, { ...place, count: place.count + 1 });
      for (const cite of citesIn(block)) place.cites.set(`${cite.document} ${cite.paragraphs}`, cite);
    }
  return new Map(
    [...found].map(([key, sections]) => [
      key,
      [...sections.values()].map((place) => ({ ...place, cites: [...place.cites.values()] })),
    ]),
  );
}

/** The `<Cite>` elements of a block. */
const citesIn = (block: Nodes): { document: string; paragraphs: string }[] =>
  readElements(block, 'Cite').map(({ doc = '', p = '' }) => ({ document: doc, paragraphs: p }));
