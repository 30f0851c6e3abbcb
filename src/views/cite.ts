/**
 * What each page asks to be cited as. A source is cited by who issued it, with this site as where it was read; what the site itself wrote, by the site. Inferred
 * dates stand in brackets, and what else was inferred is said in the note.
 */
import type { CslItem, CslType } from '../cite/csl-item.ts';
import { estimateYear, issuedOn } from '../cite/issued.ts';
import { documentPath, figurePath, policyPath } from '../grammar/paths.ts';
import type { Document, KnowledgeBase, Observation, Policy } from '../model/knowledge-base.ts';
import { asOf } from '../model/time/as-of.ts';
import { UNSTATED } from '../schema/dates.ts';
import { CITE } from '../words/cite.ts';
import { SITE } from '../words/zh.ts';
import { figureName } from './link.ts';

/** Turns a path of the site into the address that is published. */
export type Address = (path: string) => string;

const REPORTS: ReadonlySet<Document['kind']> = new Set(['work-summary', 'government-report', 'statistical-communique']);
/** Numbers of standards: GB/T 7714—2025, WS/T 1—2020, DB33/T 2—2021. */
const STANDARD = /^(?:GB|WS|DB\d*|YY|T)(?:\/[A-Z]+)*[\s\d]/;

/** The title without the marks that stand around the whole of it: a citation sets it off by other means. */
const plainTitle = (title: string): string => title.replace(/^《([^《》]*)》$/, '$1');

/** Between the names of bodies; what stands in brackets belongs to one of them. */
const BETWEEN = /(?:[、；;，,]|\s+(?=\p{Script=Han}))(?![^（]*）)/u;

/** Bodies that issued it together, one by one; none where none is stated. */
function bodiesOf(issuer: string): string[] {
  if (issuer === UNSTATED) return [];
  const names = issuer.replace(CITE.remark, '').split(BETWEEN);
  return names.map((name) => name.trim()).filter(Boolean);
}

const numberOf = (number: string): string | undefined => (number === UNSTATED ? undefined : number);

/** Leaves out what is not there: CSL-JSON knows no empty field. */
function makeItem(
  id: string,
  type: CslType,
  address: string,
  parts: { readonly title: string } & {
    readonly [name in 'number' | 'container-title' | 'version' | 'note']?: string | undefined;
  } & { readonly authors: readonly string[]; readonly issued: CslItem['issued'] },
): CslItem {
  const { authors, issued, ...texts } = parts;
  return {
    id,
    type,
    ...(Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as { title: string }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(issued && { issued }),
    accessed: { literal: CITE.accessed },
    URL: address,
    source: SITE.name,
    language: 'zh-CN',
  };
}

function dateOf({ signed, published, period, quality }: Document): CslItem['issued'] {
  // The day of a repost by others says nothing of when it was issued.
  const own = quality.issuance === 'third-party-repost' ? undefined : issuedOn(published);
  return issuedOn(signed) ?? own ?? estimateYear(period);
}

const typeOf = ({ kind, number }: Document): CslType =>
  kind === 'press-report'
    ? 'article-newspaper'
    : STANDARD.test(number)
      ? 'standard'
      : REPORTS.has(kind)
        ? 'report'
        : 'webpage';

export function citeDocument(document: Document, address: Address): CslItem {
  const type = typeOf(document);
  const issued = dateOf(document);
  const isInferred = (field: string) => document.inferred.some((entry) => entry.field === field);
  const remarks = [
    isInferred('title') && CITE.ownTitle,
    isInferred('issuer') && CITE.inferredIssuer,
    issued && 'literal' in issued && issued.literal.startsWith('[') && CITE.inferredDate,
    document.quality.issuance === 'third-party-repost' && CITE.repost,
  ].filter((remark) => remark !== false && remark !== undefined);
  const isNews = type === 'article-newspaper';
  return makeItem(document.id, type, address(documentPath(document.id)), {
    // Reporters are not named here; a newspaper is where a report stood, not who wrote it.
    authors: isNews ? [] : bodiesOf(document.issuer),
    title: plainTitle(document.title),
    number: numberOf(document.number),
    'container-title': isNews && document.issuer !== UNSTATED ? document.issuer : undefined,
    issued,
    note: remarks.join('；'),
  });
}

/** The document with the place of the figure in it. */
export function citeFigure(kb: KnowledgeBase, row: Observation, address: Address): CslItem | undefined {
  const document = kb.documents.get(row.document);
  if (!document) return undefined;
  const { number, title, ...item } = citeDocument(document, address);
  const place = CITE.place(figureName(kb, row), row.paragraph);
  const isStandard = item.type === 'standard';
  return {
    ...item,
    ...(isStandard && number && { number }),
    id: row.key.replace('/', '--'),
    title: [title, isStandard ? undefined : number, place].filter(Boolean).join('：'),
    URL: address(figurePath(row.key)),
  };
}

/** What the documents do not tell of a policy is taken from the reference layer, doubtful facts aside. */
export function citePolicy(kb: KnowledgeBase, policy: Policy, address: Address): CslItem {
  const facts = kb.reference.policy(policy.id).filter(({ confidence }) => confidence !== 'doubtful');
  const fill = (own: string, field: string) =>
    own === UNSTATED ? (facts.find((fact) => fact.field === field)?.value ?? UNSTATED) : own;
  const number = fill(policy.number, 'number');
  return makeItem(policy.id, STANDARD.test(number) ? 'standard' : 'webpage', address(policyPath(policy.id)), {
    authors: bodiesOf(fill(policy.issuer, 'issuer')),
    title: plainTitle(policy.title),
    number: numberOf(number),
    issued: issuedOn(fill(policy.date, 'date')),
  });
}

/** A page the site itself wrote. @param path without the base path */
export function citePage(kb: KnowledgeBase, title: string, path: string, address: Address): CslItem {
  const isHome = title === SITE.name;
  return makeItem(path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'site', 'webpage', address(path), {
    // The site's own name says who wrote it.
    authors: isHome ? [] : [SITE.name],
    title,
    issued: issuedOn(asOf(kb) ?? ''),
  });
}

/** All tables together. @param version of the data */
export function citeData(kb: KnowledgeBase, version: string, address: Address): CslItem {
  return makeItem('data', 'dataset', address('/data/'), {
    authors: [SITE.name],
    title: CITE.data(SITE.name),
    version,
    issued: issuedOn(asOf(kb) ?? ''),
  });
}

/** Files of citations: one for each document, one for the data, one with all documents. What is still to be filled in by a reader is left out. */
export function listReferences(
  kb: KnowledgeBase,
  version: string,
  address: Address,
): { readonly name: string; readonly items: readonly CslItem[] }[] {
  const strip = ({ accessed: _accessed, ...item }: CslItem): CslItem => item;
  const documents = [...kb.documents.values()].map((document) => strip(citeDocument(document, address)));
  return [
    ...documents.map((item) => ({ name: `documents/${item.id}`, items: [item] })),
    { name: 'data', items: [strip(citeData(kb, version, address))] },
    { name: 'documents', items: documents },
  ];
}
