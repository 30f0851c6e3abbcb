/** On a topic's page: how places stand, region by region, to the benchmark and to each other. */
import { findAdopters } from '../../model/adoptions/adopters.ts';
import { shareLine } from '../../model/comparability/one-axis.ts';
import { pickFigures } from '../../model/comparability/pick.ts';
import type { Indicator, KnowledgeBase, Observation, Topic } from '../../model/knowledge-base.ts';
import { benchmarksAround } from '../../model/reference/around.ts';
import { adoptionsOfTopic } from '../../model/topics/of-measure.ts';
import { isResult } from '../../model/topics/figures.ts';
import { badgeOf, type StripBadge } from '../charts/strip-notes.ts';
import { type ObservationView, viewObservation, whoseOf } from '../facts.ts';
import { indicatorLink, type Link, regionLink } from '../link.ts';
import { type AgainstView, viewAgainst } from '../say-against.ts';

export interface StandingCell {
  readonly observation: ObservationView;
  /** Whose it is, where it is not the whole region's: an institution, a part of what the indicator counts. */
  readonly whose: string | undefined;
  readonly against: readonly AgainstView[];
}

export interface StandingColumn {
  readonly indicator: Link;
  readonly unit: string;
  /** How far the figures of the column compare: the same that stands at its strip. */
  readonly badge: StripBadge;
  /** Why no further, the most frequent first. */
  readonly reasons: readonly string[];
}

export interface TopicStanding {
  readonly columns: readonly StandingColumn[];
  /** Cells in the order of the columns; an empty one is no record. */
  readonly rows: readonly {
    readonly code: string;
    readonly region: Link;
    readonly cells: readonly (readonly StandingCell[])[];
  }[];
}

const [MOST_COLUMNS, MOST_ROWS, MOST_FIGURES, MOST_PER_CELL, MOST_REASONS] = [4, 10, 20, 2, 3];

/** Headline indicators with results: those with a benchmark first, then those of more regions, then in the order of the topic. */
function columnsOf(kb: KnowledgeBase, topic: Topic): { indicator: Indicator; rows: readonly Observation[] }[] {
  const rank = ({ indicator, rows }: { indicator: Indicator; rows: readonly Observation[] }) => [
    Number(rows.every((row) => benchmarksAround(kb, indicator, row).length === 0)),
    -new Set(rows.map(({ region }) => region)).size,
  ];
  return topic.indicators
    .flatMap((id) => {
      const indicator = kb.indicators.get(id);
      const rows = pickFigures(kb, id, undefined, MOST_FIGURES).rows.filter(isResult);
      return indicator && rows.length > 0 ? [{ indicator, rows }] : [];
    })
    .map((column) => ({ column, rank: rank(column) }))
    .toSorted((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0))
    .slice(0, MOST_COLUMNS)
    .map(({ column }) => column);
}

export function viewTopicStanding(kb: KnowledgeBase, topic: Topic): TopicStanding {
  const columns = columnsOf(kb, topic);
  const having = columns.flatMap(({ rows }) => rows.map(({ region }) => region));
  const adopters = findAdopters(kb, adoptionsOfTopic(kb, topic)).map(({ region }) => region.code);
  // Who has most figures first; who took the measure and has none stands below, with a dash.
  const count = (code: string) => having.filter((one) => one === code).length;
  const codes = [...new Set([...having, ...adopters])].toSorted((a, b) => count(b) - count(a)).slice(0, MOST_ROWS);
  return {
    columns: columns.map(({ indicator, rows }) => {
      const verdict = shareLine(kb, rows);
      const badge = badgeOf(rows, verdict);
      return {
        indicator: indicatorLink(kb, indicator.id),
        unit: indicator.unit,
        badge,
        reasons: badge.grade === 'alone' ? [] : verdict.reasons.slice(0, MOST_REASONS),
      };
    }),
    rows: codes.map((code) => ({
      code,
      region: regionLink(kb, code),
      cells: columns.map(({ indicator, rows }) => {
        const own = rows.filter(({ region }) => region === code);
        return own.slice(0, MOST_PER_CELL).map((row) => viewCell(kb, indicator, row));
      }),
    })),
  };
}

function viewCell(kb: KnowledgeBase, indicator: Indicator, row: Observation): StandingCell {
  const observation = viewObservation(kb, row);
  return { observation, whose: whoseOf(observation), against: viewAgainst(kb, indicator, row) };
}
