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

/** The regions nearest to one by measures taken, nearest first; at most `most`. A region that shares nothing is no peer. */
export function findPeers(kb: KnowledgeBase, code: string, most = 5): Peer[] {
  const own = measuresTaken(kb, code);
  const peers: Peer[] = [];
  for (const region of kb.regions.values()) {
    if (region.code === code) continue;
    const other = measuresTaken(kb, region.code);
    const shared = [...own].filter((id) => other.has(id)).flatMap((id) => kb.measures.get(id) ?? []);
    if (shared.length === 0) continue;
    const either = own.size + other.size - shared.length;
    peers.push({ region, similarity: shared.length / either, shared, either });
  }
  return peers
    .toSorted((a, b) => b.similarity - a.similarity || a.region.code.localeCompare(b.region.code))
    .slice(0, most);
}
