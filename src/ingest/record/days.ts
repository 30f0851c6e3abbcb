/** 发布: the day that a page gives. */
import { captionsOf } from '../../source/portal/record-labels.ts';
import { readPeriod } from '../../grammar/read-period.ts';

export interface FoundDay {
  readonly day: string;
  readonly index: number;
}

export const DAY = String.raw`(?:(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?|[一二][零〇○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)`;
export const PUBLISHED = new RegExp(
  String.raw`(?:${captionsOf('published')}|发布|更新时间)\s*[:：|\s]\s*(${DAY})`,
  'u',
);
const BARE = new RegExp(String.raw`^\s*(${DAY})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s|$|[\s(（]*来源|[\s]+作者)`, 'u');

/** ISO day of what a page prints; `undefined` for none that a calendar has. */
export function isoDay(printed: string): string | undefined {
  const folded = printed.replace(/\s/gu, '').replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u, '$1年$2月$3日');
  const day = readPeriod(/日$/.test(folded) ? folded : `${folded}日`) ?? readPeriod(folded);
  return day?.length === 10 ? day : undefined;
}

export const first = (lines: readonly string[], pattern: RegExp, from = 0, to = lines.length): FoundDay | undefined => {
  for (let index = from; index < Math.min(to, lines.length); index += 1) {
    const printed = pattern.exec(lines[index] ?? '')?.[1];
    const day = printed === undefined ? undefined : isoDay(printed);
    if (day !== undefined) return { day, index };
  }
  return undefined;
};

const HEAD = 14;

/** The day a page says it was published: behind its label, else on a line of its own below the title. */
export const findPublished = (lines: readonly string[], bodyStart: number): FoundDay | undefined =>
  first(lines, PUBLISHED, 0, Math.max(HEAD, bodyStart)) ??
  first(lines, BARE, 0, Math.min(HEAD, Math.max(bodyStart, 1))) ??
  first(lines, PUBLISHED, Math.max(0, lines.length - HEAD));
