/** The index of regions: the tree of divisions with what is held of each. */
import { sayStatuses } from '../grammar/status.ts';
import { countStatuses } from '../model/adoptions/statuses.ts';
import { type KnowledgeBase, type Region } from '../model/knowledge-base.ts';
import { REGION } from '../words/region.ts';
import { type Link, regionLink } from './link.ts';

export interface RegionEntry {
  readonly region: Link;
  readonly level: Region['level'];
  /** Rows of its own, in words. */
  readonly counts: string;
  readonly children: readonly RegionEntry[];
}

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
  const of = kb.of.region;
  const { code, level } = region;
  return {
    region: regionLink(kb, code),
    level,
    counts: REGION.index.counts(
      of.documents(code).length,
      sayStatuses(countStatuses(of.adoptions(code))),
      of.observations(code).length,
    ),
    children:
      level === 'country'
        ? []
        : of
            .children(code)
            .toSorted(byCode)
            .map((child) => entryOf(kb, child)),
  };
}
