/** Holds a figure's value and comparator against what is printed, read with the one grammar of numerals (text/numerals). */
import type { ObservationRow } from '../../schema/observation.ts';
import type { Problem } from '../../schema/problem.ts';
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { hedgeOfWords } from '../../text/numerals/hedges.ts';
import type { Comparator, Numeral } from '../../text/numerals/types.ts';
import { saysValue, valuesIn } from '../../text/numerals/values.ts';

type Figure = Pick<ObservationRow, 'value' | 'value_max' | 'unit' | 'comparator' | 'printed'>;
export type Finding = Pick<Problem, 'rule' | 'message' | 'remedy'>;

const FALL_WORDS = /下降|减少|降低|[降减跌]幅|回落|缩[短减]|压[缩减]|节约|节省|减[免负]/;

/** Whether an indicator or a label counts by how much something falls, so that its figures are positive where the text says 下降. */
export const countsFall = (name: string): boolean => FALL_WORDS.test(name);

/**
 * What a value may be for a numeral. Where the text says that something fell by it (下降3%), the change is −3; 3 is right only where the indicator counts the fall
 * itself (下降幅度, 减少额).
 *
 * @param isFall the indicator counts the fall
 */
function says(numeral: Numeral, value: number, unit: string, isFall: boolean): boolean {
  if (!numeral.falls) return saysValue(numeral, value, unit);
  return saysValue(numeral, -value, unit) || (isFall && saysValue(numeral, value, unit));
}

/** At most one problem of a row: its value, or else its comparator. */
export function checkPrinted(row: Figure, isFall: boolean): Finding | undefined {
  const numerals = findNumerals(row.printed);
  const telling = numerals.filter(({ values }) => values.length > 0);
  if (telling.length === 0) return checkWords(row, numerals);
  const wanted = row.value_max === null ? [row.value] : [row.value, row.value_max];
  const missing = wanted.find((value) => !telling.some((numeral) => says(numeral, value, row.unit, isFall)));
  if (missing !== undefined) return wrongValue(row, missing, telling, isFall);
  return checkComparator(
    row,
    telling.filter((numeral) => says(numeral, row.value, row.unit, isFall)),
  );
}

/** 全覆盖, 没有发生, 唯一: a word that stands for a number. */
function checkWords(row: Figure, numerals: readonly Numeral[]): Finding | undefined {
  const vague = numerals.find(({ kind }) => kind === 'vague');
  if (vague)
    return {
      rule: 'figure/value',
      message: `原文“${row.printed}”只说“${vague.printed}”，没有说出数值，数值却是 ${row.value}`,
      remedy: '不立观测，在台账里以 other:不定数 记下；若后文另有确数，把 printed 写完整。',
    };
  const values = row.value_max === null ? [row.value] : [row.value, row.value_max];
  if (!values.every((value) => value === 0 || value === 1 || value === 100))
    return {
      rule: 'figure/value',
      message: `原文“${row.printed}”没有数字，数值却是 ${row.value}`,
      remedy: '以文字表示的全无、唯一、全部分别填 0、1、100；否则把 printed 写完整。',
    };
  return compareHedge(row, [hedgeOfWords(row.printed) ?? '=']);
}

function wrongValue(row: Figure, missing: number, telling: readonly Numeral[], isFall: boolean): Finding {
  const falling = telling.find((numeral) => numeral.falls && saysValue(numeral, missing, row.unit));
  if (falling && !isFall)
    return {
      rule: 'figure/value',
      message: `原文“${row.printed}”说的是减少，数值 ${missing} 却是增加`,
      remedy: `填 ${-missing}；指标数的若就是减少的量，名称里写明“下降”“减少”一类的词，便填 ${missing}。`,
    };
  const readings = telling.flatMap((numeral) => {
    const values = valuesIn(numeral, row.unit);
    return values.length > 0
      ? values.map((value) => String(value))
      : [`${numeral.values.join('、')}${numeral.unit ?? ''}`];
  });
  return {
    rule: 'figure/value',
    message: `数值 ${missing} 与原文“${row.printed}”（读作 ${readings.join('、')}）不符`,
    remedy: `核对数值与换算（万、亿要展开，单位是“${row.unit}”），或核对 printed。`,
  };
}

const TURNED: Readonly<Record<Comparator, Comparator>> = { '=': '=', '≈': '≈', '≥': '≤', '≤': '≥', range: 'range' };

function checkComparator(row: Figure, numerals: readonly Numeral[]): Finding | undefined {
  // 下降超过3% is −3 or less.
  const wanted = numerals.map(({ falls, comparator }) => (falls && row.value < 0 ? TURNED[comparator] : comparator));
  return row.comparator === 'range' ? undefined : compareHedge(row, wanted);
}

function compareHedge(row: Figure, wanted: readonly Comparator[]): Finding | undefined {
  const [first = '='] = wanted;
  if (wanted.includes(row.comparator)) return undefined;
  if (first === 'range')
    return {
      rule: 'figure/comparator',
      message: `原文“${row.printed}”是一个区间，comparator 却是“${row.comparator}”`,
      remedy: '改为“range”，value 填下限，value_max 填上限。',
    };
  if (first !== '=')
    return {
      rule: 'figure/comparator',
      message: `原文“${row.printed}”带限定词，comparator 却是“${row.comparator}”`,
      remedy: `改为“${first}”。`,
    };
  return {
    rule: 'figure/comparator',
    message: `comparator 为“${row.comparator}”，原文“${row.printed}”里这个数却没有余、近、以上、不超过一类的词`,
    remedy: '把限定词连同数字写进 printed，或把 comparator 改为“=”。',
  };
}
