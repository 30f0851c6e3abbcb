import { countCommonHan } from '../../text/common-han.ts';
import { REFUSAL } from '../../words/reading.ts';
import type { Sheet } from '../layout/types.ts';
import { UnreadableFile } from '../types.ts';

/** Characters on a page at least, on average, for a file to have a text layer; a scan has a stamp or a page number at most. */
const LEAST_PER_PAGE = 8;
/** Of all characters, so many without a meaning spoil the text. */
const MOST_BROKEN = 0.02;
const LEAST_COMMON = 0.25;

/** A file without characters, or whose characters are no Chinese anybody writes, goes to text recognition. */
export function judgeText(sheets: readonly Sheet[]): void {
  const text = sheets.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  if (text.replaceAll(/\s/g, '').length < LEAST_PER_PAGE * Math.min(sheets.length, 12))
    throw new UnreadableFile(REFUSAL.scan);
  const { han, common, broken } = countCommonHan(text);
  const nameless = broken + (text.match(/[\uE000-\uF8FF\u0000-\u0008]/g)?.length ?? 0);
  if (nameless > text.length * MOST_BROKEN || (han > 100 && common < han * LEAST_COMMON))
    throw new UnreadableFile(REFUSAL.garbled);
}
