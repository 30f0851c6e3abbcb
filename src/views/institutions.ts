/** The institutions of a region. They have no pages of their own: each stands there, with all that mentions it. */
import type { Institution, KnowledgeBase } from '../model/knowledge-base.ts';
import { countStatuses, type StatusCounts } from '../model/adoptions/statuses.ts';
import { documentPath, paragraphPath } from '../grammar/paths.ts';
import { caseLink, documentLink, type Link } from './link.ts';
import { mentionsOf } from './mentions.ts';

export interface InstitutionEntry {
  /** Its anchor on the region's page. */
  readonly anchor: string;
  readonly name: string;
  readonly kind: Institution['kind'];
  readonly aliases: readonly string[];
  readonly note: string | undefined;
  readonly counts: { readonly documents: number; readonly adoptions: StatusCounts; readonly observations: number };
  readonly documents: readonly {
    readonly document: Link;
    readonly sections: readonly { readonly heading: string; readonly path: string }[];
    readonly paragraphs: readonly { readonly paragraph: number; readonly path: string }[];
  }[];
  readonly cases: readonly Link[];
}

/** Documents and cases shown for one institution; the rest is a matter for the search. */
const MOST = 10;

export function viewInstitution(kb: KnowledgeBase, institution: Institution): InstitutionEntry {
  const { id, name, kind, aliases, note } = institution;
  const of = kb.of.institution;
  const observations = of.observations(id);
  const adoptions = of.adoptions(id);
  const documents = of.documents(id);
  const prose = mentionsOf(kb, { kind: 'institution', id });
  const cases = new Set([
    ...of.cases(id).map((entry) => entry.id),
    ...prose.filter(({ collection }) => collection === 'cases').map((source) => source.id),
  ]);
  const rows = [...observations, ...adoptions];
  return {
    anchor: `institution-${id}`,
    name,
    kind,
    aliases,
    note,
    counts: { documents: documents.length, adoptions: countStatuses(adoptions), observations: observations.length },
    documents: documents.slice(0, MOST).map((document) => {
      const own = rows.filter((row) => row.document === document.id).map(({ paragraph }) => paragraph);
      const source = prose.find((entry) => entry.collection === 'documents' && entry.id === document.id);
      return {
        document: documentLink(kb, document.id),
        sections: (source?.places ?? []).map(({ heading, anchor }) => ({
          heading,
          path: `${documentPath(document.id)}${anchor && `#${anchor}`}`,
        })),
        paragraphs: [...new Set(own)]
          .toSorted((a, b) => a - b)
          .map((paragraph) => ({ paragraph, path: paragraphPath(document.id, paragraph) })),
      };
    }),
    cases: [...cases].slice(0, MOST).map((key) => caseLink(kb, key)),
  };
}
