/** The public tables: flat rows with fixed columns, the same for CSV and JSON. Their names and columns are permanent. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { Declaration, Publishing, Table } from './declare.ts';
import { checks } from './tables/checks.ts';
import { declareCodebook } from './tables/codebook.ts';
import { comparability } from './tables/comparability.ts';
import { documents } from './tables/documents.ts';
import { cases, indicators, institutions, measures, policies, regions, topics } from './tables/entities.ts';
import { adoptions, citations, events, numerals, observations, problems } from './tables/facts.ts';
import { benchmarks, officialIndicators, policyFacts, regionFacts } from './tables/reference.ts';
import { rules } from './tables/rules.ts';
import { standings } from './tables/standings.ts';
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

/** What the site says: what authors wrote, what follows from it, what is known from outside. */
const CONTENT = { ...WRITTEN, targets, checks, comparability, standings, ...REFERENCE } as const satisfies Record<
  string,
  Declaration
>;

/** All public tables, in the order of the data page; last what describes them. */
export const TABLES = { ...CONTENT, codebook: declareCodebook({ ...CONTENT, rules }), rules } as const satisfies Record<
  string,
  Declaration
>;

export type TableName = keyof typeof TABLES;
export const CONTENT_NAMES = Object.keys(CONTENT) as (keyof typeof CONTENT)[];
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
/** All tables, in order. */
export const buildTables = (kb: KnowledgeBase, publishing: Publishing): Map<TableName, Table> =>
  new Map(TABLE_NAMES.map((name) => [name, TABLES[name].build(kb, publishing)]));
/** The tables that hold what authors wrote; each is counted in build.json. */
export const WRITTEN_NAMES = Object.keys(WRITTEN) as (keyof typeof WRITTEN)[];
export const FORMATS = ['csv', 'json', 'xlsx', 'parquet'] as const;
/** Files of the data that are no table, and tables in one file. */
export const OTHER_FILES = [
  'kb.zip',
  'kb.xlsx',
  'kb.sqlite',
  'datapackage.json',
  'csvw.json',
  'croissant.json',
] as const;
/** Addresses of the files, without the base path. */
export const DATA_FILES: readonly string[] = [
  ...TABLE_NAMES.flatMap((name) => FORMATS.map((format) => `${name}.${format}`)),
  ...OTHER_FILES,
].map((file) => `/data/${file}`);
