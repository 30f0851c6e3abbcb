/** The index of regions: the tree of divisions with what is held of each. */
import { sayStatuses } from '../grammar/status.ts';
import { countStatuses } from '../model/adoptions/statuses.ts';
import { holdingsOf } from '../model/holdings.ts';
import { type KnowledgeBase, type Region } from '../model/knowledge-base.ts';
import { REGION } from '../words/region.ts';
import { type Link, regionLink } from './link.ts';

export interface RegionEntry {
  readonly region: Link;
  readonly level: Region['level'];
  /** What is held of it and all below it, in words. */
  readonly counts: string;
  readonly children: readonly RegionEntry[];
  /** Divisions below that its own page lists, because here there are too many. */
  readonly more: number;
}

/** More divisions than this, and the tree ends at the prefectures. */
const MOST_IN_TREE = 600;

export interface RegionsView {
  readonly country: RegionEntry | undefined;
  readonly provinces: readonly RegionEntry[];
}

const byCode = (a: Region, b: Region): number => a.code.localeCompare(b.code);

export function viewRegions(kb: KnowledgeBase): RegionsView {
  const all = [...kb.regions.values()];
  const country = all.find(({ level }) => level === 'country');
  return {
    country: country && { ...entryOf(kb, country), children: [] },
    provinces: all
      .filter(({ level }) => level === 'province')
      .toSorted(byCode)
      .map((region) => entryOf(kb, region)),
  };
}

function entryOf(kb: KnowledgeBase, region: Region): RegionEntry {
  const { code, level } = region;
  const below = level === 'country' ? [] : kb.of.region.children(code).toSorted(byCode);
  const isCut = level === 'prefecture' && kb.regions.size > MOST_IN_TREE;
  const held = holdingsOf(kb, code);
  return {
    region: regionLink(kb, code),
    level,
    counts: REGION.index.counts({
      documents: held.documents.length,
      naming: held.naming.length,
      statuses: sayStatuses(countStatuses(held.adoptions)),
      observations: held.observations.length,
    }),
    children: isCut ? [] : below.map((child) => entryOf(kb, child)),
    more: isCut ? below.length : 0,
  };
}
