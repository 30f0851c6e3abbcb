/** The base as it would be if one document had never come in: what only it brought is not known. */
import type { Content, DocumentSource } from '../../../src/model/content.ts';

/** @param others the texts of all other originals */
export function leaveOut(content: Content, left: DocumentSource, others: string): Content {
  const rest = content.documents.filter(({ id }) => id !== left.id);
  const used = <T>(pick: (document: DocumentSource) => readonly T[]): Set<T> => new Set(rest.flatMap(pick));
  const indicators = used(({ observations }) => observations.map(({ indicator }) => indicator));
  const policies = used(({ citations }) => citations.map(({ policy }) => policy));
  const measures = used(({ adoptions, events, problems }) =>
    [...adoptions, ...events, ...problems].map(({ measure }) => measure),
  );
  const regions = used(({ data }) => data.regions);
  const isKnown = (name: string): boolean => others.includes(name.replace(/^《|》$/g, ''));
  const named = <T extends { data: { name: string; aliases: readonly (string | { name: string })[] } }>(
    entry: T,
  ): T => ({
    ...entry,
    data: {
      ...entry.data,
      aliases: entry.data.aliases.filter((alias) => isKnown(typeof alias === 'string' ? alias : alias.name)),
    },
  });
  return {
    ...content,
    documents: rest,
    indicators: content.indicators.filter(({ id }) => indicators.has(id)).map(named),
    measures: content.measures.filter(({ id, data }) => measures.has(id) || isKnown(data.name)).map(named),
    policies: content.policies
      .filter(({ id }) => policies.has(id))
      .map((entry) => ({ ...entry, data: { ...entry.data, aliases: entry.data.aliases.filter(isKnown) } })),
    institutions: content.institutions.filter(({ data }) => isKnown(data.name)),
    regions: content.regions.filter(({ id }) => regions.has(id)),
  };
}
