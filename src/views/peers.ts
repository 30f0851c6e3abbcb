/** Who is like a region, and what others did that it has no record of. */
import { factPath, measurePagePath } from '../grammar/paths.ts';
import type { Adoption, KnowledgeBase, Region } from '../model/knowledge-base.ts';
import { findPeers } from '../model/peers/find.ts';
import { measuresOfPeers } from '../model/peers/gaps.ts';
import { PEERS } from '../words/compare.ts';
import { type Link, measureLink, regionLink, restOf } from './link.ts';

export interface PeerEntry {
  readonly region: Link;
  readonly shared: readonly Link[];
  /** Measures recorded in either of the two. */
  readonly either: number;
  /** Per cent, whole. */
  readonly share: number;
}

export const viewPeers = (kb: KnowledgeBase, code: string): PeerEntry[] =>
  findPeers(kb, code).map(({ region, shared, either, similarity }) => ({
    region: regionLink(kb, region.code),
    shared: shared.map(({ id }) => measureLink(kb, id)),
    either,
    share: Math.round(similarity * 100),
  }));

/** A measure that peers took, with what they did. */
export interface PeerMeasureEntry {
  readonly measure: string;
  readonly link: Link;
  readonly adoptions: readonly {
    readonly status: Adoption['status'];
    readonly fact: Link;
    readonly summary: string;
  }[];
  /** Peers left out. */
  readonly more: number;
}

export interface PeersDid {
  readonly code: string;
  readonly name: string;
  readonly measures: readonly PeerMeasureEntry[];
  /** The index of measures, filtered by the region's level. */
  readonly rest: Link | undefined;
}

/** Measures listed, and peers named for each. */
const [MOST_MEASURES, MOST_PEERS] = [12, 4];

/** What regions of the same level did that this library has no record of here; nothing for a region without any record of its own. */
export function viewPeersDid(kb: KnowledgeBase, region: Region): PeersDid {
  const found = kb.of.region.adoptions(region.code).length > 0 ? measuresOfPeers(kb, region.code) : [];
  const measures = found.slice(0, MOST_MEASURES).map(({ measure, adoptions, peers }) => ({
    measure: measure.id,
    link: { name: measure.name, path: `${measurePagePath(measure.id)}?level=${region.level}#who` },
    adoptions: adoptions.slice(0, MOST_PEERS).map((row) => ({
      status: row.status,
      fact: { name: regionLink(kb, row.region).name, path: factPath(row.key) },
      summary: row.summary,
    })),
    more: Math.max(0, peers - MOST_PEERS),
  }));
  const more = found.length - measures.length;
  return {
    code: region.code,
    name: region.name,
    measures,
    rest: restOf(more > 0, PEERS.more(more), `/measures/?level=${region.level}#who`),
  };
}
