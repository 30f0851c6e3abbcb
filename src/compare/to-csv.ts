/** The comparison as a table for spreadsheets: one line per figure, with its verdict and its evidence. */
import { writeCsv, type CsvCell } from '../grammar/csv.ts';
import { NO_RECORD } from '../words/zh.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import type { RegionData } from './region-data.ts';
import { reasonText } from './say-cell.ts';

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
  'remark',
  'grade',
  'comparable',
  'rank',
  'reasons',
  'observation',
  'paragraph',
  'url',
] as const;
type Line = Partial<Record<(typeof COLUMNS)[number], CsvCell>>;

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
    cells.flatMap((cell, index): Line[] => {
      const head = {
        indicator: indicator.isLabel ? null : indicator.id,
        name: indicator.name,
        region: cell.region,
        region_name: regions[index]?.name ?? '',
      };
      if (!cell.chosen) return [{ ...head, figure: NO_RECORD, unit: indicator.unit, comparable: 'no' }];
      const verdict = {
        grade: cell.grade,
        comparable: cell.comparable ? 'yes' : 'no',
        rank: cell.standing?.rank ?? null,
        reasons: reasonText(cell) || null,
      };
      return [cell.chosen, ...cell.others].map((row) => ({
        ...head,
        value: row.value,
        figure: row.figure,
        unit: row.unit,
        nature: row.nature,
        period: row.period,
        scope: row.scope,
        remark: row.remark,
        ...(row === cell.chosen ? verdict : {}),
        observation: row.key,
        paragraph: row.paragraph,
        url: address(row.key),
      }));
    }),
  );
  return writeCsv(COLUMNS, lines);
}
