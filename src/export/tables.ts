/** The public tables (DESIGN §6): flat rows with fixed columns, the same for CSV and JSON. */
import { expandRanges } from '../schema/fields.ts';
import { adoptionRow } from '../schema/adoption.ts';
import { citationRow } from '../schema/citation.ts';
import { eventRow } from '../schema/event.ts';
import { numeralRow } from '../schema/numeral.ts';
import { observationRow } from '../schema/observation.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { documentPath } from '../grammar/paths.ts';

/** A cell: numbers stay numbers, an empty cell is null. */
export type Cell = string | number | null;
export type FlatRow = Record<string, Cell>;

export const TABLE_NAMES = [
  'documents',
  'cases',
  'regions',
  'measures',
  'indicators',
  'policies',
  'institutions',
  'observations',
  'adoptions',
  'events',
  'citations',
  'numerals',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export interface Table {
  columns: readonly string[];
  rows: readonly FlatRow[];
}

/** Several values in one cell are separated by `|`. */
const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join('|') : null);

const factTable = (schema: { shape: object }, rows: readonly object[]): Table => {
  const columns = ['document', ...Object.keys(schema.shape)];
  return { columns, rows: rows.map((row) => pick(row as FlatRow, columns)) };
};

const pick = (row: FlatRow, columns: readonly string[]): FlatRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

const table = (rows: readonly FlatRow[], columns: readonly string[]): Table => ({
  columns,
  rows: rows.map((row) => pick(row, columns)),
});

/**
 * Builds one public table.
 *
 * @param absolute turns a path of the site into the address published in `url`
 */
export function buildTable(kb: KnowledgeBase, name: TableName, absolute: (path: string) => string): Table {
  switch (name) {
    case 'observations':
      return factTable(observationRow, kb.observations);
    case 'adoptions':
      return factTable(adoptionRow, kb.adoptions);
    case 'events':
      return factTable(eventRow, kb.events);
    case 'citations':
      return factTable(citationRow, kb.citations);
    case 'numerals':
      return factTable(numeralRow, kb.numerals);
    case 'documents':
      return table(
        [...kb.documents.values()].map((entry) => ({
          ...{
            id: entry.id,
            title: entry.title,
            kind: entry.kind,
            issuer: entry.issuer,
            region: entry.region,
            number: entry.number,
          },
          ...{
            signed: entry.signed,
            published: entry.published,
            period: entry.period,
            retrieved: entry.retrieved,
            rights: entry.rights.fulltext,
          },
          ...{
            original_file: entry.original.file,
            original_sha256: entry.original.sha256,
            url: absolute(documentPath(entry.id)),
          },
          ...{
            issuance: entry.quality.issuance,
            completeness: entry.quality.completeness,
            assessment: entry.quality.assessment,
            evidence: entry.quality.evidence,
          },
          ...{
            paragraphs: expandRanges(entry.original.paragraphs).length,
            regions: list(entry.regions),
            summary: entry.summary,
          },
        })),
        [
          'id',
          'title',
          'kind',
          'issuer',
          'region',
          'number',
          'signed',
          'published',
          'period',
          'retrieved',
          'rights',
          'original_file',
          'original_sha256',
          'url',
          'issuance',
          'completeness',
          'assessment',
          'evidence',
          'paragraphs',
          'regions',
          'summary',
        ],
      );
    case 'cases':
      return table(
        [...kb.cases.values()].map(({ id, title, region, period, documents, measures, indicators, summary }) => ({
          ...{
            id,
            title,
            region,
            period,
            summary,
            documents: list(documents),
            measures: list(measures),
            indicators: list(indicators),
          },
        })),
        ['id', 'title', 'region', 'period', 'documents', 'measures', 'indicators', 'summary'],
      );
    case 'regions':
      return table(
        [...kb.regions.values()].map(({ code, name, level, parent, aliases, former }) => ({
          ...{
            code,
            name,
            level,
            parent: parent ?? null,
            aliases: list(aliases),
            former: list(former.map((entry) => entry.name)),
          },
        })),
        ['code', 'name', 'level', 'parent', 'aliases', 'former'],
      );
    case 'measures':
      return table(
        [...kb.measures.values()].map(({ id, name, broader, definition, aliases, distinct }) => ({
          ...{ id, name, broader: broader ?? null, definition, distinct: list(distinct.map(({ measure }) => measure)) },
          ...Object.fromEntries(
            (['exact', 'near', 'local'] as const).map((type) => [
              `aliases_${type}`,
              list(aliases.filter((alias) => alias.type === type).map((alias) => alias.name)),
            ]),
          ),
        })),
        ['id', 'name', 'broader', 'definition', 'aliases_exact', 'aliases_near', 'aliases_local', 'distinct'],
      );
    case 'indicators':
      return table(
        [...kb.indicators.values()].map(
          ({
            id,
            name,
            unit,
            definition,
            numerator,
            denominator,
            direction,
            domain,
            aliases,
            measures,
            comparability,
          }) => ({
            ...{
              id,
              name,
              unit,
              definition,
              numerator,
              denominator,
              direction,
              domain,
              aliases: list(aliases),
              measures: list(measures),
            },
            ...{ window: comparability.window, comparability_notes: list(comparability.notes) },
          }),
        ),
        [
          'id',
          'name',
          'unit',
          'definition',
          'numerator',
          'denominator',
          'direction',
          'domain',
          'aliases',
          'measures',
          'window',
          'comparability_notes',
        ],
      );
    case 'policies':
      return table(
        [...kb.policies.values()].map(
          ({ id, title, number, issuer, date, level, region, document, aliases, based_on, repair, note }) => ({
            ...{
              id,
              title: title.replace(/^《([^《》]*)》$/, '$1'),
              number,
              issuer,
              date,
              level,
              region,
              document: document ?? null,
              aliases: list(aliases),
              based_on: list(based_on),
            },
            ...{ number_printed: repair?.printed ?? null, repair_reason: repair?.reason ?? null, note: note ?? null },
          }),
        ),
        [
          'id',
          'title',
          'number',
          'issuer',
          'date',
          'level',
          'region',
          'document',
          'aliases',
          'based_on',
          'number_printed',
          'repair_reason',
          'note',
        ],
      );
    case 'institutions':
      return table(
        [...kb.institutions.values()].map(({ id, name, region, kind, aliases, note }) => ({
          id,
          name,
          region,
          kind,
          aliases: list(aliases),
          note: note ?? null,
        })),
        ['id', 'name', 'region', 'kind', 'aliases', 'note'],
      );
  }
}
