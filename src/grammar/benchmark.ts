/** How the site says a benchmark. It always names whose it is, so that it can't be read as a figure of the place beside it. */
import type { BenchmarkRow } from '../schema/reference/benchmark.ts';
import { REFERENCE } from '../words/reference.ts';
import { NATURE } from '../words/zh.ts';
import { formatPeriod, formatValue } from './format.ts';

/** The country stands as 国家: what it sets or publishes may cover only a part of it, and the cover says which. */
export const sayPlace = (region: string): string => (region === '中国' ? REFERENCE.nation : region);

/** `国家目标 2035年：≥ 75%`. */
export const nameBenchmark = (row: BenchmarkRow, region: string): string =>
  REFERENCE.benchmarks.name(
    sayPlace(region),
    row.nature === 'actual' ? REFERENCE.benchmarks.data : NATURE[row.nature],
    formatPeriod(row.year),
    formatValue(row),
  );

/** In one line, without the mark: `国家目标 2035年：≥ 75%（全人群）`. */
export const sayBenchmark = (row: BenchmarkRow, region: string): string =>
  REFERENCE.benchmarks.covering(nameBenchmark(row, region), row.covers);
