/** Days in words. Apart from the periods' own file, so that a script can word a day without carrying a grammar of dates. */

const ONE_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/;

/** A single EDTF date in words, without the mark of inference: `2023年8月`, `约2019年`; what is not one stays as it is. */
export function formatDate(date: string): string {
  const match = ONE_DATE.exec(date);
  if (!match) return date;
  const [, year, month, day, mark] = match;
  const about = mark === '~' || mark === '%' ? '约' : '';
  return `${about}${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}
