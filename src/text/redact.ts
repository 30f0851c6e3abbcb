/**
 * Takes personal data out of an original before anything reads, shows or indexes it: telephone numbers, and the names that follow a label (提案人、承办人、分管领导
 * …), stand beside an office or before a form of address (某某委员：). Length is kept, so that offsets in the text stay true.
 */
import { isBody } from './names/bylines.ts';
import { findPersonalData, type PersonalData } from './personal-data.ts';

export const REDACTED = '■';

const hide = (text: string): string => REDACTED.repeat(text.length);

const LABELLED =
  /((?:提案人|联名人|承办人|经办人|联系人|分管领导|责任人|签发人|责任编辑|编辑|作者|记者)[^\S\r\n]*[:：]\s*)([\p{Script=Han}·、\s]{2,20}?)(?=$|[，,。;；（(])/gmu;
const ADDRESSED =
  /^(\s*)((?!各|全体|诸|众|本|贵|列席|与会|政协|人大|广大|有关)[\p{Script=Han}]{2,4})(?=(?:委员|代表|同志|先生|女士)\s*[:：]\s*$)/gmu;

/** A place that was covered, in UTF-16 units of the whole text. */
export interface Covered {
  readonly kind: PersonalData['kind'];
  readonly start: number;
  readonly end: number;
}

/** The text with personal data covered by `■`, and how many places were covered. */
export function redact(text: string): { text: string; count: number } {
  const { text: done, covered } = redactPlaces(text);
  return { text: done, count: covered.length };
}

/** A text with its personal data covered. */
export interface Redacted {
  readonly text: string;
  /** Which places were covered, in order. */
  readonly covered: readonly Covered[];
  /** The names that were found, to be covered wherever else they stand. */
  readonly names: readonly string[];
}

/**
 * Covers the personal data of a text.
 *
 * @param known names that what belongs to the text gives away: its title, the byline that was taken off
 */
export function redactPlaces(text: string, known: readonly string[] = []): Redacted {
  const covered: Covered[] = [];
  const names = new Set(known);
  const cover = (kind: Covered['kind'], start: number, end: number) => {
    if (kind === 'name') names.add(text.slice(start, end));
    covered.push({ kind, start, end });
  };
  // A label and a name on two lines of a form are seen by LABELLED; all other finds lie within a line.
  for (const { 0: whole, 1: before = '', 2: secret = '', index } of text.matchAll(LABELLED))
    for (const { 0: name, index: at } of secret.matchAll(/[\p{Script=Han}·]+/gu))
      if (!isBody(name))
        cover('name', index + whole.length - secret.length + at, index + before.length + at + name.length);
  for (const { 1: before = '', 2: secret = '', index } of text.matchAll(ADDRESSED))
    cover('name', index + before.length, index + before.length + secret.length);
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu))
    for (const { kind, start, end } of findPersonalData(line, true)) cover(kind, index + start, index + end);
  // A leader named behind the office is meant wherever the name stands.
  for (const name of names) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      covered.push({ kind: 'name', start: at, end: at + name.length });
  }
  return { ...coverAll(text, covered), names: [...names] };
}

function coverAll(text: string, places: readonly Covered[]): Pick<Redacted, 'text' | 'covered'> {
  const covered: Covered[] = [];
  const pieces: string[] = [];
  let seen = 0;
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(place.start, seen);
    if (start >= place.end) continue;
    covered.push({ ...place, start });
    pieces.push(text.slice(seen, start), hide(text.slice(start, place.end)));
    seen = place.end;
  }
  pieces.push(text.slice(seen));
  return { text: pieces.join(''), covered };
}
