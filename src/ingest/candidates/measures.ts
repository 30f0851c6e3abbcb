/** Measures that a text names. */
import type { KnownMeasure } from '../knowledge.ts';

export interface NamedMeasure {
  readonly id: string;
  readonly name: string;
  readonly printed: string;
  readonly start: number;
}

/** Two characters are words of every paragraph. */
const SHORTEST = 3;
/** 妇幼保健院 is a house, not the work it is named after. */
const HOUSE = /^(?:院|所|局|中心|科|站|部|医院|委|办)/u;

interface Names {
  readonly pattern: RegExp | undefined;
  readonly meant: ReadonlyMap<string, KnownMeasure>;
}
const cache = new WeakMap<readonly KnownMeasure[], Names>();

/** One expression, the longest name first: an expression per name takes minutes. */
function namesOf(measures: readonly KnownMeasure[]): Names {
  const known = cache.get(measures);
  if (known) return known;
  const meant = new Map<string, KnownMeasure>();
  for (const measure of measures)
    for (const name of measure.names) {
      const bare = name.replaceAll(/[“”]/gu, '');
      if (bare.length >= SHORTEST && !meant.has(bare)) meant.set(bare, measure);
    }
  const words = [...meant.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  const names: Names = { pattern: words.length === 0 ? undefined : new RegExp(words.join('|'), 'gu'), meant };
  cache.set(measures, names);
  return names;
}

/** The measures that a text names, in order. */
export function findMeasureNames(text: string, measures: readonly KnownMeasure[]): NamedMeasure[] {
  const { pattern, meant } = namesOf(measures);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: printed, index }) => {
    const measure = meant.get(printed);
    return measure && !HOUSE.test(text.slice(index + printed.length))
      ? [{ id: measure.id, name: measure.name, printed, start: index }]
      : [];
  });
}
