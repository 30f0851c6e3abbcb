/** Joins the lines of print into the paragraphs that were broken into them: by indents, edges, gaps and stops. */
import { joinHan } from '../join-han.ts';
import { findOutline } from '../outline.ts';
import { textOfLine, type Line } from './types.ts';

/** Edges of a column of text, and how it is set. Lengths in points. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** Between baselines within a paragraph. */
  readonly leading: number;
  /** Whether paragraphs begin with an indent. */
  readonly isIndented: boolean;
}

/** In sizes of type: what is less is no indent; what is more short of the right edge than a sign that may not begin a line explains, is a short line. */
const INDENT = 1.2;
const SHORT = 2.6;
/** Of the width of a column: so much short of the edge, no line was broken for want of room. */
const VERY_SHORT = 0.25;
/** Of the width: what begins further to the right is no line of a paragraph. */
const FAR_RIGHT = 0.4;
/** Type that differs more is set apart. */
const SIZES = 0.12;
const TERMINAL = /[。！？：；.!?:;”’）)》】]$/;
/** Below a title, not of it: a number, a date, 试行. */
const NO_TITLE = /^(?:[（(〔]\s*(?:\d|[一二]|试行|草案|征求|讨论)|\d|[^（(]{2,12}[〔[]\d{4}[〕\]])/;
const STOP = /[。！？]["”’）)]?$/;

/** Looks at a column of lines, and falls back on what the whole document shows where a page shows too little. */
export function measure(lines: readonly Line[], whole?: Setting): Setting {
  const size =
    mode(
      lines.flatMap((line) => Array<number>(Math.min(60, textOfLine(line).length)).fill(Math.round(line.size * 2) / 2)),
    ) || 10;
  const body = lines.filter((line) => Math.abs(line.size - size) <= SIZES * size);
  const lefts = body.map(({ left }) => left);
  const own = lowestFrequent(lefts, size);
  const left = whole && own > whole.left && own - whole.left < 3.2 * size ? whole.left : own;
  const most = Math.max(...body.map((line) => line.right), left + size);
  const right = whole && whole.right > most && whole.right - left > size * 12 && most > left ? whole.right : most;
  const gaps = body.slice(1).flatMap((line, index) => {
    const gap = line.y - (body[index]?.y ?? 0);
    return line.page === body[index]?.page && gap > 0.6 * size && gap < 4 * size ? [gap] : [];
  });
  const indented = body.filter((line) => line.left - left > INDENT * size && line.left - left < 3.2 * size).length;
  const flush = body.filter((line) => line.left - left <= INDENT * size).length;
  return {
    left,
    right,
    size: whole?.size ?? size,
    leading: lowQuartile(gaps) || whole?.leading || size * 1.5,
    isIndented: whole?.isIndented ?? (indented >= 2 && indented * 8 >= flush),
  };
}

const lowQuartile = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 3)] ?? 0;

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The leftmost edge at which a fair share of the lines begins. */
function lowestFrequent(lefts: readonly number[], size: number): number {
  const least = Math.max(2, lefts.length * 0.12);
  const sorted = lefts.toSorted((a, b) => a - b);
  return (
    sorted.find((left) => sorted.filter((other) => Math.abs(other - left) < 0.4 * size).length >= least) ??
    sorted[0] ??
    0
  );
}

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
