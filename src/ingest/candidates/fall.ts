/** A fall against the year before is a negative growth, printed with its verb; so is any fall of an indicator that is a growth. */
import type { KnownIndicator } from '../knowledge.ts';
import type { RawFigure } from './raw-figure.ts';

const FALLS = /(?:同比)?(下降|减少|降低|回落|缩减)[了约近]{0,2}\s?$/u;
/** 同比减少3.42%: whatever it is called, it is a growth. */
const AGAINST_LAST_YEAR = /(?:同比|环比)[^，,。；;\d]{0,6}?((?:减少|下降|降低|回落|负增长)了?\s?)$/u;
const GROWTH = /增幅|增长率|增减/u;

export interface Fall {
  /** Where the figure begins as it is printed: at its verb. */
  readonly start: number;
  readonly value: string;
  readonly reason: string;
}

export function fallOf(text: string, { start, end, amount }: RawFigure, sure: KnownIndicator | undefined): Fall {
  const same = { start, value: amount.value, reason: '' };
  const told = AGAINST_LAST_YEAR.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  if (told !== undefined && amount.unit === '%' && amount.comparator === '=' && !amount.value.startsWith('-'))
    return { start: start - told.length, value: `-${amount.value}`, reason: `原文作“${told.trim()}”，记为负` };
  if (!sure || !GROWTH.test(sure.names[0] ?? '') || amount.value.startsWith('-') || amount.value === '0') return same;
  const before = FALLS.exec(text.slice(Math.max(0, start - 8), start));
  const verb = before?.[1] ?? /^(?:下降|减少|降低|回落|缩减)/u.exec(text.slice(start, end))?.[0];
  if (verb === undefined) return same;
  const at = before ? text.lastIndexOf(verb, start) : start;
  return { start: at, value: `-${amount.value}`, reason: `原文作“${verb}”，记为负` };
}
