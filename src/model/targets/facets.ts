/** What a row of the ledger can be found by. */
import type { FacetValues } from '../../grammar/facets.ts';
import { measureLine, regionLine } from '../facets.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { topicsOfTarget } from '../topics/targets.ts';
import { type Target, yearDue } from './target.ts';

export const TARGET_FACETS = ['region', 'topic', 'measure', 'year', 'state', 'strength', 'kind'] as const;
export type TargetFacet = (typeof TARGET_FACETS)[number];

/** A row for which the text prints no term has this instead of a year. */
export const NO_YEAR = 'none';

/** Region and measure stand with everything above them; the measures of a figure are those of its indicator. */
export function facetsOfTarget(kb: KnowledgeBase, row: Target): FacetValues & Record<TargetFacet, readonly string[]> {
  const indicator = row.indicator ? kb.indicators.get(row.indicator) : undefined;
  const own = row.commitments.map(({ measure }) => measure);
  const measures =
    own.length > 0 ? own : row.measure ? [row.measure] : indicator ? [...indicator.measures, indicator.domain] : [];
  return {
    region: regionLine(kb, [row.region]),
    topic: topicsOfTarget(kb, row),
    measure: measureLine(kb, measures),
    year: [yearDue(row)?.toString() ?? NO_YEAR],
    state: [row.state],
    strength: [row.strength],
    kind: [row.kind],
  };
}
