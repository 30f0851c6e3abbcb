/** BibTeX: fields that the plain styles know, with `url`, `urldate` and `langid` for biblatex and gbt7714. */
import { authorsOf, type CslItem, type CslType, partsOf, sayDate, yearOf } from './csl-item.ts';

const ENTRY: Readonly<Record<CslType, string>> = {
  report: 'techreport',
  webpage: 'misc',
  'article-newspaper': 'article',
  standard: 'techreport',
  dataset: 'misc',
};

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it stands. */
const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);

/** An address in a field that is read verbatim: a brace would end it. */
const escapeUrl = (url: string): string => url.replace(/[{}\\%]/g, (character) => encodeURIComponent(character));

/** One entry. Names and titles are braced whole, so that no style takes them apart. */
export function toBibtex(item: CslItem): string {
  const authors = authorsOf(item);
  const [, month] = partsOf(item.issued);
  const number = item.number && escapeTex(item.number);
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', `{${escapeTex(item.title)}}`],
    ['institution', ENTRY[item.type] === 'techreport' ? escapeTex(authors.join('，')) : ''],
    ['journal', item['container-title'] && escapeTex(item['container-title'])],
    ['number', number],
    ['version', item.version && escapeTex(item.version)],
    ['year', yearOf(item.issued)],
    ['month', month === undefined ? '' : String(month)],
    ['howpublished', escapeTex(item.source)],
    ['url', escapeUrl(item.URL)],
    ['urldate', item.accessed && sayDate(item.accessed)],
    ['langid', 'chinese'],
    ['note', item.note && escapeTex(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${ENTRY[item.type]}{${item.id},\n${lines.join(',\n')}\n}\n`;
}
