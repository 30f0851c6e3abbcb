/** Tells what a document says from what the page around it prints. Lines in, reasons out: whoever asks takes them off or only marks them. */
import { FURNITURE } from '../../words/source-names.ts';
import type { HeaderField } from '../types.ts';
import { matchFurniture, TAIL_STARTERS } from './furniture-rules.ts';
import { isNamesAlone } from './mark-names.ts';
import { markAbstracts, markContents, markDoubledTitles } from './mark-repeats.ts';
import { readDump } from './read-dump.ts';
import { collectFields, placeOf, readRecordLine } from './read-record.ts';

export interface Inspected {
  /** By index of the line, why it is furniture. */
  readonly furniture: ReadonlyMap<number, string>;
  readonly header: readonly HeaderField[];
}

/** A line of so many characters with a stop in it is text, whatever stands around it. */
const SENTENCE = 30;
const isSentence = (line: string): boolean => line.length >= SENTENCE && /[，。；！？,;]/.test(line);
/** No furniture is longer, but for what a page's program left behind, which begins the text or ends it. */
const LONGEST = 360;
/** Above the record of a page stands its navigation, in so many lines at most. */
const NAVIGATION_REACH = 40;
/** Longer than the entries of a menu. */
const NAVIGATION_LENGTH = 24;

/** @param lines paragraphs in order, tables' rows among them @param title where it is known from elsewhere */
export function inspectLines(lines: readonly string[], title?: string): Inspected {
  const furniture = new Map<number, string>();
  const fields: HeaderField[] = [];
  const formAt: number[] = [];
  const text = lines.findIndex(isSentence);
  for (const [index, line] of lines.entries()) {
    if (line.length > LONGEST && !line.startsWith('Array')) continue;
    const isNear = index < NAVIGATION_REACH || index > lines.length - 10;
    const record = isNear ? readRecordLine(line, index) : undefined;
    if (record?.isRecord && !isSentence(line)) {
      // Captions without a value say nothing of the document.
      const why = record.fields.length === 0 ? (matchFurniture(line, index < text) ?? FURNITURE.form) : undefined;
      furniture.set(index, why ?? (record.isForm ? FURNITURE.record : FURNITURE.source));
      const place = placeOf(record);
      fields.push(...record.fields.map((field) => ({ ...field, place })));
      if (record.isForm) formAt.push(index);
      continue;
    }
    const why =
      matchFurniture(line, index < text) ?? (isNamesAlone(line, index, lines.length) ? FURNITURE.byline : undefined);
    if (why !== undefined) furniture.set(index, why);
    if (why === FURNITURE.dump) fields.push(...readDump(line));
  }
  markAbstracts(lines, furniture);
  markTail(lines, furniture);
  markNavigation(lines, furniture, formAt);
  markContents(lines, furniture);
  markDoubledTitles(lines, furniture, text, title ?? fields.find(({ field }) => field === 'title')?.text);
  return { furniture, header: collectFields(fields) };
}

/** From the last sentence on, what follows a sharing hint, a list of related pages or the foot of the site belongs to the page. */
function markTail(lines: readonly string[], furniture: Map<number, string>): void {
  const lastText = lines.findLastIndex((line, index) => isSentence(line) && !furniture.has(index));
  const start = lines.findIndex((_, index) => index > lastText && TAIL_STARTERS.has(furniture.get(index) ?? ''));
  if (start < 0) return;
  for (let index = start + 1; index < lines.length; index += 1)
    if (!furniture.has(index) && !SIGNATURE.test(lines[index] ?? '')) furniture.set(index, FURNITURE.site);
}

/** Who signed and when may stand below the hint to share a page. */
const SIGNATURE = /(?:局|委|委员会|政府|办公室|月\s*\d{1,2}\s*日|二[〇○零]..年.*日)[\s\u3000]*$/u;

/** Four entries and more, each as short as those of a menu. */
const isMenu = (line: string): boolean => {
  const entries = line.split(/[\s|｜]+/).filter(Boolean);
  return entries.length >= 4 && entries.every((entry) => entry.length <= 8 && !/[，。；：、]/.test(entry));
};

/** Above the first caption of a form, or above a bread crumb, short lines are the page's own; a longer one only where it is said again below. */
function markNavigation(lines: readonly string[], furniture: Map<number, string>, formAt: readonly number[]): void {
  const isCrumb = (index: number): boolean => furniture.get(index) === FURNITURE.navigation;
  const crumb = lines.findLastIndex((_, index) => index < NAVIGATION_REACH && isCrumb(index));
  const form = formAt.length >= 3 ? (formAt[0] ?? 0) : 0;
  for (let index = 0; index < Math.max(form, crumb); index += 1) {
    const line = lines[index] ?? '';
    if (isSentence(line)) return;
    const mayBeTitle =
      line.length > NAVIGATION_LENGTH && !isMenu(line) && lines.indexOf(line) === lines.lastIndexOf(line);
    if (!furniture.has(index) && !mayBeTitle) furniture.set(index, FURNITURE.navigation);
  }
}
