/** What the knowledge base says of a page: the values of its filters, its date and place. */
import { formatPeriod } from '../../grammar/format.ts';
import { measureLine, regionLine } from '../../model/facets.ts';
import type { Document, KnowledgeBase } from '../../model/knowledge-base.ts';
import { placesOf } from '../../schema/case.ts';
import { measuresOfTopic } from '../../model/topics/of-measure.ts';
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
  const [, , id = '', row = ''] = url.split('/').map(decodeURIComponent);
  return {
    ...NO_FACTS,
    kind: [kind],
    ...(kind === 'figure' ? factsOfFigure(kb, `${id}/${row}`) : factsOf(kb, id, kind)),
  };
}

function factsOf(kb: KnowledgeBase, id: string, kind: string): Partial<Facts> {
  const regions = (codes: readonly string[]) => regionLine(kb, codes);
  const measures = (ids: readonly string[]) => measureLine(kb, ids);
  switch (kind) {
    case 'document':
      return factsOfDocument(kb, id);
    case 'case':
      return factsOfCase(kb, id);
    case 'region':
      return {
        place: placeName(kb, id),
        region: regions([id]),
        measure: measures(kb.of.region.adoptions(id).map((row) => row.measure)),
      };
    case 'measure':
      return { region: regions(kb.of.measure.adoptions(id).map((row) => row.region)), measure: measures([id]) };
    case 'indicator':
      return {
        region: regions(kb.of.indicator.observations(id).map((row) => row.region)),
        measure: measures(kb.indicators.get(id)?.measures ?? []),
      };
    case 'topic': {
      const topic = kb.topics.get(id);
      if (!topic) return {};
      const taken = measuresOfTopic(kb, topic).flatMap((measure) => kb.of.measure.adoptions(measure));
      return { region: regions(taken.map((row) => row.region)), measure: measures(topic.measures) };
    }
    case 'policy': {
      const policy = kb.policies.get(id);
      if (!policy) return {};
      const { region, date } = policy;
      return { place: placeName(kb, region), ...datedBy(date), region: regions([region]), year: yearsOf(date) };
    }
    default:
      return {};
  }
}

function factsOfFigure(kb: KnowledgeBase, key: string): Partial<Facts> {
  const row = kb.observation(key);
  if (!row) return {};
  const { region, period, indicator } = row;
  return {
    place: placeName(kb, region),
    ...datedBy(period),
    region: regionLine(kb, [region]),
    measure: measureLine(kb, kb.indicators.get(indicator ?? '')?.measures ?? []),
    year: yearsOf(period),
  };
}

function factsOfDocument(kb: KnowledgeBase, id: string): Partial<Facts> {
  const document = kb.documents.get(id);
  if (!document) return {};
  const { kind, region, signed, published, period, quality } = document;
  return {
    kind: ['document', kind],
    place: placeName(kb, region),
    ...dateOf(document),
    // Its own region and those it holds figures or adoptions of; one that it only names it says nothing about.
    region: regionLine(kb, [
      region,
      ...[...kb.of.document.observations(id), ...kb.of.document.adoptions(id)].map((row) => row.region),
    ]),
    measure: measureLine(
      kb,
      kb.of.document.adoptions(id).map((row) => row.measure),
    ),
    year: [...new Set([signed, published, period].flatMap((text) => yearsOf(text)))].toSorted(),
    evidence: [quality.evidence],
  };
}

function factsOfCase(kb: KnowledgeBase, id: string): Partial<Facts> {
  const entry = kb.cases.get(id);
  if (!entry) return {};
  const documents = entry.documents.flatMap((one) => kb.documents.get(one) ?? []);
  return {
    place: placeName(kb, entry.region),
    ...datedBy(entry.period),
    region: regionLine(kb, placesOf(entry)),
    measure: measureLine(kb, entry.measures),
    year: yearsOf(entry.period),
    evidence: [...new Set(documents.map((document) => document.quality.evidence))],
  };
}

const placeName = (kb: KnowledgeBase, code: string): string => kb.regions.get(code)?.name ?? '';

const dateOf = (document: Document) =>
  datedBy([document.signed, document.published].find((date) => parsePeriod(date)) ?? document.period);

function datedBy(text: string): { date: string; dated: string } {
  const period = parsePeriod(text);
  const date = period?.start ?? period?.end;
  return date ? { date, dated: formatPeriod(text) } : { date: '', dated: '' };
}
