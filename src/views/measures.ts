/** The index of measures, and the table of regions × measures. */
import { buildMatrix } from '../model/adoptions/matrix.ts';
import { countRegions, countStatuses, type StatusCounts } from '../model/adoptions/statuses.ts';
import { domainsOf, type KnowledgeBase, type Measure, measureFamily, regionFamily } from '../model/knowledge-base.ts';
import { type Link, measureLink } from './link.ts';
import { type MatrixView, viewMatrix } from './matrix.ts';

export interface MeasureEntry {
  readonly id: string;
  readonly measure: Link;
  /** Of itself and all below it. */
  readonly regions: number;
  readonly adoptions: StatusCounts;
  readonly children: readonly MeasureEntry[];
}

/** The taxonomy from the domains down. */
export const viewMeasures = (kb: KnowledgeBase): MeasureEntry[] => domainsOf(kb).map((domain) => entryOf(kb, domain));

function entryOf(kb: KnowledgeBase, { id }: Measure): MeasureEntry {
  const adoptions = measureFamily(kb, id).flatMap((member) => kb.of.measure.adoptions(member));
  return {
    id,
    measure: measureLink(kb, id),
    regions: countRegions(adoptions),
    adoptions: countStatuses(adoptions),
    children: kb.of.measure.children(id).map((child) => entryOf(kb, child)),
  };
}

export interface MatricesView {
  /** All domains in one table. */
  readonly domains: MatrixView;
  /** One table per domain that has measures with records. */
  readonly parts: readonly { readonly id: string; readonly domain: Link; readonly matrix: MatrixView }[];
  /** Rows are provinces, each with all below it. */
  readonly isSummed: boolean;
}

/** With more regions than this the rows are provinces; a province's own page breaks it down. */
const MOST_ROWS = 60;

export function viewMatrices(kb: KnowledgeBase): MatricesView {
  const byCode = [...kb.regions.values()].toSorted((a, b) => a.code.localeCompare(b.code));
  const recorded = byCode.filter(({ code }) => kb.of.region.adoptions(code).length > 0);
  const isSummed = recorded.length > MOST_ROWS;
  const regions = isSummed ? byCode.filter(({ level }) => level === 'province') : recorded;
  const matrixOf = (columns: readonly Measure[]): MatrixView =>
    viewMatrix(
      kb,
      isSummed
        ? buildMatrix(kb, regions, columns, ({ code }) => regionFamily(kb, code))
        : buildMatrix(kb, regions, columns),
    );
  const domains = domainsOf(kb);
  return {
    domains: matrixOf(domains),
    parts: domains
      .map(({ id }) => ({ id, domain: measureLink(kb, id), matrix: matrixOf(kb.of.measure.children(id)) }))
      .filter(({ matrix }) => matrix.columns.length > 0 && matrix.rows.length > 0),
    isSummed,
  };
}
