/** What peers did that a region has no record of. Peers are the regions of the same level; those of the same province come first. */
import { isDeed } from '../../grammar/status.ts';
import { COUNTED_STATUSES } from '../adoptions/statuses.ts';
import { regionFamily, regionPath, type Adoption, type KnowledgeBase, type Measure } from '../knowledge-base.ts';

export interface PeerMeasure {
  measure: Measure;
  /** One adoption per peer: what has come farthest, then by key; peers of the same province first. Put in order only when asked for. */
  readonly adoptions: Adoption[];
  /** How many there are. */
  readonly peers: number;
}

const rank = ({ status }: Adoption): number => COUNTED_STATUSES.findIndex((one) => one === status);

/**
 * Measures that peers have implemented, under way or piloted and of which neither the region nor anything below it has any record, planned ones included. Most peers first.
 * No record does not mean not done: whoever prints this must say so.
 */
export function measuresOfPeers(kb: KnowledgeBase, code: string): PeerMeasure[] {
  const region = kb.regions.get(code);
  if (!region) return [];
  const family = regionFamily(kb, code);
  const own = provinceOf(kb, code);
  return [...kb.measures.values()]
    .flatMap((measure) => {
      const { recorded, done } = takenBy(kb, measure.id);
      if (family.some((member) => recorded.has(member))) return [];
      const peers = done.get(region.level) ?? [];
      return peers.length > 0 ? [{ measure, peers }] : [];
    })
    .toSorted((a, b) => b.peers.length - a.peers.length || a.measure.id.localeCompare(b.measure.id))
    .map(({ measure, peers }) => ({
      measure,
      peers: peers.length,
      get adoptions() {
        const { near = [], far = [] } = Object.groupBy(peers, (row) =>
          provinceOf(kb, row.region) === own ? 'near' : 'far',
        );
        return [...near, ...far];
      },
    }));
}

const provinceOf = (kb: KnowledgeBase, code: string): string | undefined =>
  regionPath(kb, code).find(({ level }) => level === 'province')?.code;

interface Taken {
  /** Regions with any record, planned and recommended included. */
  recorded: ReadonlySet<string>;
  /** Level → the telling adoption of each region that did it, by the code of the region. */
  done: ReadonlyMap<string, Adoption[]>;
}

/** Every region's page asks for every measure; working it out once per measure keeps the build linear. */
const known = new WeakMap<KnowledgeBase, Map<string, Taken>>();

function takenBy(kb: KnowledgeBase, measure: string): Taken {
  const cache = known.get(kb) ?? new Map<string, Taken>();
  known.set(kb, cache);
  const held = cache.get(measure);
  if (held) return held;
  const adoptions = kb.of.measure.adoptions(measure);
  const sorted = adoptions.filter(isDeed).toSorted((a, b) => rank(a) - rank(b) || a.key.localeCompare(b.key));
  const first = new Map<string, Adoption>();
  for (const row of sorted) if (!first.has(row.region)) first.set(row.region, row);
  const byRegion = [...first.values()].sort((a, b) => a.region.localeCompare(b.region));
  const done = Map.groupBy(byRegion, (row) => kb.regions.get(row.region)?.level ?? '');
  const taken = { recorded: new Set(adoptions.map(({ region }) => region)), done };
  cache.set(measure, taken);
  return taken;
}
