/** The five kinds of things prose can mention, under one address: how they are keyed, named and where their page is. */
import type { KnowledgeBase } from './knowledge-base.ts';
import { indicatorPath, institutionPath, measurePagePath, policyPath, regionPagePath } from '../grammar/paths.ts';

export const ENTITY_KINDS = ['region', 'measure', 'indicator', 'policy', 'institution'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
}

/** `measure:family-doctor`: one string for maps, sets and attributes. */
export const entityKey = ({ kind, id }: EntityRef): string => `${kind}:${id}`;

/** Reads what `entityKey` wrote; `undefined` for anything else. */
export function parseEntityKey(key: string): EntityRef | undefined {
  const [kind, id] = key.split(':');
  return id && (ENTITY_KINDS as readonly string[]).includes(kind ?? '') ? { kind: kind as EntityKind, id } : undefined;
}

/** Name of an entity as the site prints it. `undefined` when the knowledge base has no such entity. */
export function entityName(kb: KnowledgeBase, { kind, id }: EntityRef): string | undefined {
  switch (kind) {
    case 'region':
      return kb.regions.get(id)?.name;
    case 'measure':
      return kb.measures.get(id)?.name;
    case 'indicator':
      return kb.indicators.get(id)?.name;
    case 'institution':
      return kb.institutions.get(id)?.name;
    case 'policy':
      return kb.policies.get(id)?.title;
  }
}

/** Address of an entity without the base path. An institution has no page of its own: it stands in the list of its region. */
export function entityPath(kb: KnowledgeBase, { kind, id }: EntityRef): string | undefined {
  switch (kind) {
    case 'region':
      return kb.regions.has(id) ? regionPagePath(id) : undefined;
    case 'measure':
      return kb.measures.has(id) ? measurePagePath(id) : undefined;
    case 'indicator':
      return kb.indicators.has(id) ? indicatorPath(id) : undefined;
    case 'policy':
      return kb.policies.has(id) ? policyPath(id) : undefined;
    case 'institution': {
      const institution = kb.institutions.get(id);
      return institution && institutionPath(institution.region, id);
    }
  }
}
