/** The reference layer: the tables of `reference/`, each of which a content folder may do without. */
import { REFERENCE_FILES, type ReferenceTableName, type ReferenceTables } from '../model/reference/tables.ts';
import { benchmarkRow } from '../schema/reference/benchmark.ts';
import { officialIndicatorRow } from '../schema/reference/official-indicator.ts';
import { policyFactRow } from '../schema/reference/policy-fact.ts';
import { regionFactRow } from '../schema/reference/region-fact.ts';
import type { Reader } from './reader.ts';

const FOLDER = 'reference';

/** Reads the tables that are there; none where the content has no such folder. */
export function readReference(reader: Reader): ReferenceTables {
  const folder = reader.label(FOLDER);
  if (!reader.has(FOLDER)) return { folder, policies: [], benchmarks: [], regions: [], officialIndicators: [] };
  reader.reportStrangers(FOLDER, Object.values(REFERENCE_FILES));
  const path = (table: ReferenceTableName) => `${FOLDER}/${REFERENCE_FILES[table]}`;
  const has = (table: ReferenceTableName) => reader.has(path(table));
  return {
    folder,
    policies: has('policies') ? reader.table(path('policies'), policyFactRow) : [],
    benchmarks: has('benchmarks') ? reader.table(path('benchmarks'), benchmarkRow) : [],
    regions: has('regions') ? reader.table(path('regions'), regionFactRow) : [],
    officialIndicators: has('officialIndicators') ? reader.table(path('officialIndicators'), officialIndicatorRow) : [],
  };
}
