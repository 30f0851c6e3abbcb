/** A period in as few characters as a drawing has room for. */
import { UNSTATED } from '../schema/dates.ts';
import { PERIOD } from '../words/charts.ts';

/** The years of an EDTF text, without months and days and without the mark of inference: `2019`, `2023–2025`, `至2017`, `2022起`; `时期未说明` for none. */
export function formatYears(text: string): string {
  if (text === UNSTATED) return PERIOD.unstated;
  const [from = '', to = from] = text.split('/').map((end) => (end === '..' ? '' : end.slice(0, 4)));
  if (from === '') return PERIOD.until(to);
  if (to === '') return PERIOD.since(from);
  return from === to ? from : `${from}–${to}`;
}
