/** RIS, as Zotero, EndNote and NoteExpress read it: one tag a line, CRLF, closed by `ER`. */
import { authorsOf, type CslDate, type CslItem, type CslType, partsOf, sayDate, yearOf } from './csl-item.ts';

const TYPE: Readonly<Record<CslType, string>> = {
  report: 'RPRT',
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
  standard: 'STAND',
  dataset: 'DATA',
};

/** `2019/06/10/`: parts that are not known stay empty. A date that is inferred or a span is told as it is printed, behind the last slash. */
function risDate(date: CslDate | undefined): string {
  if (!date) return '';
  const parts = partsOf(date);
  if (parts.length === 0) return `${yearOf(date).replace(/\D/g, '')}///${sayDate(date)}`;
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}

/** A date of access that is only asked for is none. */
const accessedOf = ({ accessed }: CslItem): string => (partsOf(accessed).length > 0 ? risDate(accessed) : '');

/** One record. */
export function toRis(item: CslItem): string {
  const tags: [tag: string, value: string | undefined][] = [
    ['TY', TYPE[item.type]],
    ['ID', item.id],
    ...authorsOf(item).map((name): [string, string] => ['AU', name]),
    ['TI', item.title],
    ['T2', item['container-title']],
    // Where readers of RIS look for the number of a report or standard.
    ['SN', item.number],
    ['ET', item.version],
    ['PY', yearOf(item.issued).replace(/\D/g, '')],
    ['DA', risDate(item.issued)],
    ['DP', item.source],
    ['UR', item.URL],
    ['Y2', accessedOf(item)],
    ['LA', item.language],
    ['N1', item.note],
  ];
  // A line break would begin a tag of its own.
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
