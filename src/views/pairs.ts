/** For every pair of figures of an indicator: how far they compare, and why no further. */
import { formatFigure, formatNumber, formatPeriod } from '../grammar/format.ts';
import { factPath } from '../grammar/paths.ts';
import { changeOf } from '../model/comparability/change.ts';
import { sayVerdict } from '../model/comparability/judge.ts';
import { countGrades, judgedFigures, pairsOfIndicator } from '../model/comparability/of-indicator.ts';
import type { Indicator, KnowledgeBase } from '../model/knowledge-base.ts';
import { COMPARE, type Grade, PAIRS, RELATION, type Relation, sayChange } from '../words/compare.ts';
import { type Link, regionLink, restOf } from './link.ts';
import { type PairMatrix, viewPairMatrix } from './pair-matrix.ts';

export interface PairView {
  /** The keys of both figures. */
  readonly keys: readonly [string, string];
  readonly grade: Grade;
  readonly relation: Relation | null;
  /** Ids of what lowers the grade. */
  readonly reasons: readonly string[];
  readonly sides: readonly { readonly figure: Link; readonly period: string }[];
  readonly sentence: string;
}

export interface PairsView {
  /** All in one small table; undefined where there is but one figure. */
  readonly matrix: PairMatrix | undefined;
  readonly shown: readonly PairView[];
  readonly total: number;
  /** Figures that are too old to be judged pair by pair where there are so many. */
  readonly left: number;
  readonly rest: Link | undefined;
  /** How many pairs have each grade, best first; grades that none has are left out. */
  readonly counts: readonly (readonly [Grade, number])[];
}

/** Pairs on the page; the data file holds all. */
const MOST_PAIRS = 300;

export function viewPairs(kb: KnowledgeBase, indicator: Indicator): PairsView {
  const pairs = pairsOfIndicator(kb, indicator);
  const sideOf = (key: string) => {
    const row = kb.observation(key);
    if (!row) return { figure: { name: key, path: factPath(key) }, period: '' };
    const name = `${regionLink(kb, row.region).name} ${formatFigure(row)}`;
    return { figure: { name, path: factPath(key) }, period: formatPeriod(row.period) };
  };
  return {
    matrix: viewPairMatrix(kb, pairs),
    shown: pairs.slice(0, MOST_PAIRS).map(({ a, b, verdict }) => ({
      keys: [a.key, b.key],
      grade: verdict.grade,
      relation: verdict.relation,
      reasons: verdict.reasons.map(({ id }) => id),
      sides: [sideOf(a.key), sideOf(b.key)],
      sentence: [sayRelation(kb, a.key, b.key, verdict.relation), ...sayVerdict(verdict)].join(''),
    })),
    total: pairs.length,
    left: kb.of.indicator.observations(indicator.id).length - judgedFigures(kb, indicator).length,
    rest: restOf(pairs.length > MOST_PAIRS, PAIRS.more(pairs.length - MOST_PAIRS), '/data/comparability.csv'),
    counts: countGrades(pairs),
  };
}

/** What the two figures are to each other; of an earlier and a later one with the change. */
function sayRelation(kb: KnowledgeBase, a: string, b: string, relation: Relation | null): string {
  if (relation === null) return '';
  const [one, other] = [kb.observation(a), kb.observation(b)];
  const change = one && other && changeOf(one, other);
  if (!change) return RELATION[relation]();
  const { before, after, difference, share } = change;
  const unit = before.unit === '%' ? COMPARE.percentPoint : before.unit;
  const part = share === undefined ? undefined : `${formatNumber(Math.round(Math.abs(share) * 10) / 10)}%`;
  return RELATION[relation]() + sayChange(formatFigure(before), formatFigure(after), difference, unit, part);
}
