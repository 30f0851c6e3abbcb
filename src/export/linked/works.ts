/** Documents, policies and cases as works. A page of this site is about a document; it is not the document, which its issuer wrote. */
import { casePath, documentPath, measurePagePath, policyPath, regionPagePath } from '../../grammar/paths.ts';
import type { Case, Document, KnowledgeBase, Policy } from '../../model/knowledge-base.ts';
import { placesOf } from '../../schema/case.ts';
import { SITE, UNSTATED } from '../../words/zh.ts';
import type { Publishing } from '../declare.ts';
import { isoDate, isoPeriod } from './dates.ts';
import { type Node, ref, some } from './json-ld.ts';

const stated = (text: string): string | undefined => (text === UNSTATED ? undefined : text);
const issuer = (name: string): Node | undefined => (name === UNSTATED ? undefined : { '@type': 'Organization', name });
const unwrap = (title: string): string => title.replace(/^《(.*)》$/, '$1');

/** The page with the document it is about: one that is itself a policy is Legislation, every other a Report. */
export function describeDocument(kb: KnowledgeBase, document: Document, { absolute }: Publishing): Node {
  const { id, title, summary, number, signed, published, period, region, parent } = document;
  const [policy] = kb.of.document.policies(id);
  const address = absolute(documentPath(id));
  return {
    '@type': 'WebPage',
    '@id': address,
    abstract: summary,
    mainEntity: {
      '@type': policy ? 'Legislation' : 'Report',
      name: unwrap(title),
      identifier: stated(number),
      ...(policy && { sameAs: absolute(policyPath(policy.id)) }),
      publisher: issuer(document.issuer),
      dateCreated: isoDate(signed),
      datePublished: isoDate(published),
      temporalCoverage: isoPeriod(period),
      spatialCoverage: ref(absolute(regionPagePath(region))),
      isPartOf: parent === undefined ? undefined : ref(absolute(documentPath(parent))),
    },
  };
}

/** Legislation where it is a document, which has its title in 《》; a campaign or programme is a project. */
export function describePolicy(policy: Policy, { absolute }: Publishing): Node {
  const { id, title, number, date, region, based_on, document, aliases } = policy;
  const isText = /《/.test(title);
  const common = {
    '@id': absolute(policyPath(id)),
    name: unwrap(title),
    alternateName: some(aliases),
    identifier: stated(number),
  };
  if (!isText) return { '@type': 'Project', ...common };
  return {
    '@type': 'Legislation',
    ...common,
    legislationIdentifier: stated(number),
    publisher: issuer(policy.issuer),
    legislationDate: isoDate(date),
    spatialCoverage: ref(absolute(regionPagePath(region))),
    isBasedOn: some(based_on.map((other) => ref(absolute(policyPath(other))))),
    subjectOf: document === undefined ? undefined : ref(absolute(documentPath(document))),
  };
}

/** A story that this site tells. */
export const describeCase = (entry: Case, { absolute }: Publishing): Node => ({
  '@type': 'Article',
  '@id': absolute(casePath(entry.id)),
  headline: entry.title,
  abstract: entry.summary,
  publisher: { '@type': 'Organization', name: SITE.name },
  temporalCoverage: isoPeriod(entry.period),
  spatialCoverage: placesOf(entry).map((code) => ref(absolute(regionPagePath(code)))),
  about: entry.measures.map((measure) => ref(absolute(measurePagePath(measure)))),
  citation: entry.documents.map((document) => ref(absolute(documentPath(document)))),
});
