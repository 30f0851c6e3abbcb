/**
 * Arithmetic notes (数据说明): what follows from figures that belong together. The relations stand in content/checks.yaml, because only a reader can tell which
 * figures the text relates; every number that comes out is computed here, from the tables. The notes are neutral: a difference is stated, not judged.
 */
import type { CheckEntry } from '../../schema/check.ts';
import { CHECK_RESULT } from '../../words/compare.ts';
import { add, bounded, divide, halfUnit, type Bounded } from './precision.ts';
import { formatFigure, formatNumber } from '../../grammar/format.ts';
import type { KnowledgeBase, Observation } from '../knowledge-base.ts';

export interface Check {
  id: string;
  title: string;
  kind: CheckEntry['kind'];
  note: string;
  /** All rows used, parts first, each once. */
  rows: readonly Observation[];
  /** What comes out, with the bounds that the rounding of the printed figures leaves. */
  computed: Bounded;
  /** Unit of `computed` and `stated`. */
  unit: string;
  stated: number | null;
  /** Largest difference from `stated` that rounding explains; null without `stated`. */
  tolerance: number | null;
  /** `derived`: the text prints nothing to compare with. */
  result: keyof typeof CHECK_RESULT;
  /** `(2+9)÷23=47.83%`, in the figures of the tables. */
  formula: string;
  sentence: string;
}

/** Computes one relation; `undefined` when a row does not exist or a divisor is zero (the content check reports the first). */
export function computeCheck(entry: CheckEntry, find: (key: string) => Observation | undefined): Check | undefined {
  const parts = entry.parts.flatMap((key) => find(key) ?? []);
  const [whole, rate, stated] = [entry.whole, entry.rate, entry.stated].map((key) => (key ? find(key) : undefined));
  const asked = [entry.whole, entry.rate, entry.stated].filter(Boolean).length;
  const others = [whole, rate, stated].flatMap((row) => row ?? []);
  const [first] = parts;
  if (!first || parts.length < entry.parts.length || others.length < asked) return undefined;

  const computed = compute(entry.kind, parts, whole, rate);
  if (!computed) return undefined;
  const unit = entry.kind === 'share' ? '%' : (entry.per ?? first.unit);
  const against = entry.kind === 'repeat' ? (parts.find((row) => row.value !== first.value) ?? first) : stated;
  const slack = against ? halfUnit(against) + (computed.high - computed.low) / 2 : 0;
  const tolerance = against ? (entry.tolerance ?? trim(slack)) : null;
  const result =
    !against || tolerance === null
      ? 'derived'
      : Math.abs(against.value - computed.value) <= tolerance + 1e-9
        ? 'agrees'
        : 'differs';
  const formula = writeFormula(entry.kind, parts, whole, rate, show(computed, unit));
  return {
    ...{ id: entry.id, title: entry.title, kind: entry.kind, note: entry.note },
    rows: [...new Map([...parts, ...others].map((row) => [row.key, row])).values()],
    ...{ computed, unit, stated: against?.value ?? null, tolerance, result, formula },
    sentence:
      entry.kind === 'repeat'
        ? `${formula}；${CHECK_RESULT[result]}。`
        : writeSentence(formula, result, computed, unit, against, tolerance),
  };
}

/** Every page asks for them; they are worked out once. */
const worked = new WeakMap<KnowledgeBase, readonly Check[]>();

/** All relations of the content, in the order of the registry. */
export function computeChecks(kb: KnowledgeBase): readonly Check[] {
  const checks = worked.get(kb) ?? kb.checks.flatMap((entry) => computeCheck(entry, kb.observation) ?? []);
  worked.set(kb, checks);
  return checks;
}

function compute(
  kind: CheckEntry['kind'],
  parts: readonly Observation[],
  whole: Observation | undefined,
  rate: Observation | undefined,
): Bounded | undefined {
  const sum = add(parts.map(bounded));
  const [first] = parts;
  switch (kind) {
    case 'part-whole':
      return sum;
    case 'repeat':
      return first && bounded(first);
    case 'share':
      return whole && divide(sum, bounded(whole), 100);
    case 'ratio':
      return whole && divide(sum, bounded(whole));
    case 'implied-denominator':
      return rate && divide(sum, bounded(rate), 100);
    case 'point-base': {
      if (!rate) return undefined;
      const { value, low, high } = bounded(rate);
      return { value: sum.value - value, low: sum.low - high, high: sum.high - low };
    }
    case 'growth-base': {
      if (!rate) return undefined;
      const { value, low, high } = bounded(rate);
      return divide(sum, { value: 1 + value / 100, low: 1 + low / 100, high: 1 + high / 100 });
    }
  }
}

const trim = (value: number): number => Number(value.toPrecision(3));

/** As many places as the bounds support, four significant digits at least; 万 and 亿 as elsewhere on the site. */
function show({ value, low, high }: Bounded, unit: string): string {
  if (unit === '%') return `${Number(value.toFixed(2))}%`;
  const spread = Math.max(high - low, Math.abs(value) / 1e4);
  const places = Math.max(
    Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0,
    Math.ceil(-Math.log10(spread || 1)),
  );
  if (Math.abs(value) >= 1e4) return `${formatNumber(Math.round(value / 100) * 100)}${unit}`;
  return `${Number(value.toFixed(Math.min(places, 2)))} ${unit}`;
}

function writeFormula(
  kind: CheckEntry['kind'],
  parts: readonly Observation[],
  whole: Observation | undefined,
  rate: Observation | undefined,
  result: string,
): string {
  const terms = parts.map((row) => formatNumber(row.value).replace(' ', '')).join('＋');
  const sum = parts.length > 1 ? `（${terms}）` : terms;
  const divisor = whole ? formatNumber(whole.value).replace(' ', '') : '';
  switch (kind) {
    case 'part-whole':
      return `${terms}＝${result}`;
    case 'repeat':
      return parts.map((row) => `第 ${row.paragraph} 段 ${formatFigure(row)}`).join('，');
    case 'share':
    case 'ratio':
      return `${sum}÷${divisor}＝${result}`;
    case 'implied-denominator':
      return `${sum}÷${rate?.value}%≈${result}`;
    case 'point-base':
      return `${sum}%－${rate?.value} 个百分点＝${result}`;
    case 'growth-base':
      return `${sum}÷（1＋${rate?.value}%）≈${result}`;
  }
}

function writeSentence(
  formula: string,
  result: Check['result'],
  computed: Bounded,
  unit: string,
  stated: Observation | undefined,
  tolerance: number | null,
): string {
  const spread = computed.high - computed.low;
  const at = (value: number) => show({ value, low: value, high: value + spread }, unit);
  if (!stated || tolerance === null) {
    const bounds =
      spread > 0 && at(computed.low) !== at(computed.high)
        ? `按原文的进位，在 ${at(computed.low)} 与 ${at(computed.high)} 之间`
        : '';
    return `${formula}${bounds && `（${bounds}）`}；原文没有印出这个数，是推算。`;
  }
  const printed = `原文印作“${stated.printed}”`;
  const allowed = tolerance > 0 ? `（容差 ${tolerance}${unit === '%' ? ' 个百分点' : ` ${unit}`}）` : '';
  return result === 'agrees'
    ? `${formula}；${printed}，${CHECK_RESULT.agrees}${allowed}。`
    : `${formula}；${printed}，相差 ${trim(Math.abs(stated.value - computed.value))}，${CHECK_RESULT.differs}${allowed}。`;
}
