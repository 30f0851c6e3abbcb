/** What the page of comparison says before any region is chosen: pairs that share indicators, and every region with figures. */
import { sharedPairs } from '../compare/shared-pairs.ts';
import { formatPeriodPlain } from '../grammar/format.ts';
import { comparePath, indicatorPath, regionPagePath } from '../grammar/paths.ts';
import { type KnowledgeBase, regionFamily } from '../model/knowledge-base.ts';
import { asOf } from '../model/time/as-of.ts';
import { COMPARE_START } from '../words/compare-start.ts';
import { indicatorLink, type Link, regionLink } from './link.ts';

export interface CompareStart {
  /** Day the site's knowledge ends on, in words; empty while nothing is known of any day. */
  readonly asOf: string;
  readonly pairs: readonly PairEntry[];
  /** Provinces with the regions in them that have figures. */
  readonly provinces: readonly { readonly name: string; readonly regions: readonly RegionFigures[] }[];
}

/** Two regions with figures of the same indicators. */
export interface PairEntry {
  /** Both codes. */
  readonly codes: readonly [string, string];
  readonly comparison: Link;
  readonly count: number;
  /** The first indicators, at their pairs. */
  readonly indicators: readonly Link[];
  readonly tables: readonly Link[];
}

export interface RegionFigures {
  readonly table: Link;
  readonly count: number;
}

/** Pairs and names of indicators the page lists; the rest are found by choosing. */
const [MOST_PAIRS, MOST_NAMES] = [40, 6];

export function viewCompareStart(kb: KnowledgeBase): CompareStart {
  const nameOf = (code: string) => regionLink(kb, code).name;
  const tableOf = (code: string): Link => ({ name: nameOf(code), path: `${regionPagePath(code)}#observations` });
  const countOf = (code: string) => kb.of.region.observations(code).length;
  const day = asOf(kb);
  return {
    asOf: day ? formatPeriodPlain(day) : '',
    pairs: sharedPairs(kb)
      .slice(0, MOST_PAIRS)
      .map(({ a, b, indicators }) => ({
        codes: [a, b],
        comparison: { name: COMPARE_START.and(nameOf(a), nameOf(b)), path: comparePath(a, b) },
        count: indicators.length,
        indicators: indicators
          .slice(0, MOST_NAMES)
          .map((id) => ({ name: indicatorLink(kb, id).name, path: `${indicatorPath(id)}#pairs` })),
        tables: [tableOf(a), tableOf(b)],
      })),
    provinces: [...kb.regions.values()]
      .filter(({ level }) => level === 'province')
      .toSorted((a, b) => a.code.localeCompare(b.code))
      .map(({ code, name }) => ({
        name,
        regions: regionFamily(kb, code)
          .filter((member) => countOf(member) > 0)
          .map((member) => ({ table: tableOf(member), count: countOf(member) })),
      }))
      .filter(({ regions }) => regions.length > 0),
  };
}
