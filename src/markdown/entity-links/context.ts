/** What a page declares: the places, institutions and policies its short forms may mean. */
import { entityKey, type EntityRef } from '../../model/entities.ts';
import { regionPath, type KnowledgeBase } from '../../model/knowledge-base.ts';
import { placesOf } from '../../schema/case.ts';

export const PROSE_COLLECTIONS = ['documents', 'cases', 'regions', 'measures', 'indicators'] as const;
export type ProseCollection = (typeof PROSE_COLLECTIONS)[number];

/** One entry whose body is prose. */
export interface ProseAddress {
  readonly collection: ProseCollection;
  readonly id: string;
}

export interface MentionContext {
  /** Keys (`region:330600`) of the entities whose short forms count here. */
  readonly declared: ReadonlySet<string>;
  /** The entity whose own page this is: it does not link to itself. */
  readonly self: string | undefined;
}

/** Context in which nothing short is understood. */
export const NO_CONTEXT: MentionContext = { declared: new Set(), self: undefined };

const keys = (kind: EntityRef['kind'], ids: Iterable<string>): string[] =>
  [...ids].map((id) => entityKey({ kind, id }));

function documentKeys(kb: KnowledgeBase, id: string): string[] {
  const document = kb.documents.get(id);
  if (!document) return [];
  const own = kb.of.document.policies(id).map((policy) => policy.id);
  return [
    ...keys('region', document.regions),
    ...keys('institution', document.institutions),
    ...keys('policy', [...kb.of.document.citations(id).map(({ policy }) => policy), ...own]),
  ];
}

/** The context of one entry: a document's own lists; for a case those of its documents; for a region its line, its institutions and its policies. */
export function contextOf(kb: KnowledgeBase, { collection, id }: ProseAddress): MentionContext {
  switch (collection) {
    case 'documents':
      return { declared: new Set(documentKeys(kb, id)), self: undefined };
    case 'cases': {
      const entry = kb.cases.get(id);
      const sources = (entry?.documents ?? []).flatMap((document) => documentKeys(kb, document));
      return {
        declared: new Set([
          ...sources,
          ...keys('region', entry ? placesOf(entry) : []),
          ...keys('institution', entry?.institutions ?? []),
        ]),
        self: undefined,
      };
    }
    case 'regions': {
      const places = [...regionPath(kb, id), ...kb.of.region.children(id)].map((region) => region.id);
      const declared = [
        ...keys('region', places),
        ...keys(
          'institution',
          kb.of.region.institutions(id).map((entry) => entry.id),
        ),
        ...keys(
          'policy',
          kb.of.region.policies(id).map((entry) => entry.id),
        ),
      ];
      return { declared: new Set(declared), self: entityKey({ kind: 'region', id }) };
    }
    case 'measures':
      return {
        declared: new Set(keys('policy', kb.measures.get(id)?.policies ?? [])),
        self: entityKey({ kind: 'measure', id }),
      };
    case 'indicators':
      return { declared: new Set(), self: entityKey({ kind: 'indicator', id }) };
  }
}

/** Which entry a file below the content folder is; `undefined` for a file that is none. */
export function addressOfFile(path: string): ProseAddress | undefined {
  const match = /(?:^|[/\\])(documents|cases|regions|measures|indicators)[/\\]([^/\\]+?)(?:[/\\]index)?\.mdx$/.exec(
    path,
  );
  return match?.[1] && match[2] ? { collection: match[1] as ProseCollection, id: match[2] } : undefined;
}
