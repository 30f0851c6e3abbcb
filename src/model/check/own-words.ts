/** Rules for our own Chinese: full-width punctuation, no personal data. They do not apply to what is quoted from an original. */
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import type { Position } from '../positions.ts';

const HAN = String.raw`[\p{Script=Han}“”《》（）、，。]`;
const HALF_WIDTH = new RegExp(
  String.raw`(?<=${HAN})[,:;()?!](?=${HAN})|(?<=\p{Script=Han})[()](?=\p{Script=Han}|$)`,
  'u',
);
const FULL: Record<string, string> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '?': '？', '!': '！' };
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const PHONE = /(?:电话|手机|传真|联系方式)\D{0,4}\d{7,12}|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/;
const CLERK = /(?:提案人|承办人|经办人|联系人|分管领导|责任编辑)[:：]\s*[\p{Script=Han}]{2,4}/u;

const MARKUP = /<\/?[a-z!]|javascript:|\{[^}]*\}/iu;
const FORMULA = /^[=+@\t]/;

/** Findings in one piece of our own text; `offset` is the zero-based place in it. */
export function checkOwnWords(text: string): (Pick<Problem, 'rule' | 'message' | 'remedy'> & { offset: number })[] {
  const found: ReturnType<typeof checkOwnWords> = [];
  const half = HALF_WIDTH.exec(text);
  if (half)
    found.push({
      offset: half.index,
      rule: 'text/half-width',
      message: `汉字之间用了半角标点“${half[0]}”`,
      remedy: `改为全角“${FULL[half[0]] ?? ''}”。`,
    });
  return [...found, ...checkPrivacy(text)];
}

/** Telephone numbers and the names of clerks; these may stand nowhere, quoted or not. */
export function checkPrivacy(text: string): ReturnType<typeof checkOwnWords> {
  const found: ReturnType<typeof checkOwnWords> = [];
  const phone = MOBILE.exec(text) ?? PHONE.exec(text);
  if (phone)
    found.push({
      offset: phone.index,
      rule: 'privacy/phone',
      message: '疑似电话号码',
      remedy: '删去；个人信息不得进入本库。',
    });
  const clerk = CLERK.exec(text);
  if (clerk)
    found.push({
      offset: clerk.index,
      rule: 'privacy/name',
      message: '疑似承办人、提案人等个人姓名',
      remedy: '删去姓名，只留职务或不写。',
    });
  return found;
}

/** Markup, scripts and spreadsheet formulas have no place in a table or a record. */
function checkPlain(text: string): ReturnType<typeof checkOwnWords> {
  const found: ReturnType<typeof checkOwnWords> = [];
  const markup = MARKUP.exec(text);
  if (markup)
    found.push({
      offset: markup.index,
      rule: 'text/markup',
      message: `文字里有标签、脚本或花括号“${markup[0]}”`,
      remedy: '删去；这里只写普通文字。',
    });
  if (FORMULA.test(text))
    found.push({
      offset: 0,
      rule: 'text/formula',
      message: `文字以“${text[0]}”开头，电子表格会当成公式`,
      remedy: '改写开头，或把符号放到后面。',
    });
  return found;
}

/** Columns that quote the original; its half-width commas stay as they are. */
const QUOTED = new Set(['printed', 'id', 'use', 'comparator']);

/** Checks every text of the tables, the registries and the front matter. The prose is checked with its syntax tree. */
export function checkTexts(content: Content): Problem[] {
  const problems: Problem[] = [];
  const check = (text: string, quoted: boolean, file: string, position: Position) => {
    const findings = quoted ? checkPrivacy(text) : [...checkOwnWords(text), ...checkPlain(text)];
    for (const { offset: _offset, ...finding } of findings) problems.push({ file, ...position, ...finding });
  };
  for (const document of content.documents)
    for (const table of ['observations', 'adoptions', 'events', 'citations', 'numerals'] as const)
      for (const row of document[table])
        for (const [column, cell] of Object.entries(row))
          if (typeof cell === 'string')
            check(cell, QUOTED.has(column), `${document.folder}/${table}.csv`, { line: row.line });
  const { unreadable: _unreadable, ...groups } = content;
  for (const entry of Object.values(groups).flat()) {
    eachText(entry.data, [], (text, path) => {
      const last = String(path.at(-1));
      // Titles, numbers and what a copy printed are quoted from their issuers.
      const quoted =
        ['title', 'number', 'printed', 'repaired', 'file', 'paragraphs'].includes(last) || path.includes('names');
      check(text, quoted, entry.file, entry.at(path));
    });
  }
  return problems;
}

function eachText(value: unknown, path: PropertyKey[], visit: (text: string, path: PropertyKey[]) => void): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) value.forEach((item, index) => eachText(item, [...path, index], visit));
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) eachText(item, [...path, key], visit);
}
