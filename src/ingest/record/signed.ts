/** 成文: the day below the signature. */
import { captionsOf } from '../../source/portal/record-labels.ts';
import { DAY, first, type FoundDay, isoDay, PUBLISHED } from './days.ts';

const SIGNED = new RegExp(String.raw`(?:${captionsOf('signed')})\s*[:：|\s]\s*(${DAY})`, 'u');
const ALONE = new RegExp(String.raw`^\s*[\s\p{Script=Han}（）()]{0,40}?(${DAY})\s*$`, 'u');

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
