/** Who does what: what officials ask about by the regions of most records, status by status, with the figures that show the result. */
import { measurePagePath, topicPath } from '../../grammar/paths.ts';
import { countRegions, countStatuses, isCounted, type StatusCounts } from '../../model/adoptions/statuses.ts';
import { type KnowledgeBase, measureFamily, type Observation } from '../../model/knowledge-base.ts';
import { measuresOfTopic } from '../../model/topics/of-measure.ts';
import { viewStrip } from '../charts/strip.ts';
import { type ObservationView, viewObservation } from '../facts.ts';
import { type Link, regionLink } from '../link.ts';

export interface DoingRow {
  readonly thing: Link;
  /** One per region, in order; `undefined` is no record, which is not the same as not done. */
  readonly cells: readonly (StatusCounts | undefined)[];
  /** Actual figures of its first indicator that has any, each of another region. */
  readonly results: readonly ObservationView[];
}

export interface DoingView {
  readonly regions: readonly Link[];
  readonly rows: readonly DoingRow[];
}

const MOST = { regions: 8, rows: 12, results: 3 };

interface Thing {
  readonly link: Link;
  readonly measures: ReadonlySet<string>;
  readonly indicators: readonly string[];
}

/** Topics; where there are none, the measures below the domains that most regions took. */
function thingsOf(kb: KnowledgeBase): Thing[] {
  if (kb.topics.size > 0)
    return [...kb.topics.values()].map((topic) => ({
      link: { name: topic.name, path: topicPath(topic.id) },
      measures: new Set(measuresOfTopic(kb, topic)),
      indicators: topic.indicators,
    }));
  return [...kb.measures.values()]
    .filter(({ broader }) => broader)
    .map((measure) => {
      const family = measureFamily(kb, measure.id);
      return {
        measure,
        family,
        regions: countRegions(family.flatMap((id) => kb.of.measure.adoptions(id))),
      };
    })
    .toSorted((a, b) => b.regions - a.regions || a.measure.id.localeCompare(b.measure.id))
    .map(({ measure, family }) => ({
      link: { name: measure.name, path: measurePagePath(measure.id) },
      measures: new Set(family),
      indicators: kb.of.measure.indicators(measure.id).map(({ id }) => id),
    }));
}

/** Numbers of regions that have a record of the thing: beside a dash a result would say that it came of nothing. */
function resultsOf(kb: KnowledgeBase, indicators: readonly string[], takers: ReadonlySet<string>): Observation[] {
  for (const id of indicators) {
    const rows = viewStrip(kb, id)?.dots.map(({ row }) => row) ?? [];
    const actual = Map.groupBy(
      rows.filter(({ nature, converted, region }) => nature === 'actual' && converted === null && takers.has(region)),
      ({ region }) => region,
    );
    if (actual.size > 0) return [...actual.values()].flatMap(([row]) => row ?? []).slice(0, MOST.results);
  }
  return [];
}

/** Regions of most records first; things without any record are left out. */
export function viewDoing(kb: KnowledgeBase): DoingView {
  const regions = [...kb.regions.values()]
    .map((region) => ({
      region,
      count: countStatuses(kb.of.region.adoptions(region.code)).reduce((sum, [, count]) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.region.code.localeCompare(b.region.code))
    .slice(0, MOST.regions)
    .map(({ region }) => region);
  const rows = thingsOf(kb)
    .map(({ link, measures, indicators }): DoingRow => {
      const cells = regions.map(({ code }) => {
        const counts = countStatuses(kb.of.region.adoptions(code).filter(({ measure }) => measures.has(measure)));
        return counts.length > 0 ? counts : undefined;
      });
      const takers = new Set(
        [...measures].flatMap((id) => kb.of.measure.adoptions(id).filter(isCounted)).map(({ region }) => region),
      );
      return { thing: link, cells, results: resultsOf(kb, indicators, takers).map((row) => viewObservation(kb, row)) };
    })
    .filter(({ cells }) => cells.some(Boolean))
    .slice(0, MOST.rows);
  return { regions: regions.map(({ code }) => regionLink(kb, code)), rows };
}
