/** The card of an entity: what it is, one line of it, and how much of it there is. */
import type { EntityCard } from '../grammar/entity-card.ts';
import { sayStatuses } from '../grammar/status.ts';
import { countGrades, pairsOfIndicator } from '../model/comparability/of-indicator.ts';
import { entityName, type EntityRef, parseEntityKey } from '../model/entities.ts';
import { summarizeEntity } from '../model/entity-summary.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { PAIRS } from '../words/compare.ts';
import { CARD, ENTITY_KIND } from '../words/links.ts';
import { INSTITUTION_KIND, LEVEL, NOT_HELD, POLICY_LEVEL } from '../words/zh.ts';

/** Many pages name the same things: each card is made once. */
const cards = new WeakMap<KnowledgeBase, Map<string, EntityCard | undefined>>();

/** @param key such as `measure:family-doctor`; `undefined` where there is no such entity */
export function viewEntityCard(kb: KnowledgeBase, key: string): EntityCard | undefined {
  const made = cards.get(kb) ?? new Map<string, EntityCard | undefined>();
  cards.set(kb, made);
  if (!made.has(key)) made.set(key, makeCard(kb, key));
  return made.get(key);
}

function makeCard(kb: KnowledgeBase, key: string): EntityCard | undefined {
  const entity = parseEntityKey(key);
  const summary = entity && summarizeEntity(kb, entity);
  if (!entity || !summary) return undefined;
  const counts = summary.counts.map(([name, count]) => `${CARD.counts[name]} ${count}`);
  return {
    name: entityName(kb, entity) ?? entity.id,
    kind: [ENTITY_KIND[entity.kind], ...detailsOf(kb, entity)].join(' · '),
    text: summary.text,
    counts: [...counts, sayStatuses(summary.adoptions), gradesOf(kb, entity)].filter(Boolean).join(' · '),
  };
}

/** How far the figures of an indicator compare, pair by pair: the same verdicts as on its page. */
function gradesOf(kb: KnowledgeBase, { kind, id }: EntityRef): string {
  const indicator = kind === 'indicator' ? kb.indicators.get(id) : undefined;
  return indicator ? PAIRS.counts(countGrades(pairsOfIndicator(kb, indicator))) : '';
}

/** What kind of its kind it is: the level of a region, a policy that is not held. */
function detailsOf(kb: KnowledgeBase, { kind, id }: EntityRef): string[] {
  const policy = kind === 'policy' ? kb.policies.get(id) : undefined;
  const region = kind === 'region' ? kb.regions.get(id) : undefined;
  const institution = kind === 'institution' ? kb.institutions.get(id) : undefined;
  return [
    ...(region ? [LEVEL[region.level]] : []),
    ...(policy ? [CARD.level(POLICY_LEVEL[policy.level])] : []),
    ...(policy && !policy.document ? [NOT_HELD] : []),
    ...(institution ? [INSTITUTION_KIND[institution.kind]] : []),
  ];
}
