/** Which figures of a region are told first. */
import { pickFigures } from '../comparability/pick.ts';
import type { Indicator, KnowledgeBase, Observation } from '../knowledge-base.ts';
import { benchmarksAround } from '../reference/around.ts';

export interface KeyFigure {
  readonly indicator: Indicator;
  /** Of the region, the latest; several where each counts something else. */
  readonly rows: readonly Observation[];
}

/** Most figures of one region that are looked through. */
const MOST_ROWS = 60;

const isRate = ({ basis }: Observation): boolean => basis === 'rate' || basis === 'level';

/**
 * The key figures of a region, at most `most`, one line for each indicator. Only what is actual counts, an aim is no result. In this order:
 *
 * 1. rates and levels of the region with a benchmark to hold them against;
 * 2. figures of an indicator of which other regions have actual figures, too, those of most regions first;
 * 3. other rates and levels of the region;
 * 4. other figures of the region;
 * 5. figures of one of its institutions, which say nothing of the region.
 *
 * Within a group in the order of its documents. Empty where nothing is actual: then its targets speak.
 */
export function keyFiguresOf(kb: KnowledgeBase, code: string, most: number): KeyFigure[] {
  const ids = new Set(kb.of.region.observations(code).flatMap(({ indicator }) => indicator ?? []));
  return [...ids]
    .flatMap((id) => {
      const indicator = kb.indicators.get(id);
      const rows = pickFigures(kb, id, code, MOST_ROWS).rows.filter(
        ({ region, nature }) => region === code && nature === 'actual',
      );
      const [first] = rows;
      return indicator && first ? [{ indicator, rows, rank: rankOf(kb, indicator, first) }] : [];
    })
    .toSorted((a, b) => a.rank[0] - b.rank[0] || b.rank[1] - a.rank[1])
    .slice(0, most)
    .map(({ indicator, rows }) => ({ indicator, rows }));
}

/** Group, and how many other regions have an actual figure. */
function rankOf(kb: KnowledgeBase, indicator: Indicator, row: Observation): readonly [group: number, others: number] {
  const others = new Set(
    kb.of.indicator
      .observations(indicator.id)
      .filter(({ nature, region, institution }) => nature === 'actual' && region !== row.region && institution === null)
      .map(({ region }) => region),
  ).size;
  if (row.institution !== null) return [5, others];
  if (isRate(row) && benchmarksAround(kb, indicator, row).length > 0) return [1, others];
  if (others > 0) return [2, others];
  return [isRate(row) ? 3 : 4, 0];
}
