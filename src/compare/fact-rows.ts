/** Measures and years side by side. */
import type { CompareAdoption, RegionData } from './region-data.ts';

export interface MeasureRow {
  id: string;
  name: string;
  domain: string;
  /** One list per region; empty: no record. */
  cells: CompareAdoption[][];
  held: number;
}

/** Measures by domain, those that most regions took first. */
export function alignMeasures(regions: readonly RegionData[]): MeasureRow[] {
  const measures = new Map(
    regions.flatMap(({ adoptions }) =>
      adoptions.map(({ measure, measureName, domain }) => [measure, { name: measureName, domain }] as const),
    ),
  );
  return [...measures]
    .map(([id, { name, domain }]) => {
      const cells = regions.map(({ adoptions }) => adoptions.filter(({ measure }) => measure === id));
      return { id, name, domain, cells, held: cells.filter(({ length }) => length > 0).length };
    })
    .sort(
      (a, b) => b.held - a.held || a.domain.localeCompare(b.domain, 'zh-CN') || a.name.localeCompare(b.name, 'zh-CN'),
    );
}

export interface YearRow {
  /** Null: no date stated. */
  year: number | null;
  cells: RegionData['events'][];
}

/** Events by the year they begin in, earliest first, undated last. */
export function alignYears(regions: readonly RegionData[]): YearRow[] {
  const years = [...new Set(regions.flatMap(({ events }) => events.map(({ year }) => year)))].sort(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  );
  return years.map((year) => ({
    year,
    cells: regions.map(({ events }) => events.filter((event) => event.year === year)),
  }));
}
