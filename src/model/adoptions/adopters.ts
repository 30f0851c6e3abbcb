/** Who took a measure: the regions with their records by status, the first start and the records they rest on; and the policies cited beside it. */
import type { Adoption, KnowledgeBase, Policy, Region } from '../knowledge-base.ts';
import { sortDay } from '../time/ordering.ts';
import { countStatuses, COUNTED_STATUSES, isCounted, type StatusCounts } from './statuses.ts';

export interface Adopter {
  readonly region: Region;
  readonly counts: StatusCounts;
  /** Earliest start as EDTF; `undefined` where no record states one. */
  readonly start: string | undefined;
  /** Those that count. */
  readonly records: readonly Adoption[];
}

/** Groups adoptions that count by region: those with something done go first, then those with something under way, and so on; then by earliest start, then by code. */
export function findAdopters(kb: KnowledgeBase, adoptions: readonly Adoption[]): Adopter[] {
  const groups = [...Map.groupBy(adoptions.filter(isCounted), ({ region }) => region)];
  const adopters = groups.flatMap(([code, records]): Adopter[] => {
    const region = kb.regions.get(code);
    const [start] = records
      .map((record) => record.start)
      .filter((text) => sortDay(text) < '9999')
      .toSorted((a, b) => sortDay(a).localeCompare(sortDay(b)));
    return region ? [{ region, counts: countStatuses(records), start, records }] : [];
  });
  const rank = ({ counts }: Adopter) => COUNTED_STATUSES.findIndex((status) => status === counts[0]?.[0]);
  return adopters.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      sortDay(a.start ?? '').localeCompare(sortDay(b.start ?? '')) ||
      a.region.code.localeCompare(b.region.code),
  );
}

export interface PolicyBehind {
  readonly policy: Policy;
  /** Paragraphs that take the measure and cite the policy; empty where the taxonomy names the policy. */
  readonly places: readonly { readonly document: string; readonly paragraph: number }[];
}

/** Policies behind a measure: those the taxonomy names, and those cited in the very paragraphs that take it. */
export function policiesBehind(
  kb: KnowledgeBase,
  named: readonly string[],
  adoptions: readonly Adoption[],
): PolicyBehind[] {
  const taken = new Set(adoptions.map(({ document, paragraph }) => `${document} ${paragraph}`));
  const documents = [...new Set(adoptions.map(({ document }) => document))];
  const citations = documents
    .flatMap((id) => kb.of.document.citations(id))
    .filter(({ document, paragraph }) => taken.has(`${document} ${paragraph}`));
  return [...new Set([...named, ...citations.map(({ policy }) => policy)])].flatMap((id) => {
    const policy = kb.policies.get(id);
    const rows = citations.filter((row) => row.policy === id);
    const places = [
      ...new Map(rows.map(({ document, paragraph }) => [`${document} ${paragraph}`, { document, paragraph }])).values(),
    ];
    return policy ? [{ policy, places }] : [];
  });
}
