/** The label of a figure, wherever its words stand. */
import { RATE_UNITS } from '../../schema/units.ts';
import { isPartner, wordLabel } from './beside.ts';
import { changeLabel, namesChange } from './change-label.ts';
import { labelOf } from './label.ts';
import { listedLabel } from './listed-label.ts';
import type { Beside, RawFigure } from './raw-figure.ts';
import type { Candidate } from './types.ts';

/** 而乙县达到68%, 这一比例为61%: the measure of the figure before. */
const SAME_AGAIN =
  /^(?:而|其中|相邻的?|同期)*(?:\p{Script=Han}{1,10}[县市区省州旗])?(?:这一|该|此)?(?:比例|占比|比重|数字|指标|数据|数值)?$/u;

/** 下降3%，达到47%: a clause that only says what was reached. */
export const reachesOnly = (clauseBefore: string): boolean =>
  /^\s?(?:已经?|现已?|目前|总体|最终)?(?:达到?了?|[升降增减]至|[提升]高?到|[上下][升降]到|[增减][加少长]到|回落到|稳定在|保持在)\s?$/u.test(
    clauseBefore,
  );

/** @param previous the figure before it in the paragraph */
export function readLabel(
  text: string,
  { start, end, amount, falls, isConverted }: RawFigure,
  { clauseStart, clauseBefore, clauseAfter }: Beside,
  previous: Candidate | undefined,
): string {
  if (
    isPartner(text, previous, start) &&
    !/(?:以及|和|与|、|[两三四]级)[^，,]*分别/u.test(text.slice(clauseStart, start)) &&
    previous?.said
  )
    return previous.said;
  if (isConverted && amount.unit === '%' && amount.value === '0' && previous?.said) return `${previous.said}增幅`;
  const own = isConverted
    ? wordLabel(amount.value === '0' ? '' : clauseBefore, clauseAfter)
    : labelOf(text, clauseStart, start, end, RATE_UNITS.has(amount.unit));
  if (previous?.said && reachesOnly(clauseBefore)) return previous.said.replace(/(?:[增降]幅|增加量|减少量)$/u, '');
  return namesChange(clauseBefore)
    ? changeLabel(
        own,
        clauseBefore,
        previous,
        falls,
        RATE_UNITS.has(amount.unit),
        amount.unit === '百分点',
        amount.value.startsWith('-'),
      )
    : (listedLabel(text, start) ?? sameAgain(own, previous));
}

const sameAgain = (own: string, previous: Candidate | undefined): string =>
  own !== '' && previous?.said && SAME_AGAIN.test(own) ? previous.said : own;
