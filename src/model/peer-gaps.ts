/** What peers did that a region has no record of. Peers are the regions of the same level; those of the same province come first. */
import { regionFamily, regionPath, type Adoption, type KnowledgeBase, type Measure } from './knowledge-base.ts';

export interface PeerMeasure {
  measure: Measure;
  /** One adoption per peer: implemented before pilot, then by key; peers of the same province first. */
  adoptions: Adoption[];
}

const DONE = ['implemented', 'pilot'] as const;
const isDone = ({ status }: Adoption): boolean => (DONE as readonly string[]).includes(status);
const rank = ({ status }: Adoption): number => DONE.findIndex((done) => done === status);

/**
 * Measures that peers have implemented or piloted and of which neither the region nor anything below it has any record, planned ones included. Most peers first.
 * No record does not mean not done: whoever prints this must say so.
 */
export function measuresOfPeers(kb: KnowledgeBase, code: string): PeerMeasure[] {
  const region = kb.regions.get(code);
  if (!region) return [];
  const family = new Set(regionFamily(kb, code));
  const provinceOf = (of: string) => regionPath(kb, of).find(({ level }) => level === 'province')?.code;
  const own = provinceOf(code);
  return [...kb.measures.values()]
    .flatMap((measure) => {
      const adoptions = kb.of.measure.adoptions(measure.id);
      if (adoptions.some((row) => family.has(row.region))) return [];
      const byPeer = Map.groupBy(
        adoptions
          .filter((row) => isDone(row) && kb.regions.get(row.region)?.level === region.level)
          .toSorted((a, b) => rank(a) - rank(b) || a.key.localeCompare(b.key)),
        (row) => row.region,
      );
      const distance = (row: Adoption) => Number(provinceOf(row.region) !== own);
      const peers = [...byPeer.values()]
        .flatMap(([first]) => first ?? [])
        .toSorted((a, b) => distance(a) - distance(b) || a.region.localeCompare(b.region));
      return peers.length > 0 ? [{ measure, adoptions: peers }] : [];
    })
    .toSorted((a, b) => b.adoptions.length - a.adoptions.length || a.measure.id.localeCompare(b.measure.id));
}
