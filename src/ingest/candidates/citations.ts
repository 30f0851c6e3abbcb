/** Policies that a paragraph cites: titles in 《》, document numbers, and known names. The document's own number is told from those it cites. */
import type { KnownPolicy } from '../knowledge.ts';
import { chainOf } from '../divisions/read-divisions.ts';
import { findNumbers } from '../record/numbers.ts';
import { findUnnamedPolicies } from './unnamed-policies.ts';
import type { Candidate, DraftContext, TakenParagraph } from './types.ts';

const TITLE = /《([^《》]{3,80})》/gu;
/** Newspapers, books and programmes in 《》 are no policies. */
const NO_POLICY =
  /(?:日报|晚报|周刊|杂志|小说|电影|电视剧|大讲堂|阳光连线|手册|画册|歌|宣传片|栏目|节目|中国卫生$|论文|指南针|报道)/u;
const OFFICIAL =
  /(?:通知|意见|方案|规划|计划|纲要|办法|条例|规定|法|细则|标准|规范|指南|目录|公报|报告|决定|措施|要点|清单|指引|制度|规程|共识|办法（试行）|章程|协议|合同|素养|函|批复|建议|公告|准则|指标|手册)(?:[（(][^）)]{1,20}[）)])?$/u;
/** A longer title in 《》 is one of an office, whatever it ends in. */
const LONG_TITLE = 10;
/** 第133号提案. */
const PROPOSAL = /第\s?\d{1,5}\s?号(?:提案|建议|议案)/gu;
/** A title or a heading cites nothing. */
const HEADING = 40;
const fold = (text: string): string =>
  text.replace(/[\s《》“”"‘’()（）〔〕[\]【】·、，,]/gu, '').replace(/[-—–－~至]/gu, '-');

interface Index {
  readonly byTitle: ReadonlyMap<string, KnownPolicy>;
  readonly byNumber: ReadonlyMap<string, KnownPolicy>;
  readonly names: readonly (readonly [string, KnownPolicy])[];
}
const cache = new WeakMap<readonly KnownPolicy[], Index>();

function indexOf(policies: readonly KnownPolicy[]): Index {
  const known = cache.get(policies);
  if (known) return known;
  const index: Index = {
    byTitle: new Map(policies.flatMap((policy) => policy.names.map((name) => [fold(name), policy] as const))),
    byNumber: new Map(
      policies.filter(({ number }) => /\d/.test(number)).map((policy) => [fold(policy.number), policy]),
    ),
    names: policies
      .flatMap((policy) => policy.names.map((name) => [name.replace(/^《|》$/gu, ''), policy] as const))
      .filter(([name]) => name.length >= 4)
      .toSorted((a, b) => b[0].length - a[0].length),
  };
  cache.set(policies, index);
  return index;
}

/** Of a division that is neither the document's own nor above or below it. */
function isElsewhere({ place = '' }: KnownPolicy, { region, knowledge: { divisions } }: DraftContext): boolean {
  if (place === '' || place === '100000') return false;
  return (
    !chainOf(place, divisions).includes(region) &&
    !chainOf(region === '' ? '100000' : region, divisions).includes(place)
  );
}

/** @param ownNumber the document's own number, empty for none @param ownTitle its title */
export function citationsOf(
  { number, text }: TakenParagraph,
  context: DraftContext,
  ownNumber: string,
  ownTitle: string,
): Candidate[] {
  const index = indexOf(context.knowledge.policies);
  const found: Candidate[] = [];
  const isFree = (start: number, end: number) => found.every(({ place }) => end <= place.start || start >= place.end);
  const add = (start: number, end: number, policy: KnownPolicy | undefined, note: string) => {
    if (!isFree(start, end)) return;
    const printed = text.slice(start, end);
    found.push({
      place: { paragraph: number, start, end, printed },
      cells: {
        policy: policy?.id ?? '',
        paragraph: String(number),
        printed,
        note: policy ? note : [note, '登记表里没有，待建条目'].filter(Boolean).join('；'),
      },
    });
  };
  for (const { 0: printed, 1: title = '', index: start } of text.matchAll(TITLE)) {
    const behind = citedNumber(text, start + printed.length);
    const policy =
      index.byTitle.get(fold(title)) ?? (behind === undefined ? undefined : index.byNumber.get(fold(behind)));
    const isOfficial = OFFICIAL.test(title) || behind !== undefined || title.length >= LONG_TITLE;
    if (!policy && (NO_POLICY.test(title) || !isOfficial)) continue;
    const isOwn = ownTitle !== '' && fold(ownTitle).includes(fold(title));
    add(
      start,
      start + printed.length,
      policy,
      [behind === undefined ? '' : `文号 ${behind}`, isOwn ? '本文件自称' : ''].filter(Boolean).join('；'),
    );
  }
  for (const { printed, start, end } of findNumbers(text)) {
    // Behind a title that is cited it is that title's.
    const titled = found.find(({ place }) => place.end <= start && start - place.end <= 3);
    const ofTitle = context.knowledge.policies.find(({ id }) => id === titled?.cells['policy']);
    const note = fold(printed) === fold(ownNumber) ? '本文件的文号' : titled ? '前引题名的文号' : '只引文号';
    add(start, end, index.byNumber.get(fold(printed)) ?? ofTitle, note);
  }
  for (const { 0: printed, index: start } of text.matchAll(PROPOSAL))
    add(start, start + printed.length, undefined, '提案或建议的编号');
  for (const [name, policy] of index.names) {
    // A common name (“十四五”卫生健康规划) is another place's policy only where that place is named with it.
    if (isElsewhere(policy, context)) continue;
    const start = text.indexOf(name);
    if (start >= 0) add(start, start + name.length, policy, '只提名称');
  }
  if (text.trim().length > HEADING)
    for (const { start, end, note } of findUnnamedPolicies(text)) add(start, end, undefined, note);
  return found.toSorted((a, b) => a.place.start - b.place.start);
}

const citedNumber = (text: string, end: number): string | undefined =>
  /^\s?[（(]\s?([^（）()]{4,40}号)\s?[）)]/u.exec(text.slice(end, end + 48))?.[1];
