/**
 * What the rules look at: an observation with everything they need beside it, already parsed. It is plain data, so that the page
 * in the browser applies the very same rules without a date library.
 */
import { isInferred, parsePeriod } from '../../schema/dates.ts';
import type { ObservationRow } from '../../schema/observation.ts';
import type { REGION_LEVELS } from '../../schema/region.ts';
import { type KnowledgeBase, type Observation, regionPath } from '../knowledge-base.ts';

export interface Comparand extends Pick<
  ObservationRow,
  'region' | 'institution' | 'unit' | 'comparator' | 'nature' | 'basis' | 'coverage' | 'subject' | 'remark'
> {
  key: string;
  /** Its indicator; a figure with a label is its own, so that it compares with nothing. */
  indicator: string;
  /** The value stands for a word (全覆盖). */
  converted: boolean;
  /** It is an average of many, not one time. */
  isAverage: boolean;
  /** Key of the row that states the earlier value of the same thing. */
  before: string | null;
  value: number;
  level: (typeof REGION_LEVELS)[number] | null;
  /** Codes of the regions above its own, from the country down. */
  above: readonly string[];
  /** Kind of the institution; null when the figure belongs to the region, or the institution is not registered. */
  institutionKind: string | null;
  /** First and last day, `YYYY-MM-DD`; null at an open end; both null when the period is not stated. */
  start: string | null;
  end: string | null;
  inferred: boolean;
  /** What remark and note say of numerator, denominator or base. */
  denominator: Declared;
}

/** `stated`: the text names it; `unstated`: the text says it is not stated; `silent`: nothing is said, the indicator's definition holds. */
export type Declared = { is: 'stated'; as: string } | { is: 'unstated' } | { is: 'silent' };

/** The part of an indicator that the rules use. */
export interface IndicatorTerms {
  name: string;
  numerator: string;
  denominator: string;
  /** Years. */
  window: number;
  /** Subjects that differ from what the definition counts in degree only. */
  near: readonly string[];
}

const UNSTATED_DENOMINATOR = /(?:分母|分子|基数|人口口径|应计人口)[^；。]*(?:未说明|未写明|未给出|未列|不明)/;
const STATED_DENOMINATOR = /以([^；。，]{2,30})为分母|分母为([^；。，]{2,30})/;
const AVERAGE = /平均|均值|人均|户均|院均/;

/**
 * Reads what a row says about its denominator. Curators write `分母（…）未说明`, `分母为…` or `以…为分母` in remark or note; a statement wins over a doubt about
 * something else in the same cell.
 */
export function readDenominator(remark: string | null, note: string | null): Declared {
  const text = `${remark ?? ''}；${note ?? ''}`;
  const stated = STATED_DENOMINATOR.exec(text);
  if (UNSTATED_DENOMINATOR.test(text)) return { is: 'unstated' };
  return stated ? { is: 'stated', as: (stated[1] ?? stated[2] ?? '').trim() } : { is: 'silent' };
}

/** Prepares an observation for the rules. */
export function toComparand(kb: KnowledgeBase, row: Observation): Comparand {
  const period = parsePeriod(row.period);
  const { key, region, institution, unit, comparator, nature, basis, coverage, subject, remark, value } = row;
  return {
    ...{ key, region, institution, unit, comparator, nature, basis, coverage, subject, remark, value },
    indicator: row.indicator ?? key,
    converted: row.converted !== null,
    isAverage: AVERAGE.test([row.subject, row.remark, row.printed].join('；')),
    before: row.before === null ? null : `${row.document}/${row.before}`,
    level: kb.regions.get(region)?.level ?? null,
    above: regionPath(kb, region)
      .map(({ code }) => code)
      .filter((code) => code !== region),
    institutionKind: institution ? (kb.institutions.get(institution)?.kind ?? null) : null,
    start: period?.start ?? null,
    end: period?.end ?? null,
    inferred: isInferred(row.period),
    denominator: readDenominator(remark, row.note),
  };
}
