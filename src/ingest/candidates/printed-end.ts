/** Where a figure ends as it is printed. */
import type { Numeral } from '../../text/numerals/types.ts';

/** What may stand between a figure and its unit, and the hedge behind. */
const BEHIND = /^[余多来+]?\s?(?:个(?=工作日|百分点|小时|月))?/;
/** Of 8.1/10万, 3.5张/千人. */
const PER = /^\s?[\/／]\s?(?:10万|\d{1,6}万?|[十百千万]+)?(?:人口|活产|人|日|天|月|年)?/u;
const HEDGE_BEHIND = /^(?:及?以[上下]|左右|以内|之内|多)/;

/** Behind the unit and a hedge: 40余名, 5%以上, 16 家. */
export function endOfPrinted(text: string, { end, unit, printed }: Numeral): number {
  if (unit === undefined || /[%％‰]$/.test(printed))
    return end + (HEDGE_BEHIND.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  const gap = BEHIND.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const word = unit.split('/')[0] ?? unit;
  const behind = text.startsWith(word, end + gap) ? end + gap + word.length : end;
  const at = behind + (unit.includes('/') ? (PER.exec(text.slice(behind, behind + 10))?.[0].length ?? 0) : 0);
  return at + (HEDGE_BEHIND.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}
