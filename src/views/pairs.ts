/** For every pair of figures of an indicator: comparable, or why not. */
import { formatFigure, formatPeriod } from '../grammar/format.ts';
import { factPath } from '../grammar/paths.ts';
import { pairsOfIndicator } from '../model/comparability/of-indicator.ts';
import type { Indicator, KnowledgeBase } from '../model/knowledge-base.ts';
import { PAIRS } from '../words/compare.ts';
import { type Link, regionLink, restOf } from './link.ts';

export interface PairView {
  /** The keys of both figures. */
  readonly keys: readonly [string, string];
  readonly isComparable: boolean;
  /** Ids of the reasons why not. */
  readonly reasons: readonly string[];
  readonly sides: readonly { readonly figure: Link; readonly period: string }[];
  readonly sentence: string;
}

export interface PairsView {
  readonly shown: readonly PairView[];
  readonly total: number;
  readonly rest: Link | undefined;
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
    shown: pairs.slice(0, MOST_PAIRS).map(({ a, b, verdict }) => ({
      keys: [a.key, b.key],
      isComparable: verdict.comparable,
      reasons: verdict.reasons.map(({ id }) => id),
      sides: [sideOf(a.key), sideOf(b.key)],
      sentence: [...verdict.reasons, ...verdict.cautions].map(({ text }) => text).join(''),
    })),
    total: pairs.length,
    rest: restOf(pairs.length > MOST_PAIRS, PAIRS.more(pairs.length - MOST_PAIRS), '/data/comparability.csv'),
  };
}
