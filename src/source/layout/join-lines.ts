/** Joins the lines of print into the paragraphs that were broken into them: by indents, edges, gaps and stops. */
import { joinHan } from '../join-han.ts';
import { findOutline } from '../outline.ts';
import { INDENT, SIZES, type Setting } from './measure.ts';
import { textOfLine, type Line } from './types.ts';

/** In sizes of type: further from the right edge than a sign that may not begin a line explains. */
const SHORT = 2.6;
/** Of the width of a column: so much short of the edge, no line was broken for want of room. */
const VERY_SHORT = 0.25;
/** Of the width: what begins further to the right is no line of a paragraph. */
const FAR_RIGHT = 0.4;
const TERMINAL = /[。！？：；.!?:;”’）)》】]$/;
/** Below a title, not of it: a number, a date, 试行. */
const NO_TITLE = /^(?:[（(〔]\s*(?:\d|[一二]|试行|草案|征求|讨论)|\d|[^（(]{2,12}[〔[]\d{4}[〕\]])/;
const STOP = /[。！？]["”’）)]?$/;

export interface Joined {
  readonly text: string;
  readonly isTitle: boolean;
}

/** @param lines in reading order; those of several pages or columns may follow each other @param settingOf of the column that a line stands in */
export function joinLines(lines: readonly Line[], settingOf: (line: Line) => Setting): Joined[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, line, settingOf(before), settingOf(line))) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const [first] = group;
    return { text: joinHan(group.map(textOfLine)), isTitle: first !== undefined && isCentred(first, settingOf(first)) };
  });
}

/** Whether a line continues the one before. */
function goesOn(before: Line, line: Line, above: Setting, setting: Setting): boolean {
  const { size } = setting;
  if (Math.abs(before.size - line.size) > SIZES * Math.max(before.size, line.size)) return false;
  const text = textOfLine(line);
  const gap = before.page === line.page && line.y > before.y ? line.y - before.y : undefined;
  const isFar = gap !== undefined && gap > setting.leading * 1.55;
  if (line.size > size * 1.15 || (isCentred(before, above) && isCentred(line, setting)))
    return !isFar && line.size >= size * 0.95 && !NO_TITLE.test(text) && !STOP.test(textOfLine(before));
  if (isFar || before.segments.length > 1 || line.segments.length > 1) return false;
  const short = above.right - before.right;
  const isShort = short > SHORT * size;
  const isMarked = findOutline(text) !== undefined;
  const endsThere = TERMINAL.test(textOfLine(before));
  if (short > (above.right - above.left) * VERY_SHORT || (isMarked && (endsThere || isShort))) return false;
  // Set far to the right: who signed, and when.
  if (line.left - setting.left > (setting.right - setting.left) * FAR_RIGHT) return false;
  if (setting.isIndented) return line.left - setting.left <= INDENT * size && !(isShort && endsThere);
  const isIndent = line.left - before.left > INDENT * size && findOutline(textOfLine(before)) === undefined;
  return !isIndent && !(gap !== undefined && gap > setting.leading * 1.22) && !(isShort && endsThere);
}

/** In the middle of its column, with room on both sides. */
function isCentred(line: Line, { left, right, size }: Setting): boolean {
  const room = line.left - left;
  return room > 2.6 * size && Math.abs(room - (right - line.right)) < 2 * size;
}
