/** 成文 and 发布: the day below the signature, and the day that the page gives. */
import { readPeriod } from '../../grammar/read-period.ts';

export interface FoundDay {
  readonly day: string;
  readonly index: number;
}

const DAY = String.raw`(?:(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?|[一二][零〇○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)`;
const PUBLISHED = new RegExp(
  String.raw`(?:发布(?:日期|时间)?|发文日期|公开日期|刊登日期|时间|日期|更新时间)\s*[:：|\s]\s*(${DAY})`,
  'u',
);
const SIGNED = new RegExp(
  String.raw`(?:成文日期|生成日期|印发日期|签发日期|发文日期|公布日期)\s*[:：|\s]\s*(${DAY})`,
  'u',
);
const BARE = new RegExp(String.raw`^\s*(${DAY})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s|$|[\s(（]*来源|[\s]+作者)`, 'u');
const ALONE = new RegExp(String.raw`^\s*[\s\p{Script=Han}（）()]{0,40}?(${DAY})\s*$`, 'u');

/** ISO day of what a page prints; `undefined` for none that a calendar has. */
export function isoDay(printed: string): string | undefined {
  const folded = printed.replace(/\s/gu, '').replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u, '$1年$2月$3日');
  const day = readPeriod(/日$/.test(folded) ? folded : `${folded}日`) ?? readPeriod(folded);
  return day?.length === 10 ? day : undefined;
}

const first = (lines: readonly string[], pattern: RegExp, from = 0, to = lines.length): FoundDay | undefined => {
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

/**
 * The day of the signature: behind its label, else the last line of a day alone in the end of the text (or of the notice that comes before an annex).
 *
 * @param ends offsets of the first lines behind the text's parts, so that a date among the furniture is not taken
 */
export function findSigned(lines: readonly string[], isText: (index: number) => boolean): FoundDay | undefined {
  const labelled = first(lines, SIGNED);
  if (labelled) return labelled;
  for (let index = lines.length - 1; index > 0; index -= 1) {
    if (!isText(index)) continue;
    const line = (lines[index] ?? '').trim();
    if (line.length > 60 || PUBLISHED.test(line) || BARE_TIME.test(line)) continue;
    const printed = ALONE.exec(line)?.[1];
    const day = printed === undefined ? undefined : isoDay(printed);
    if (day !== undefined && isSignature(lines, index)) return { day, index };
  }
  return undefined;
}

/** （此件公开发布） */
const CLOSING = /^\s*[（(][^（）()]{2,20}[)）]\s*$/u;
const BARE_TIME = /\d{1,2}:\d{2}|来源|作者|记者|讯/u;
/** The day of a signature stands below the agency, or closes the text; one right below the title is that of the page. */
const AGENCY =
  /(?:委员会|办公室|人民政府|局|厅|委|院|中心|医院|领导小组|协会|部|党组|管委会|办事处|公室)\s*$|（印章）|\(印章\)/u;
function isSignature(lines: readonly string[], index: number): boolean {
  const own = (lines[index] ?? '').replace(/[\d年月日\s一二三四五六七八九十〇零○]/gu, '');
  // A formal text may close with its day alone.
  const closes = own === '' && lines.slice(index + 1).every((line) => CLOSING.test(line));
  return (
    closes || AGENCY.test(own) || (AGENCY.test(lines[index - 1] ?? '') && (lines[index - 1] ?? '').trim().length < 60)
  );
}
