/** Days that a news item names without their month. */
import type { FoundDate } from './dates.ts';
import type { DraftContext } from './types.ts';

/** A day without its month: 昨天（12日）, 9日，记者…. */
const DAY =
  /(?<=^\s*|昨[天日]\s?[（(]?|今[天日]\s?[（(]?|讯\s?[（(]?|[。；;]\s*)(\d{1,2})日(?=[）)，,]|召开|举行|上午|下午|晚|从|获悉|发布)/gu;

/** Such days, of the month in which the text came out or the one before. */
export function findBareDays(
  text: string,
  { published, signed }: Pick<DraftContext, 'published' | 'signed'>,
): FoundDate[] {
  const [year = NaN, month = NaN, last = NaN] = (published || signed).split('-').map(Number);
  if (Number.isNaN(last)) return [];
  return [...text.matchAll(DAY)].flatMap(({ 0: printed, 1: number = '', index }) => {
    const day = new Date(Date.UTC(year, Number(number) <= last ? month - 1 : month - 2, Number(number)));
    if (day.getUTCDate() !== Number(number)) return [];
    // 昨天（12日） on a page of the 13th leaves nothing to infer.
    const isSaid =
      /[昨今][天日]\s?[（(]?$/u.test(text.slice(0, index)) && last - Number(number) <= 1 && last >= Number(number);
    return [
      {
        start: index,
        end: index + printed.length,
        printed,
        period: `${day.toISOString().slice(0, 10)}${isSaid ? '' : '?'}`,
        isInferred: !isSaid,
        isComparison: false,
        isDeadline: false,
        isSince: false,
        isName: false,
      },
    ];
  });
}
