/** By what one looks for adoptions: level and province of the region, year, status, and the field of policy (instrument). */
import { parsePeriod } from '../../schema/dates.ts';
import { measurePath, regionPath, type Adoption, type KnowledgeBase } from '../knowledge-base.ts';

export interface AdoptionFacets {
  level: string;
  /** Code of the province; empty for the country. */
  province: string;
  /** Years from start to end, separated by spaces; the years of the document's data where neither is stated. */
  year: string;
  status: Adoption['status'];
  /** Id of the first-level measure. */
  instrument: string;
}

/** A span of more years than this says little of any one of them: only its two ends count. */
const LONGEST_SPAN = 20;

/** The facets of one adoption. */
export function facetsOfAdoption(kb: KnowledgeBase, row: Adoption): AdoptionFacets {
  const path = regionPath(kb, row.region);
  return {
    level: path.at(-1)?.level ?? '',
    province: path.find(({ level }) => level === 'province')?.code ?? '',
    year: yearsOf(kb, row).join(' '),
    status: row.status,
    instrument: measurePath(kb, row.measure)[0]?.id ?? '',
  };
}

function yearsOf(kb: KnowledgeBase, row: Adoption): number[] {
  const own = [row.start, row.end ?? ''].map(parsePeriod);
  const stated = own.some(Boolean) ? own : [parsePeriod(kb.documents.get(row.document)?.period ?? '')];
  const ends = stated
    .flatMap((period) => [period?.start, period?.end])
    .flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  if (ends.length === 0) return [];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return last - first > LONGEST_SPAN
    ? [first, last]
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
