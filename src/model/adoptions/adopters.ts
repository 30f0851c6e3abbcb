/** Who took a measure: the regions with the strongest status, the first start and the records it rests on; and the policies cited beside it. */
import type { AdoptionRow } from '../../schema/adoption.ts';
import { STATUS_ORDER, strongest } from './matrix.ts';
import type { Adoption, KnowledgeBase, Policy, Region } from '../knowledge-base.ts';
import { sortDay } from '../time/ordering.ts';

export interface Adopter {
  readonly region: Region;
  readonly status: AdoptionRow['status'];
  /** Earliest start as EDTF; `undefined` where no record states one. */
  readonly start: string | undefined;
  readonly records: readonly Adoption[];
}

/** Groups adoptions by region: what is done before what is planned, then by earliest start, then by code. */
export function findAdopters(kb: KnowledgeBase, adoptions: readonly Adoption[]): Adopter[] {
  const groups = [...Map.groupBy(adoptions, ({ region }) => region)];
  const adopters = groups.flatMap(([code, records]): Adopter[] => {
    const region = kb.regions.get(code);
    const status = strongest(records.map((record) => record.status));
    const [start] = records
      .map((record) => record.start)
      .filter((text) => sortDay(text) < '9999')
      .toSorted((a, b) => sortDay(a).localeCompare(sortDay(b)));
    return region && status ? [{ region, status, start, records }] : [];
  });
  const rank = ({ status }: Adopter) => STATUS_ORDER.indexOf(status);
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
