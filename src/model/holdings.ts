/** What the library holds of a region and all below it: one count for its page, its card, the index of regions and the map. */
import {
  type Adoption,
  type Case,
  type DatedEvent,
  type Document,
  type KnowledgeBase,
  type Observation,
  regionFamily,
} from './knowledge-base.ts';

export interface Holdings {
  /** Documents of the region or of one below it. */
  readonly documents: readonly Document[];
  /** Documents of other places that name the region or one below it. */
  readonly naming: readonly Document[];
  readonly cases: readonly Case[];
  readonly adoptions: readonly Adoption[];
  readonly observations: readonly Observation[];
  readonly events: readonly DatedEvent[];
}

/** Rows stand in the order of codes, then of documents. */
export function holdingsOf(kb: KnowledgeBase, code: string): Holdings {
  const of = kb.of.region;
  const family = regionFamily(kb, code);
  const all = [...new Set(family.flatMap((member) => of.documents(member)))];
  const members = new Set(family);
  const isOwn = ({ region }: Document) => members.has(region);
  return {
    documents: all.filter(isOwn),
    naming: all.filter((document) => !isOwn(document)),
    cases: [...new Set(family.flatMap((member) => of.cases(member)))],
    adoptions: family.flatMap((member) => of.adoptions(member)),
    observations: family.flatMap((member) => of.observations(member)),
    events: family.flatMap((member) => of.events(member)),
  };
}
