/** On a topic's page: what came of it, as figures; each indicator on one line with what it may be held against. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { isMoney, isResult } from '../../model/topics/figures.ts';
import { measuresOfTopic, type Scope } from '../../model/topics/of-measure.ts';
import { TOPIC } from '../../words/topic.ts';
import { saySource } from '../charts/source.ts';
import { type StripView, viewStrip } from '../charts/strip.ts';
import { type ObservationView, viewObservation } from '../facts.ts';
import { indicatorLink, type Link, restOf } from '../link.ts';

export interface TopicResult {
  readonly indicator: Link;
  readonly strip: StripView;
  /** The actual figures on it, for reading. */
  readonly figures: readonly ObservationView[];
}

export interface TopicResults {
  readonly results: readonly TopicResult[];
  /** Documents of the figures. */
  readonly source: string;
  /** Headline indicators of which no document states a result. */
  readonly without: readonly Link[];
  /** Headlines beyond those drawn, and indicators of its measures beside them, of which there are results. */
  readonly others: readonly Link[];
  readonly rest: Link | undefined;
}

/** Indicators drawn: together they are one screen. */
const MOST_RESULTS = 6;
const [MOST_FIGURES, MOST_OTHERS] = [6, 8];

export function viewTopicResults(kb: KnowledgeBase, topic: Scope): TopicResults {
  const has = (id: string) => kb.of.indicator.observations(id).some(isResult);
  const shown = topic.indicators.filter(has);
  const results = shown.slice(0, MOST_RESULTS).flatMap((id): TopicResult[] => {
    const strip = viewStrip(kb, id, { most: MOST_FIGURES });
    const rows = strip?.dots.map(({ row }) => row).filter(isResult) ?? [];
    return strip
      ? [{ indicator: indicatorLink(kb, id), strip, figures: rows.map((row) => viewObservation(kb, row)) }]
      : [];
  });
  const others = new Set(
    measuresOfTopic(kb, topic).flatMap((id) => kb.of.measure.indicators(id).map((entry) => entry.id)),
  );
  const beside = [
    ...shown.slice(MOST_RESULTS),
    ...[...others].filter((id) => !topic.indicators.includes(id) && has(id)),
  ];
  return {
    results,
    source: saySource(
      kb,
      results.flatMap(({ strip }) => strip.dots.map(({ row }) => row)),
    ),
    without: topic.indicators
      .filter((id) => !has(id) && !isMoney(kb.indicators.get(id) ?? { unit: '' }))
      .map((id) => indicatorLink(kb, id)),
    others: beside.slice(0, MOST_OTHERS).map((id) => indicatorLink(kb, id)),
    rest: restOf(beside.length > MOST_OTHERS, TOPIC.results.rest(beside.length - MOST_OTHERS), '/indicators/'),
  };
}
