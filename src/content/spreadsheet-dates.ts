/** What a spreadsheet makes of a date when a table goes through it, turned back. Excel shows 2019-01 as Jan-19 and saves what it shows. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Columns that hold a date or a span. Elsewhere a slash may mean what it says. */
const DATED = ['period', 'date', 'start', 'end', 'as_of'];
/** Excel reads two digits from here on as of the last century. */
const LAST_CENTURY_FROM = 30;

const two = (number: number | string): string => String(number).padStart(2, '0');

/** The cells of a row as they were written before the spreadsheet had them; any other text as it is. */
export function undoSpreadsheetDates(cells: Readonly<Record<string, string>>): Record<string, string> {
  const written = { ...cells };
  for (const column of DATED) if (written[column]) written[column] = undoSpreadsheetDate(column, written[column]);
  return written;
}

/** One cell as it was written; any other text as it is. */
export function undoSpreadsheetDate(column: string, text: string): string {
  if (!DATED.includes(column)) return text;
  const [, year, month, day] = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/.exec(text) ?? [];
  if (year && month) return [year, two(month), ...(day ? [two(day)] : [])].join('-');
  const [, name, short] = /^([A-Za-z]{3})-(\d{2})$/.exec(text) ?? [];
  const place = MONTHS.indexOf(name?.toLowerCase() ?? '');
  const whole = Number(short) + (Number(short) >= LAST_CENTURY_FROM ? 1900 : 2000);
  return place < 0 ? text : `${whole}-${two(place + 1)}`;
}
