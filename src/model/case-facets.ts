/** What a case can be found by: place, field, measure, year, kind of evidence. Plain values, so that page and script count alike. */
import { parsePeriod } from '../schema/dates.ts';
import { type Case, type KnowledgeBase, measurePath, regionPath } from './knowledge-base.ts';

export const FACET_NAMES = ['region', 'domain', 'measure', 'year', 'evidence'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Values of one case, by facet; a case matches a value when it is among them. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;
/** One chosen value per facet at most. */
export type FacetChoice = Readonly<Partial<Record<FacetName, string>>>;

/** The facet values of a case. `region` holds the whole line below the country, so that a province finds its counties. */
export function facetsOf(kb: KnowledgeBase, entry: Case): FacetValues {
  const paths = entry.measures.map((id) => measurePath(kb, id).map((measure) => measure.id));
  return {
    region: regionPath(kb, entry.region)
      .filter(({ level }) => level !== 'country')
      .map(({ code }) => code),
    domain: unique(paths.flatMap(([domain]) => domain ?? [])),
    measure: unique(entry.measures),
    year: yearsOf(entry.period),
    evidence: unique(entry.documents.flatMap((id) => kb.documents.get(id)?.quality.evidence ?? [])),
  };
}

/** Every year a period touches; an open end counts as its known end. */
export function yearsOf(period: string): string[] {
  const parsed = parsePeriod(period);
  const from = Number((parsed?.start ?? parsed?.end ?? '').slice(0, 4));
  const to = Number((parsed?.end ?? parsed?.start ?? '').slice(0, 4));
  return from > 0 ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index)) : [];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** True when a case has every chosen value. */
export function matchesChoice(values: FacetValues, choice: FacetChoice): boolean {
  return FACET_NAMES.every((name) => choice[name] === undefined || values[name].includes(choice[name]));
}

/**
 * How many cases each value of a facet would show, given what is chosen in the others. A value that would show none is absent.
 */
export function countFacet(cases: readonly FacetValues[], name: FacetName, choice: FacetChoice): Map<string, number> {
  const { [name]: _own, ...others } = choice;
  const counts = new Map<string, number>();
  for (const values of cases)
    if (matchesChoice(values, others))
      for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
