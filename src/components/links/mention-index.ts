/** The index of mentions of this build: all prose is read once per process. */
import { knowledgeBase } from '../../content/current.ts';
import { indexMentions, type MentionIndex, type MentionSource } from '../../markdown/entity-links/mentions.ts';
import { dictionaryOf } from '../../markdown/entity-links/remark-entity-links.ts';
import { entityKey, type EntityRef } from '../../model/entities.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

const indexes = new WeakMap<KnowledgeBase, MentionIndex>();

/** The entries whose prose mentions an entity; empty when none does. */
export function mentionsOf(entity: EntityRef): readonly MentionSource[] {
  const kb = knowledgeBase();
  const index = indexes.get(kb) ?? indexMentions(kb, dictionaryOf(kb));
  indexes.set(kb, index);
  return index.get(entityKey(entity)) ?? [];
}
