/** What may be personal data and was not covered: places of a covered text that a curator looks at before anything is published. */
import { NO_PERSON, SPOKEN } from './roles.ts';
import { SURNAME } from './surnames.ts';

export interface Suspect {
  readonly kind: 'name' | 'number';
  /** Span of the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const HAN = String.raw`\p{Script=Han}`;
/** Who speaks at the beginning of a clause. */
const SPEAKER = new RegExp(`(?<!${HAN})(${SURNAME}(?:(?![的了等和与及或是为、])${HAN}){1,2})(?=${SPOKEN})`, 'gu');
/** A line of two to four characters that begins with a surname. */
const ALONE = new RegExp(String.raw`^\s*(${SURNAME}\s?${HAN}{1,2})\s*$`, 'gmu');
/** Digits that count nothing: no unit, no date, no code of a law or a site. */
const DIGITS = /(?<![\w.〔（([\-号备案])\d{7,18}(?![\d.]|[-/]\d|\s?[万亿余多个家人名位次元件例份项条张只台号年月%‰])/gu;
const CODE = /(?:[P安]备|号|码|编号|索引|证|标识|邮编)[^\d]{0,6}$/u;

/** Lists the suspects of a text in which what is certain is covered, in order. */
export function findSuspects(text: string): Suspect[] {
  const found: Suspect[] = [];
  const add = (kind: Suspect['kind'], start: number, word: string) =>
    found.push({ kind, start, end: start + word.length });
  for (const pattern of [SPEAKER, ALONE])
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (!NO_PERSON.test(name)) add('name', match.index + match[0].indexOf(name), name);
    }
  for (const { 0: digits, index } of text.matchAll(DIGITS))
    if (!CODE.test(text.slice(Math.max(0, index - 14), index))) add('number', index, digits);
  return found.toSorted((a, b) => a.start - b.start);
}
