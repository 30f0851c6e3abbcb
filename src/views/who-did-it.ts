/** On a measure's page: every record of it and of the measures below it, by region, with what it can be narrowed by. */
import type { FacetValues } from '../grammar/facets.ts';
import { factPath } from '../grammar/paths.ts';
import { facetsOfAdoption } from '../model/adoptions/facets.ts';
import { type Adoption, type KnowledgeBase, measureFamily, regionPath } from '../model/knowledge-base.ts';
import { WHO } from '../words/compare.ts';
import { FACT } from '../words/facts.ts';
import { adoptionFields } from './adoption-filter.ts';
import type { FilterField } from './filter-field.ts';
import { documentLink, type Link, measureLink, regionLink, restOf } from './link.ts';

export interface WhoDidIt {
  readonly fields: readonly FilterField[];
  readonly regions: readonly RegionDid[];
  /** Where the records beyond those listed are, beside the pages of narrower measures. */
  readonly rest: Link | undefined;
}

export interface RegionDid {
  readonly region: Link;
  /** 浙江省 › 绍兴市, without the region itself. */
  readonly above: string;
  readonly records: readonly DidRecord[];
}

export interface DidRecord {
  readonly key: string;
  readonly facets: FacetValues;
  readonly status: Adoption['status'];
  readonly summary: string;
  /** Where the record is of a narrower measure. */
  readonly measure: Link | undefined;
  readonly start: string;
  /** The fact, named by its document and paragraph. */
  readonly fact: Link;
}

/** Records on the page. */
const MOST_RECORDS = 400;

export function viewWhoDidIt(kb: KnowledgeBase, measure: string): WhoDidIt {
  const rows = measureFamily(kb, measure)
    .flatMap((id) => kb.of.measure.adoptions(id))
    .toSorted((a, b) => a.region.localeCompare(b.region) || a.key.localeCompare(b.key))
    .map((row) => ({ row, facets: facetsOfAdoption(kb, row) }));
  const listed = rows.slice(0, MOST_RECORDS);
  const left = rows.length - listed.length;
  return {
    fields: adoptionFields(
      kb,
      rows.map(({ facets }) => facets),
    ),
    regions: [...Map.groupBy(listed, ({ row }) => row.region)].map(([code, members]) => ({
      region: regionLink(kb, code),
      above: regionPath(kb, code)
        .slice(0, -1)
        .filter(({ level }) => level !== 'country')
        .map(({ name }) => name)
        .join(' › '),
      records: members.map(({ row, facets }) => ({ facets, ...viewRecord(kb, row, measure) })),
    })),
    rest: restOf(left > 0, WHO.rest(left), '/data/adoptions.csv'),
  };
}

const viewRecord = (kb: KnowledgeBase, row: Adoption, measure: string): Omit<DidRecord, 'facets'> => ({
  key: row.key,
  status: row.status,
  summary: row.summary,
  measure: row.measure === measure ? undefined : measureLink(kb, row.measure),
  start: row.start,
  fact: { name: FACT.placed(documentLink(kb, row.document).name, row.paragraph), path: factPath(row.key) },
});
