/**
 * What a record can be found by: its place and its measures, with everything above them. A choice of an ancestor thereby finds whatever lies below it, wherever
 * one chooses: search, cases, timeline, ledger and adoptions all ask these two functions.
 */
import { domainsOf, measurePath, regionPath, type KnowledgeBase, type Measure } from './knowledge-base.ts';

/** The regions and all regions above them, country first, each once. */
export function regionLine(kb: KnowledgeBase, codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => regionPath(kb, code).map((region) => region.code)))];
}

/** The measures and all measures above them, domain first, each once. */
export function measureLine(kb: KnowledgeBase, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => measurePath(kb, id).map((measure) => measure.id)))];
}

/** A value that a select offers; the label is indented as deep as the value lies in its tree. */
export interface Offer {
  readonly value: string;
  readonly name: string;
  readonly label: string;
}

const offer = (value: string, name: string, depth: number): Offer => ({
  value,
  name,
  label: '　'.repeat(Math.max(0, depth)) + name,
});

/** Regions to choose from, as a tree: a province stands before its prefectures and they before their counties. Country and provinces are not indented. */
export function offerRegions(kb: KnowledgeBase, codes: Iterable<string>): Offer[] {
  return [...new Set(codes)]
    .toSorted()
    .flatMap((code) => kb.regions.get(code) ?? [])
    .map(({ code, name }) => offer(code, name, regionPath(kb, code).length - 2));
}

/** Measures to choose from, as a tree in the order of the taxonomy. */
export function offerMeasures(kb: KnowledgeBase, ids: Iterable<string>): Offer[] {
  const wanted = new Set(ids);
  const walk = ({ id, name }: Measure, depth: number): Offer[] => [
    ...(wanted.has(id) ? [offer(id, name, depth)] : []),
    ...kb.of.measure.children(id).flatMap((child) => walk(child, depth + 1)),
  ];
  return domainsOf(kb).flatMap((domain) => walk(domain, 0));
}
