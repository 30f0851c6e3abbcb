/** What the knowledge base says of a page: the values of its filters, its date and place. */
import { formatPeriod, yearOf } from '../../grammar/format.ts';
import { measurePath, regionPath, type Document, type KnowledgeBase } from '../../model/knowledge-base.ts';
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
  const regions = (codes: readonly string[]) => [
    ...new Set(codes.flatMap((code) => regionPath(kb, code).map((region) => region.code))),
  ];
  const measures = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((one) => measurePath(kb, one).map((measure) => measure.id))),
  ];
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
        year: yearsOf([document.signed, document.published, document.period]),
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
        year: yearsOf([entry.period]),
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
        year: yearsOf([policy.date]),
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

function yearsOf(texts: readonly string[]): string[] {
  const years = texts.flatMap((text) => {
    const period = parsePeriod(text);
    const last = yearOf(text);
    const first = period?.start ? Number(period.start.slice(0, 4)) : last;
    if (first === undefined || last === undefined) return [];
    return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => String(first + index));
  });
  return [...new Set(years)].toSorted();
}
