/** The comparison as a table for spreadsheets: one line per figure, with its verdict and its evidence. */
import { COMPARABLE } from '../words/compare.ts';
import { NO_RECORD } from '../words/zh.ts';
import type { IndicatorCell, IndicatorRow } from './indicator-rows.ts';
import type { RegionData } from './region-data.ts';

const COLUMNS = [
  'indicator',
  'name',
  'region',
  'region_name',
  'value',
  'figure',
  'unit',
  'nature',
  'period',
  'scope',
  'comparable',
  'rank',
  'reasons',
  'observation',
  'paragraph',
  'url',
];

/** A cell after RFC 4180. What a spreadsheet would run as a formula is held back by an apostrophe. */
function escape(value: string | number | null): string {
  const text = value === null ? '' : typeof value === 'string' && /^[=+@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Why a cell stands alone, in one line: `与乙区：性质不同……`. */
export const reasonText = ({ against }: IndicatorCell): string =>
  against.map(({ region, reasons }) => `与${region}：${reasons.map(({ text }) => text).join('')}`).join(' ');

/**
 * Writes the rows shown.
 *
 * @param address turns an observation's key into its permalink
 */
export function comparisonToCsv(
  rows: readonly IndicatorRow[],
  regions: readonly RegionData[],
  address: (key: string) => string,
): string {
  const lines = rows.flatMap(({ indicator, cells }) =>
    cells.flatMap((cell, index) => {
      const head = [indicator.id, indicator.name, cell.region, regions[index]?.name ?? ''];
      if (!cell.chosen)
        return [[...head, null, NO_RECORD, indicator.unit, null, null, null, 'no', null, null, null, null, null]];
      return [cell.chosen, ...cell.others].map((row) => {
        const matched = row === cell.chosen;
        const verdict = matched
          ? [cell.comparable ? 'yes' : 'no', cell.standing?.rank ?? null, reasonText(cell) || null]
          : [null, null, null];
        return [
          ...head,
          row.value,
          row.figure,
          row.unit,
          row.nature,
          row.period,
          row.scope,
          ...verdict,
          row.key,
          row.paragraph,
          address(row.key),
        ];
      });
    }),
  );
  return `\uFEFF${[COLUMNS, ...lines].map((line) => line.map(escape).join(',')).join('\r\n')}\r\n`;
}

/** `可比` or `不宜比较`. */
export const verdictWord = ({ comparable }: IndicatorCell): string => COMPARABLE[comparable ? 'yes' : 'no'];
