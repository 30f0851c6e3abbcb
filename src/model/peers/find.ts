/** Regions that took similar measures, with the measures that make them similar. */
import { measurePath, type KnowledgeBase, type Measure, type Region } from '../knowledge-base.ts';

export interface Peer {
  readonly region: Region;
  /** Jaccard index of the two sets of measures, 0 to 1: shared by both, over recorded in either. */
  readonly similarity: number;
  /** The reason. */
  readonly shared: readonly Measure[];
  /** Measures recorded in either region. */
  readonly either: number;
}

/**
 * The measures a region took, at the second level of the taxonomy, so that two ways of doing the same thing meet. What is only recommended or mentioned is not
 * taken.
 */
export function measuresTaken(kb: KnowledgeBase, code: string): Set<string> {
  const taken = kb.of.region.adoptions(code).filter(({ status }) => status !== 'recommended' && status !== 'mentioned');
  return new Set(
    taken.flatMap(({ measure }) => {
      const [domain, second] = measurePath(kb, measure);
      return (second ?? domain)?.id ?? [];
    }),
  );
}

/** Which regions took which measures; every region's page asks for all of them. */
interface Index {
  readonly regions: readonly Region[];
  readonly taken: readonly ReadonlySet<string>[];
  /** Measure → places in `regions`. */
  readonly takers: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<KnowledgeBase, Index>();

function indexOf(kb: KnowledgeBase): Index {
  const held = known.get(kb);
  if (held) return held;
  const regions = [...kb.regions.values()].toSorted((a, b) => a.code.localeCompare(b.code));
  const taken = regions.map(({ code }) => measuresTaken(kb, code));
  const takers = new Map<string, number[]>();
  taken.forEach((measures, place) => {
    for (const id of measures) {
      const places = takers.get(id);
      if (places) places.push(place);
      else takers.set(id, [place]);
    }
  });
  const index = { regions, taken, takers };
  known.set(kb, index);
  return index;
}

/** The regions nearest to one by measures taken, nearest first; at most `most`. A region that shares nothing is no peer. */
export function findPeers(kb: KnowledgeBase, code: string, most = 5): Peer[] {
  const { regions, taken, takers } = indexOf(kb);
  const own = measuresTaken(kb, code);
  const counts = new Map<number, number>();
  for (const id of own) for (const place of takers.get(id) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  const similarity = (place: number): number => {
    const shared = counts.get(place) ?? 0;
    return shared / (own.size + (taken[place]?.size ?? 0) - shared);
  };
  const nearest = nearestOf(
    [...counts.keys()].filter((place) => regions[place]?.code !== code),
    similarity,
    most,
  );
  return nearest.flatMap((place): Peer[] => {
    const region = regions[place];
    const other = taken[place];
    if (!region || !other) return [];
    const shared = [...own].filter((id) => other.has(id)).flatMap((id) => kb.measures.get(id) ?? []);
    return [{ region, similarity: similarity(place), shared, either: own.size + other.size - shared.length }];
  });
}

/** The places of the highest values, those of equal value in their order; without sorting all. */
function nearestOf(places: readonly number[], value: (place: number) => number, most: number): number[] {
  let best: number[] = [];
  for (const place of places) {
    const last = best.at(-1);
    if (best.length === most && last !== undefined && isBefore(last, place, value)) continue;
    best = [...best, place].sort((a, b) => (isBefore(a, b, value) ? -1 : 1)).slice(0, most);
  }
  return best;
}

const isBefore = (a: number, b: number, value: (place: number) => number): boolean =>
  value(a) > value(b) || (value(a) === value(b) && a < b);
