/**
 * One line after GB/T 7714, 2025 or 2015, as the official CSL styles of the standard write it (numeric, without the number in front). The tests hold every line
 * against citeproc with those styles. Where the style of 2025 leaves out what a reader may expect, the style is followed: reports, newspapers and standards have
 * no date of access, and a standard leads with its number, without issuer and date.
 */
import { CITE } from '../words/cite.ts';
import { authorsOf, type CslItem, type CslType, sayDate, yearOf } from './csl-item.ts';

export type GbEdition = '2025' | '2015';

const MARK: Readonly<Record<CslType, string>> = {
  report: 'R',
  webpage: 'EB',
  'article-newspaper': 'N',
  standard: 'S',
  dataset: 'DS',
};
/** More bodies than this are cut to as many, with 等 behind them. */
const MOST_AUTHORS = 3;

const EM_SPACE = '\u2003';

const PUNCTUATION = {
  2025: { comma: '，', colon: '：', open: '（', close: '）', sayName: (name: string) => name },
  // The standard of 2015 writes Latin names in capitals.
  2015: { comma: ', ', colon: ': ', open: '(', close: ')', sayName: (name: string) => name.toUpperCase() },
} as const;
type Marks = (typeof PUNCTUATION)[GbEdition];

/** @returns the line with its full stop */
export function formatGb(item: CslItem, edition: GbEdition = '2025'): string {
  const marks = PUNCTUATION[edition];
  const leadsWithNumber = edition === '2025' && item.type === 'standard';
  const parts = [
    leadsWithNumber ? '' : sayAuthors(item, marks),
    leadsWithNumber ? sayStandard(item) : sayTitle(item, marks),
    ...(edition === '2025' ? sayPlace2025(item, marks) : [sayPlace2015(item, marks)]),
    item.URL,
  ];
  return `${parts.filter(Boolean).reduce(joinParts)}.`;
}

/** A part that ends in a full stop of its own gets no second one. */
const joinParts = (line: string, part: string): string => `${line}${line.endsWith('.') ? '' : '.'} ${part}`;

function sayAuthors(item: CslItem, { comma, sayName }: Marks): string {
  const authors = authorsOf(item).map(sayName);
  return (authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS), CITE.others] : authors).join(comma);
}

const markOf = ({ type, URL }: CslItem): string => `[${MARK[type]}${URL && '/OL'}]`;

const sayTitle = (item: CslItem, { colon }: Marks): string =>
  [item.title, item.number].filter(Boolean).join(colon) + markOf(item);

const sayStandard = (item: CslItem): string => [item.number, item.title].filter(Boolean).join(EM_SPACE) + markOf(item);

const sayDates = ({ issued, accessed }: CslItem, { open, close }: Marks): string =>
  (issued ? open + sayDate(issued) + close : '') + (accessed ? `[${sayDate(accessed)}]` : '');

/** Where and when it came out, and when it was read. */
function sayPlace2025(item: CslItem, marks: Marks): string[] {
  switch (item.type) {
    case 'report':
      return [sayIssued(item)];
    case 'article-newspaper':
      return [[item['container-title'], sayIssued(item)].filter(Boolean).join(marks.comma)];
    case 'standard':
      return [];
    case 'dataset':
      return [item.version ? `V${item.version}` : '', sayDates(item, marks)];
    case 'webpage':
      return [sayDates(item, marks)];
  }
}

/** The date of issue; without one the year of access in brackets, as the best estimate. */
function sayIssued({ issued, accessed }: CslItem): string {
  if (issued) return sayDate(issued);
  return accessed ? `[${'literal' in accessed ? accessed.literal : yearOf(accessed)}]` : '';
}

function sayPlace2015(item: CslItem, marks: Marks): string {
  if (item.type !== 'article-newspaper') return sayDates(item, marks);
  const { issued, accessed } = item;
  const place = [item['container-title'], issued && sayDate(issued)].filter(Boolean).join(marks.comma);
  return place + (accessed ? `[${sayDate(accessed)}]` : '');
}
