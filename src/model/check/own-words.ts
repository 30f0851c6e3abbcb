/** Rules for our own Chinese: full-width punctuation, no personal data. They do not apply to what is quoted from an original. */
import { looksLikeFormula } from '../../grammar/csv.ts';
import type { Problem } from '../../schema/problem.ts';
import { codePointName, findOddCharacters, type OddCharacter } from '../../text/odd-characters.ts';
import { findPersonalData } from '../../text/personal-data.ts';
import type { Content } from '../content.ts';
import type { Position } from '../positions.ts';
import { REFERENCE_FILES, type ReferenceTableName } from '../reference/tables.ts';

const HAN = String.raw`[\p{Script=Han}“”《》（）、，。]`;
const HALF_WIDTH = new RegExp(
  String.raw`(?<=${HAN})[,:;()?!](?=${HAN})|(?<=\p{Script=Han})[()](?=\p{Script=Han}|$)`,
  'gu',
);
const FULL: Record<string, string> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '?': '？', '!': '！' };
const MARKUP = /<\/?[a-z!]|javascript:|\{[^}]*\}/iu;

/** What is wrong with a text, and where in it. */
export type Finding = Pick<Problem, 'rule' | 'message' | 'remedy'> & { readonly offset: number };

/** Findings in one piece of our own text; `offset` is the zero-based place in it. */
export function checkOwnWords(text: string): Finding[] {
  const half = [...text.matchAll(HALF_WIDTH)].map(({ 0: sign, index: offset }) => ({
    offset,
    rule: 'text/half-width',
    message: `汉字之间用了半角标点“${sign}”`,
    remedy: `改为全角“${FULL[sign] ?? ''}”。`,
  }));
  return [...half, ...checkPrivacy(text)];
}

const PRIVATE = {
  phone: ['疑似电话号码', '删去；个人信息不得进入本库。'],
  identity: ['疑似身份证号或账号', '删去；个人信息不得进入本库。'],
  mail: ['疑似电子邮箱', '删去；个人信息不得进入本库。'],
  account: ['疑似微信号', '删去；个人信息不得进入本库。'],
  name: ['疑似承办人、提案人、领导等个人姓名', '删去姓名，只留职务或不写。'],
} as const;

/** Telephone numbers, identity numbers, mail addresses and the names of people; these may stand nowhere, quoted or not. */
export const checkPrivacy = (text: string): Finding[] =>
  findPersonalData(text).map(({ kind, start }) => ({
    offset: start,
    rule: `privacy/${kind}`,
    message: PRIVATE[kind][0],
    remedy: PRIVATE[kind][1],
  }));

/**
 * Characters that have no place in any text, quoted or not, each once.
 *
 * @param allowed see findOddCharacters
 */
export function checkCharacters(text: string, allowed = ''): Finding[] {
  const first = new Map<string, OddCharacter>();
  for (const odd of findOddCharacters(text, allowed)) if (!first.has(odd.character)) first.set(odd.character, odd);
  return [...first.values()].map(({ offset, character, kind, real }) => {
    const name = codePointName(character);
    if (kind === 'invisible')
      return {
        offset,
        rule: 'text/invisible',
        message: `有看不见或不该有的字符 ${name}`,
        remedy: '删去这个字符；写成“&#x…;”也一样。对照原件重新录入。',
      };
    return {
      offset,
      rule: 'text/look-alike',
      message: `“${character}”（${name}）是部首或兼容字形，不是通常的汉字${real ? `“${real}”` : ''}`,
      remedy: `${real ? `改为“${real}”` : '改为通常的汉字'}；多半是从 PDF 复制来的，检索找不到它。`,
    };
  });
}

/** Markup, scripts and spreadsheet formulas have no place in a table or a record. */
function checkPlain(text: string): Finding[] {
  const found: Finding[] = [];
  const markup = MARKUP.exec(text);
  if (markup)
    found.push({
      offset: markup.index,
      rule: 'text/markup',
      message: `文字里有标签、脚本或花括号“${markup[0]}”`,
      remedy: '删去；这里只写普通文字。',
    });
  if (looksLikeFormula(text))
    found.push({
      offset: 0,
      rule: 'text/formula',
      message: `文字以“${text.trim()[0] ?? ''}”开头，电子表格会当成公式`,
      remedy: '改写开头，或把符号放到后面。',
    });
  return found;
}

/** Columns that quote the original; its half-width commas stay as they are. */
const QUOTED = new Set(['printed', 'id', 'use', 'comparator']);
/** Columns of the reference layer that quote: titles and numbers of policies, addresses. */
const QUOTED_OUTSIDE = new Set(['id', 'comparator', 'source']);

/** Longest text that likely stands in many cells. */
const REPEATED = 12;

function checkText(text: string, quoted: boolean): Finding[] {
  const words = quoted ? checkPrivacy(text) : [...checkOwnWords(text), ...checkPlain(text)];
  // A block of YAML may have several lines; a cell of a table has one.
  return [...words, ...checkCharacters(text, '\n')];
}

/** Checks every text of the tables, the registries and the front matter. The prose is checked with its syntax tree. */
export function checkTexts(content: Content): Problem[] {
  const problems: Problem[] = [];
  const known = { quoted: new Map<string, Finding[]>(), own: new Map<string, Finding[]>() };
  const check = (text: string, quoted: boolean, file: string, place: () => Position) => {
    const before = known[quoted ? 'quoted' : 'own'];
    const findings = before.get(text) ?? checkText(text, quoted);
    // Codes, units and choices stand in thousands of cells.
    if (text.length <= REPEATED) before.set(text, findings);
    for (const { offset: _offset, ...finding } of findings) problems.push({ file, ...place(), ...finding });
  };
  for (const document of content.documents)
    for (const table of ['observations', 'adoptions', 'events', 'problems', 'citations', 'numerals'] as const)
      for (const row of document[table])
        for (const [column, cell] of Object.entries(row))
          if (typeof cell === 'string')
            check(cell, QUOTED.has(column), `${document.folder}/${table}.csv`, () => ({ line: row.line }));
  for (const table of Object.keys(REFERENCE_FILES) as ReferenceTableName[])
    for (const row of content.reference?.[table] ?? [])
      for (const [column, cell] of Object.entries(row))
        if (typeof cell === 'string')
          check(
            cell,
            QUOTED_OUTSIDE.has(column) || (table === 'policies' && column === 'value'),
            `${content.reference?.folder ?? ''}/${REFERENCE_FILES[table]}`,
            () => ({ line: row.line }),
          );
  const { unreadable: _unreadable, reference: _reference, ...groups } = content;
  for (const entry of Object.values(groups).flat()) {
    eachText(entry.data, [], (text, path) => {
      const last = String(path.at(-1));
      // Titles, numbers and what a copy printed are quoted from their issuers.
      const quoted =
        ['title', 'number', 'printed', 'repaired', 'file', 'paragraphs'].includes(last) || path.includes('names');
      check(text, quoted, entry.file, () => entry.at(path));
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
