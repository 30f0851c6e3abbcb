/** Finds mentions in plain text. Pure: a dictionary, a context and a text in, spans out. */
import { entityKey, type EntityRef } from '../../model/entities.ts';
import type { MentionContext } from './context.ts';
import type { Dictionary } from './dictionary.ts';
import { standsAlone } from './guards.ts';

export interface Mention {
  readonly entity: EntityRef;
  /** Offsets in UTF-16 units; `text.slice(start, end)` is what a reader sees, a title with its 《》. */
  readonly start: number;
  readonly end: number;
}

/**
 * All mentions, left to right, none overlapping. At each place the longest word wins that has a sense here and stands alone; a word that hasn't gives way
 * to a shorter one that begins at the same place. Ambiguous words (two declared institutions of the same short name) are left alone.
 */
export function findMentions(text: string, { pattern, senses }: Dictionary, context: MentionContext): Mention[] {
  const mentions: Mention[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    let entity: EntityRef | undefined;
    for (; end - start >= 2; end -= 1) {
      entity = senseOf(text.slice(start, end), senses, context, { text, start, end });
      if (entity) break;
    }
    if (!entity) {
      pattern.lastIndex = start + 1;
      continue;
    }
    pattern.lastIndex = end;
    const titled = entity.kind === 'policy' && text[start - 1] === '《' && text[end] === '》';
    mentions.push(titled ? { entity, start: start - 1, end: end + 1 } : { entity, start, end });
  }
  return mentions;
}

function senseOf(
  word: string,
  senses: Dictionary['senses'],
  context: MentionContext,
  span: { text: string; start: number; end: number },
): EntityRef | undefined {
  const possible = (senses.get(word) ?? []).filter(
    ({ entity, declaredOnly }) =>
      (!declaredOnly || context.declared.has(entityKey(entity))) && standsAlone(span, entity.kind),
  );
  const [first, second] = possible;
  if (!first) return undefined;
  if (second && second.rank === first.rank && second.entity.kind === first.entity.kind) return undefined;
  return first.entity;
}
