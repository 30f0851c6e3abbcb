/** Parts of a year, years of a period. */

const QUARTERS: Readonly<Record<string, readonly [string, string]>> = {
  一: ['01', '03'],
  二: ['04', '06'],
  三: ['07', '09'],
  四: ['10', '12'],
  1: ['01', '03'],
  2: ['04', '06'],
  3: ['07', '09'],
  4: ['10', '12'],
};
/** Behind a year: what narrows it. */
export const PART = /^[\s，,]*(?:第?([一二三四1-4])季度|([上下])半年|前?([一二三四五六七八九十\d]{1,2})个?季度)/;
/** Every end of a period with `?` behind it. */
export const markInferred = (period: string): string =>
  period
    .split('/')
    .map((end) => (end === '..' || /[?~%]$/.test(end) ? end : `${end}?`))
    .join('/');

export function narrow(year: string, part: RegExpExecArray): string {
  const [, quarter, half] = part;
  if (quarter !== undefined) {
    const [from, to] = QUARTERS[quarter] ?? ['01', '12'];
    return `${year}-${from}/${year}-${to}`;
  }
  if (half !== undefined) return half === '上' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  return year;
}

/** The first year of a period; `undefined` where it has none. */
export function yearOf(period: string): number | undefined {
  const year = /\d{4}/.exec(period)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The last year of a period. */
export function lastYearOf(period: string): number | undefined {
  const year = period.match(/\d{4}(?=-|\?|~|$|\/)/g)?.at(-1);
  return year === undefined ? undefined : Number(year);
}
