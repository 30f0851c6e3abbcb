/** Which known indicators a figure may be of. */
import type { KnownIndicator } from '../knowledge.ts';
import { conversion } from '../../text/numerals/values.ts';
import { likeness, type Pairs, pairsOf } from '../../text/similarity.ts';

export interface IndicatorMatch {
  /** The one that is meant; `undefined` where none is near enough or two are as near. */
  readonly sure: KnownIndicator | undefined;
  /** At most three, best first. */
  readonly alternatives: readonly KnownIndicator[];
}

/** A name that stands in the words counts full; fewer words in common count less. */
const SURE = 0.8;
const NEAR = 0.34;
/** 重点建设500个, 新增3个: not how many there are. */
const SOME = /重点|新[建增]|将|拟|计划|分包/u;
/** 团队 alone is of any team. */
const SHORTEST = 4;
const MOST = 3;

/** @param around the words of the clause next to the figure, without the figure @param label what it counts @param isChange by how much it rose or fell */
export function matchIndicator(
  around: string,
  label: string,
  unit: string,
  indicators: readonly KnownIndicator[],
  isChange = false,
): IndicatorMatch {
  const words = withoutMarks(around);
  const said = pairsOf(label);
  const scored = namesOf(indicators)
    .filter(({ indicator }) => unit !== '' && fitsUnit(unit, indicator.unit))
    .map(({ indicator, names }) => ({
      indicator,
      score: Math.max(...names.map((name) => scoreOf(name, words, said, isChange))),
    }))
    .filter(({ score }) => score >= NEAR)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  const isSure = first !== undefined && first.score >= SURE && (second === undefined || second.score < first.score);
  return {
    sure: isSure ? first.indicator : undefined,
    alternatives: scored.slice(0, MOST).map(({ indicator }) => indicator),
  };
}

const withoutMarks = (text: string): string => text.replace(/[\s“”"‘’()（）《》、，,]/gu, '');

/** Units of one kind: shares with shares, times with times, people with people. */
export const fitsUnit = (unit: string, wanted: string): boolean =>
  unit === wanted || (conversion(unit, wanted) !== undefined && isCount(unit) === isCount(wanted));
const isCount = (unit: string): boolean =>
  !/^(?:%|‰|\/10万|百分点|元|级|岁|公里|平方米|张\/千人|小时|分钟|秒|日|工作日)$/.test(unit);

interface Named {
  readonly indicator: KnownIndicator;
  /** Its names without marks. */
  readonly names: readonly Pairs[];
}
const cache = new WeakMap<readonly KnownIndicator[], readonly Named[]>();

function namesOf(indicators: readonly KnownIndicator[]): readonly Named[] {
  const known = cache.get(indicators);
  if (known) return known;
  const named = indicators.map((indicator) => ({
    indicator,
    names: indicator.names.map((name) => pairsOf(withoutMarks(name))),
  }));
  cache.set(indicators, named);
  return named;
}

/** A rate, and by how much it rose, are two things. */
const OF_CHANGE = /[增降]幅|增[长加]|下降|减少|提高|升幅/u;

function scoreOf(name: Pairs, words: string, label: Pairs, isChange: boolean): number {
  // 家庭医生团队3个 is of 家庭医生团队数.
  if (
    !isChange &&
    !SOME.test(words) &&
    label.text === name.text.replace(/(?:数量|个数|数)$/u, '') &&
    label.text.length >= SHORTEST
  )
    return SURE + Math.min(0.19, label.text.length / 100);
  if (words.includes(name.text) && (!isChange || OF_CHANGE.test(name.text)))
    return SURE + Math.min(0.19, name.text.length / 100);
  return Math.min(SURE - 0.01, likeness(label, name));
}
