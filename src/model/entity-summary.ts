/** What a card says of an entity: one line of what it is, and its counts. */
import { countRegions, countStatuses, type StatusCounts } from './adoptions/statuses.ts';
import type { EntityRef } from './entities.ts';
import { holdingsOf } from './holdings.ts';
import { measureFamily, regionPath, type KnowledgeBase } from './knowledge-base.ts';

export type CountName = 'documents' | 'naming' | 'cases' | 'regions' | 'observations' | 'citations';

export interface EntitySummary {
  /** A definition, or the line that places it: 浙江省 › 绍兴市. */
  readonly text: string;
  /** In the order to be shown; zeros are left out. */
  readonly counts: readonly (readonly [CountName, number])[];
  /** Its adoptions by status; empty where it has none that count. */
  readonly adoptions: StatusCounts;
}

const some = (counts: [CountName, number][]): [CountName, number][] => counts.filter(([, count]) => count > 0);
const distinct = (rows: readonly { region: string }[]): number => new Set(rows.map(({ region }) => region)).size;
const NONE: StatusCounts = [];

type Summarize = (kb: KnowledgeBase, id: string) => EntitySummary | undefined;

const SUMMARIES: Readonly<Record<EntityRef['kind'], Summarize>> = {
  region: (kb, id) => {
    if (!kb.regions.has(id)) return undefined;
    const held = holdingsOf(kb, id);
    const names = ['documents', 'naming', 'cases', 'observations'] as const;
    return {
      text: placeOf(kb, id),
      counts: some(names.map((name) => [name, held[name].length])),
      adoptions: countStatuses(held.adoptions),
    };
  },
  measure: (kb, id) => {
    const measure = kb.measures.get(id);
    if (!measure) return undefined;
    const family = measureFamily(kb, id);
    const adoptions = family.flatMap((member) => kb.of.measure.adoptions(member));
    const cases = new Set(family.flatMap((member) => kb.of.measure.cases(member))).size;
    return {
      text: measure.definition,
      counts: some([
        ['regions', countRegions(adoptions)],
        ['cases', cases],
      ]),
      adoptions: countStatuses(adoptions),
    };
  },
  indicator: (kb, id) => {
    const indicator = kb.indicators.get(id);
    if (!indicator) return undefined;
    const observations = kb.of.indicator.observations(id);
    return {
      text: `${indicator.definition}（单位：${indicator.unit}）`,
      counts: some([
        ['regions', distinct(observations)],
        ['observations', observations.length],
      ]),
      adoptions: NONE,
    };
  },
  policy: (kb, id) => {
    const policy = kb.policies.get(id);
    if (!policy) return undefined;
    const parts = [policy.number, policy.issuer].filter((part) => part !== '未说明');
    return {
      text: parts.join(' · ') || (policy.note ?? ''),
      counts: some([['citations', kb.of.policy.citations(id).length]]),
      adoptions: NONE,
    };
  },
  institution: (kb, id) => {
    const institution = kb.institutions.get(id);
    if (!institution) return undefined;
    const of = kb.of.institution;
    return {
      text: placeOf(kb, institution.region),
      counts: some([
        ['documents', of.documents(id).length],
        ['observations', of.observations(id).length],
      ]),
      adoptions: countStatuses(of.adoptions(id)),
    };
  },
};

/** 浙江省 › 绍兴市 */
const placeOf = (kb: KnowledgeBase, code: string): string =>
  regionPath(kb, code)
    .map(({ name }) => name)
    .join(' › ');

/** Sums up an entity; `undefined` when the knowledge base has no such entity. */
export const summarizeEntity = (kb: KnowledgeBase, { kind, id }: EntityRef): EntitySummary | undefined =>
  SUMMARIES[kind](kb, id);
