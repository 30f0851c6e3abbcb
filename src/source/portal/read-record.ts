/** Reads the record that a portal prints around a document: a table of captions and values, or the line below the title. */
import { PLACE } from '../../words/source-names.ts';
import type { HeaderField, HeaderFieldName } from '../types.ts';
import { isButton } from './furniture-rules.ts';
import { CAPTION, FIELD_OF, WEAK } from './record-labels.ts';

const DAY = /(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/;
const CLOCK = /(?:\s*T?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/;
const MOMENT = new RegExp(`^${DAY.source}${CLOCK.source}`);
/** Alone, or with its clock: a line below a title that says when a page went up. */
const MOMENT_LINE = new RegExp(`^(${DAY.source}\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)(?=$|[\\s\\u3000])`);
/** A value is as short as a cell of a form; what is longer is a sentence that happens to begin like one. */
const LONGEST: Readonly<Partial<Record<HeaderFieldName, number>>> = { title: 120, url: 300 };
const LONG = 60;
/** A date, or a name in front of a line, is meant as a caption only near the top. */
const TOP = 15;

/** A line that prints nothing but captions and their values. */
export interface RecordLine {
  readonly fields: readonly Omit<HeaderField, 'place'>[];
  /** It has a caption of the record, or the moment of publication, and is no sentence. */
  readonly isRecord: boolean;
  /** Of a document's record (索引号, 文号 …), not only of the page (来源, 点击). */
  readonly isForm: boolean;
}

const FORM: ReadonlySet<HeaderFieldName> = new Set(['index-number', 'number', 'issuer', 'signed', 'validity', 'title']);
const NOTHING: RecordLine = { fields: [], isRecord: false, isForm: false };

/** @param line text of one line; the cells of a table joined by a tab @param index of the line, 0-based */
export function readRecordLine(line: string, index: number): RecordLine {
  const moment = index < TOP ? MOMENT_LINE.exec(line.trim())?.[1] : undefined;
  const captions = [...line.matchAll(CAPTION)];
  const first = captions[0]?.index ?? line.length;
  const lead = line.slice(0, first).trim();
  if (moment === undefined && (captions.length === 0 || lead.length > 0)) return NOTHING;
  // What stands before the first caption must be the moment itself, and after it no sentence.
  if (moment !== undefined && lead.replace(moment, '').trim().length > 12) return NOTHING;
  const fields: Omit<HeaderField, 'place'>[] = moment === undefined ? [] : [{ field: 'published', text: moment }];
  for (const [at, match] of captions.entries()) {
    const name = (match[1] ?? '').replaceAll(/[\s\u3000]/g, '');
    const field = FIELD_OF.get(name);
    const value = cleanValue(line.slice(match.index + match[0].length, captions[at + 1]?.index ?? line.length));
    if (value.length > ((field && LONGEST[field]) ?? LONG) || /[。；]/.test(value)) return NOTHING;
    if (field === undefined || value === '' || isButton(value) || !fits(name, field, value, index)) {
      if (field && value !== '' && !isButton(value) && captions.length === 1) return NOTHING;
      continue;
    }
    fields.push({
      field,
      text: field === 'published' || field === 'signed' ? (MOMENT.exec(value)?.[0].trim() ?? value) : value,
    });
  }
  return { fields, isRecord: true, isForm: fields.some(({ field }) => FORM.has(field)) };
}

function fits(name: string, field: HeaderFieldName, value: string, index: number): boolean {
  if (field === 'published' || field === 'signed') return MOMENT.test(value) && (!WEAK.has(name) || index < TOP);
  return !WEAK.has(name) || index < TOP * 2;
}

/** Buttons and open brackets that trail a value. */
const cleanValue = (value: string): string =>
  value
    .replaceAll(/[\s\u3000]+/g, ' ')
    .replace(/[\s|｜]*[【\[（(][^】\]）)]*$/u, (tail) => (/[】\]）)]$/.test(tail) ? tail : ''))
    .replace(/^[\s|｜:：]+|[\s|｜]+$/g, '')
    .trim();

/** Fields with their places; the first of each kind counts, and one repeated adds nothing. */
export function collectFields(fields: readonly HeaderField[]): HeaderField[] {
  const seen = new Set<string>();
  return fields.filter(({ field, text }) => {
    const key = `${field} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export const placeOf = ({ isForm }: RecordLine): string => (isForm ? PLACE.record : PLACE.line);
