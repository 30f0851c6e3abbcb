/** The public tables: flat rows with fixed columns, the same for CSV and JSON. Their names and columns are permanent. */
import type { Declaration } from './declare.ts';
import { checks } from './tables/checks.ts';
import { comparability } from './tables/comparability.ts';
import { documents } from './tables/documents.ts';
import { cases, indicators, institutions, measures, policies, regions, topics } from './tables/entities.ts';
import { adoptions, citations, events, numerals, observations, problems } from './tables/facts.ts';
import { benchmarks, officialIndicators, policyFacts, regionFacts } from './tables/reference.ts';
import { targets } from './tables/targets.ts';

/** What authors wrote. */
const WRITTEN = {
  documents,
  cases,
  regions,
  measures,
  indicators,
  policies,
  institutions,
  topics,
  observations,
  adoptions,
  events,
  problems,
  citations,
  numerals,
} as const satisfies Record<string, Declaration>;

/** What authors found outside of the documents: no evidence. */
const REFERENCE = {
  benchmarks,
  'reference-policies': policyFacts,
  'reference-regions': regionFacts,
  'official-indicators': officialIndicators,
} as const satisfies Record<string, Declaration>;

/** All public tables, in the order of the data page: what authors wrote, then what follows from it, then what is known from outside. */
export const TABLES = { ...WRITTEN, targets, checks, comparability, ...REFERENCE } as const satisfies Record<
  string,
  Declaration
>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
/** The tables that hold what authors wrote; each is counted in build.json. */
export const WRITTEN_NAMES = Object.keys(WRITTEN) as (keyof typeof WRITTEN)[];
export const isTableName = (name: string): name is TableName => Object.hasOwn(TABLES, name);
/** Addresses of the files, without the base path. */
export const DATA_FILES: readonly string[] = TABLE_NAMES.flatMap((name) =>
  ['csv', 'json'].map((format) => `/data/${name}.${format}`),
);
