/** One printed figure that is the value of several things: 区域、机构、病组覆盖率三个100%; 甲占比、乙占比均达到98%. */

/** 两 and 二 are both two. */
const COUNT = '二三四五六';
const SHARES = /^(.*?)(?:均(?:已)?(?:达到?|为|是|实现)?|(?:实现|达到)?([两二三四五六])个)\s?$/u;
const OPENING = /^(?:实现了?|达到|其中|目前|全面|使)+/u;
/** What the last of the list says for all of them. */
const TAIL = /(?:[\p{Script=Han}]{2}率|占比|比例|比重)$/u;
const LONGEST = 24;

/** @param clauseBefore the clause in front of the figure @returns what it is the value of, in order; empty where it is of one thing */
export function sharersOf(clauseBefore: string): string[] {
  const found = SHARES.exec(clauseBefore);
  if (!found) return [];
  const [, list = '', counted] = found;
  const items = list
    .trim()
    .replace(OPENING, '')
    .split(/、|以及|和|与/u);
  const tail = TAIL.exec(items.at(-1) ?? '')?.[0];
  const wanted = counted === undefined ? items.length : COUNT.indexOf(counted.replace('两', '二')) + 2;
  if (tail === undefined || items.length < 2 || items.length !== wanted) return [];
  // 乡镇和街道签约率均达到: one rate of both, unless each has its own name.
  if (counted === undefined && !items.every((item) => TAIL.test(item))) return [];
  return items.map((item) => (TAIL.test(item) ? item : `${item}${tail}`).slice(-LONGEST));
}

/** Where 三个100% begins; where the figure itself does, behind 均. */
export const startOfShared = (clauseBefore: string, start: number): number =>
  start - (/[两二三四五六]个\s?$/u.exec(clauseBefore)?.[0].length ?? 0);
