/** What the page of an indicator and the index of indicators say. */
import { domainsOf, type Indicator, type KnowledgeBase } from '../model/knowledge-base.ts';
import { topicPath } from '../grammar/paths.ts';
import { topicsOfIndicator } from '../model/topics/of-measure.ts';
import { byName } from '../model/time/ordering.ts';
import { INDICATOR } from '../words/indicator.ts';
import { MENTIONS } from '../words/links.ts';
import { DIRECTION } from '../words/zh.ts';
import { type ChartView, viewChart } from './chart.ts';
import { type StripView, viewStrip } from './charts/strip.ts';
import { type DataNote, viewDataNotes } from './data-notes.ts';
import { type ObservationView, viewObservation } from './facts.ts';
import { indicatorLink, type Link, measureLink } from './link.ts';
import { type CaseEntry, viewCaseEntry } from './lists.ts';
import { type MentionGroup, viewMentions } from './mentions.ts';
import { type PairsView, viewPairs } from './pairs.ts';
import type { RecordLine, Section } from './record.ts';
import { type IndicatorReference, viewIndicatorReference } from './reference.ts';

export interface IndicatorView {
  /** Of each region the figure that stands for it, with how far they compare. */
  readonly latest: LatestView | undefined;
  /** Topics that count it among their headlines. */
  readonly topics: readonly Link[];
  readonly domain: Link | undefined;
  readonly record: readonly RecordLine[];
  readonly pairs: PairsView;
  readonly notes: readonly DataNote[];
  readonly chart: ChartView;
  /** From outside; no evidence. */
  readonly reference: IndicatorReference;
  readonly observations: readonly ObservationView[];
  /** Of all figures, shown or not. */
  readonly total: number;
  /** For its contents. */
  readonly sections: readonly Section[];
  /** Some figures must not be ranked, so the table cannot be sorted by value. */
  readonly isUnranked: boolean;
  /** The comparison of its regions; `undefined` where there is but one. */
  readonly compare: { readonly path: string; readonly regions: number } | undefined;
  readonly cases: readonly CaseEntry[];
  readonly related: readonly { readonly indicator: Link; readonly count: number }[];
  readonly mentions: readonly MentionGroup[];
}

export interface LatestView {
  readonly badge: StripView['badge'];
  readonly figures: readonly ObservationView[];
}

/** Figures told before the drawing. */
const MOST_LATEST = 4;

function viewLatest(kb: KnowledgeBase, id: string): LatestView | undefined {
  const strip = viewStrip(kb, id, { most: MOST_LATEST });
  return (
    strip && {
      badge: strip.badge,
      figures: strip.dots.filter(({ isGoal }) => !isGoal).map(({ row }) => viewObservation(kb, row)),
    }
  );
}

/** Rows of the table and points of the chart; more can neither be read nor told apart. */
const MOST_ROWS = 200;
const MOST_REGIONS = 6;
const MOST_CASES = 20;

export function viewIndicator(kb: KnowledgeBase, indicator: Indicator): IndicatorView {
  const { id } = indicator;
  const all = kb.of.indicator.observations(id);
  const observations = all.slice(0, MOST_ROWS);
  const chart = viewChart(kb, indicator, observations);
  const regions = [...new Set(all.map(({ region }) => region))];
  const compared = regions.slice(0, MOST_REGIONS);
  return {
    latest: viewLatest(kb, id),
    topics: topicsOfIndicator(kb, id).map((topic) => ({ name: topic.name, path: topicPath(topic.id) })),
    domain: kb.measures.has(indicator.domain) ? measureLink(kb, indicator.domain) : undefined,
    record: recordOf(kb, indicator),
    pairs: viewPairs(kb, indicator),
    notes: viewDataNotes(kb, { indicator: id }),
    chart,
    reference: viewIndicatorReference(kb, indicator),
    observations: observations.map((row) => viewObservation(kb, row)),
    total: all.length,
    isUnranked: chart.isUnranked,
    sections: [
      { id: 'observations', name: INDICATOR.observations, count: all.length },
      { id: 'definition', name: INDICATOR.definition },
      { id: 'comparability', name: INDICATOR.comparability },
      { id: 'cases', name: INDICATOR.cases, count: kb.of.indicator.cases(id).length },
      { id: 'related', name: INDICATOR.related },
      { id: 'mentions', name: MENTIONS.title },
    ],
    compare:
      regions.length > 1
        ? { path: `/compare/?regions=${compared.join(',')}&indicators=${id}`, regions: compared.length }
        : undefined,
    cases: kb.of.indicator
      .cases(id)
      .slice(0, MOST_CASES)
      .map((entry) => viewCaseEntry(kb, entry)),
    related: relatedTo(kb, indicator).map((entry) => ({
      indicator: indicatorLink(kb, entry.id),
      count: kb.of.indicator.observations(entry.id).length,
    })),
    mentions: viewMentions(kb, { kind: 'indicator', id }),
  };
}

/** Indicators that look at one of its measures. */
const relatedTo = (kb: KnowledgeBase, indicator: Indicator): Indicator[] =>
  [...new Set(indicator.measures.flatMap((measure) => kb.of.measure.indicators(measure)))]
    .filter(({ id }) => id !== indicator.id)
    .toSorted(byName);

function recordOf(kb: KnowledgeBase, indicator: Indicator): RecordLine[] {
  const { record } = INDICATOR;
  const measures = indicator.measures.map((id) => measureLink(kb, id));
  return [
    { name: record.unit, text: indicator.unit },
    { name: record.direction, text: DIRECTION[indicator.direction] },
    { name: record.numerator, text: indicator.numerator },
    { name: record.denominator, text: indicator.denominator },
    ...(indicator.aliases.length > 0 ? [{ name: record.aliases, text: indicator.aliases.join('、') }] : []),
    { name: record.domain, links: [measureLink(kb, indicator.domain)] },
    ...(measures.length > 0 ? [{ name: record.measures, links: measures }] : []),
  ];
}

export interface IndicatorGroup {
  readonly id: string;
  readonly name: string;
  readonly indicators: readonly { readonly indicator: Link; readonly line: string }[];
}

/** The index: by domain, in pinyin order. */
export function viewIndicators(kb: KnowledgeBase): IndicatorGroup[] {
  const byDomain = Map.groupBy([...kb.indicators.values()].toSorted(byName), ({ domain }) => domain);
  return domainsOf(kb).flatMap(({ id, name }) => {
    const indicators = byDomain.get(id)?.map((indicator) => ({
      indicator: indicatorLink(kb, indicator.id),
      line: INDICATOR.index.line(indicator.unit, kb.of.indicator.observations(indicator.id).length),
    }));
    return indicators ? [{ id, name, indicators }] : [];
  });
}
