/** What the knowledge base says of a page: the values of its filters, its date and place. */
import { formatPeriod } from '../../grammar/format.ts';
import { measureLine, regionLine } from '../../model/facets.ts';
import type { Document, KnowledgeBase } from '../../model/knowledge-base.ts';
import { yearsOf } from '../../model/time/years.ts';
import { parsePeriod } from '../../schema/dates.ts';
import type { PageHead } from '../format/files.ts';

type Facts = Omit<PageHead, 'url' | 'title' | 'crumbs'>;

const NO_FACTS = { place: '', date: '', dated: '', region: [], measure: [], year: [], evidence: [] } as const;

/**
 * @param url path of the page below the site's root
 * @param kind value of its `data-search-page`
 */
export function pageFacts(kb: KnowledgeBase, url: string, kind: string): Facts {
  const id = decodeURIComponent(url.split('/')[2] ?? '');
  const regions = (codes: readonly string[]) => regionLine(kb, codes);
  const measures = (ids: readonly string[]) => measureLine(kb, ids);
  const place = (code: string) => kb.regions.get(code)?.name ?? '';
  const none = { ...NO_FACTS, kind: [kind] };
  switch (kind) {
    case 'document': {
      const document = kb.documents.get(id);
      if (!document) return none;
      return {
        kind: [kind, document.kind],
        place: place(document.region),
        ...dateOf(document),
        region: regions([document.region, ...document.regions]),
        measure: measures(kb.of.document.adoptions(id).map((row) => row.measure)),
        year: [
          ...new Set([document.signed, document.published, document.period].flatMap((text) => yearsOf(text))),
        ].toSorted(),
        evidence: [document.quality.evidence],
      };
    }
    case 'case': {
      const entry = kb.cases.get(id);
      if (!entry) return none;
      const documents = entry.documents.flatMap((one) => kb.documents.get(one) ?? []);
      return {
        kind: [kind],
        place: place(entry.region),
        ...datedBy(entry.period),
        region: regions([entry.region]),
        measure: measures(entry.measures),
        year: yearsOf(entry.period),
        evidence: [...new Set(documents.map((document) => document.quality.evidence))],
      };
    }
    case 'region':
      return {
        ...none,
        place: place(id),
        region: regions([id]),
        measure: measures(kb.of.region.adoptions(id).map((row) => row.measure)),
      };
    case 'measure':
      return {
        ...none,
        region: regions(kb.of.measure.adoptions(id).map((row) => row.region)),
        measure: measures([id]),
      };
    case 'indicator':
      return {
        ...none,
        region: regions(kb.of.indicator.observations(id).map((row) => row.region)),
        measure: measures(kb.indicators.get(id)?.measures ?? []),
      };
    case 'policy': {
      const policy = kb.policies.get(id);
      if (!policy) return none;
      return {
        ...none,
        place: place(policy.region),
        ...datedBy(policy.date),
        region: regions([policy.region]),
        year: yearsOf(policy.date),
      };
    }
    default:
      return none;
  }
}

const dateOf = (document: Document) =>
  datedBy([document.signed, document.published].find((date) => parsePeriod(date)) ?? document.period);

function datedBy(text: string): { date: string; dated: string } {
  const period = parsePeriod(text);
  const date = period?.start ?? period?.end;
  return date ? { date, dated: formatPeriod(text) } : { date: '', dated: '' };
}
