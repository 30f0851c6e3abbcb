/** Names that are suggested while one types: filed under the characters and pairs of characters that stand in them; what is typed reads the file of its first two. */
import { foldText, separates, type HanMap } from './fold.ts';

export const SUGGESTION_KINDS = ['region', 'measure', 'indicator', 'case', 'document', 'policy', 'topic'] as const;

/** A thing with a page: kind (place in the list above), address below the site's root, its name, other names, and how these are spelled (where the file is of such letters). */
export type SuggestionRow = readonly [
  kind: number,
  path: string,
  name: string,
  others: readonly string[],
  spellings: readonly string[],
];

export const suggestionsFile = (shard: number): string => `suggest/${shard}.kbs`;

/** @param key one or two folded characters */
export const suggestionShard = (key: string, shards: number): number =>
  [...key].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521, 7) % shards;

/** A name as names are compared: folded, without separators. */
export const bareName = (text: string, han?: HanMap): string =>
  [...foldText(text, han)].filter((char) => !separates(char)).join('');
