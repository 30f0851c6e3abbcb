/** The entries nearest to what was written, so that nothing is made twice. */
import { similarity } from '../../text/similarity.ts';
import type { Entity } from './fields.ts';

const MOST = 5;
const FAR = 0.15;

/** At most five, the nearest first; one whose name or alias holds what was written comes before one that is only alike. */
export function nearestEntities(written: string, known: readonly Entity[]): Entity[] {
  const text = written.trim();
  if (text === '') return [];
  return known
    .map((entity) => ({
      entity,
      score: Math.max(...[entity.name, ...entity.aliases].map((name) => scoreOf(text, name))),
    }))
    .filter(({ score }) => score > FAR)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entity }) => entity);
}

const scoreOf = (text: string, name: string): number =>
  similarity(text, name) + (name.includes(text) || text.includes(name) ? 1 : 0);
