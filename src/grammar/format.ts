/** How values and dates read on a page. Pure; the same wording in text, table, chart and timeline. */
import { isInferred, UNSTATED } from '../schema/dates.ts';
import type { ObservationRow } from '../schema/observation.ts';
import { formatDate } from './day.ts';

type Figure = Pick<ObservationRow, 'value' | 'value_max' | 'unit' | 'comparator'>;

const hasFewDecimals = (value: number): boolean => Number(value.toFixed(2)) === Number(value.toPrecision(12));

/** A number with 亿 or 万 where that loses nothing (two decimals at most): 45000000 → `4500 万`, 26970 → `26970`. */
export function formatNumber(value: number): string {
  for (const [size, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const)
    if (Math.abs(value) >= size && hasFewDecimals(value / size)) return `${Number((value / size).toFixed(2))} ${name}`;
  return String(value);
}

/** The figure as the site prints it: `≥ 4500 万人次`, `88.02%`, `10–20 公里`. */
export function formatFigure({ value, value_max, unit, comparator }: Figure): string {
  const sign = comparator === '=' || comparator === 'range' ? '' : `${comparator} `;
  const number = value_max === null ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(value_max)}`;
  if (unit === '%') return `${sign}${number}%`;
  return `${sign}${number}${/[万亿]$/.test(number) ? '' : ' '}${unit}`;
}

/** An EDTF period in words, without the mark of inference: `2023年8月至2025年12月`, `截至2017年`, `2022年1月1日起`. */
export function formatPeriodPlain(text: string): string {
  if (text === UNSTATED || !text.includes('/')) return formatDate(text);
  const [from = '', to = ''] = text.split('/');
  if (from === '..' || from === '') return `截至${formatDate(to)}`;
  if (to === '..' || to === '') return `${formatDate(from)}起`;
  return `${formatDate(from)}至${formatDate(to)}`;
}

/** The same with `（推断）` behind it where any part of the period is inferred. */
export function formatPeriod(text: string): string {
  return isInferred(text) ? `${formatPeriodPlain(text)}（推断）` : formatPeriodPlain(text);
}
