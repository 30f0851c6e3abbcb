/** Which names are suggested for what has been typed so far. Pure. */
import { foldText, type HanMap } from '../format/fold.ts';
import { bareName, SUGGESTION_KINDS, type SuggestionRow } from '../format/suggestions.ts';
import { lettersOfSpelling } from './spelled-names.ts';

export interface Suggestion {
  readonly kind: (typeof SUGGESTION_KINDS)[number];
  /** Below the site's root. */
  readonly path: string;
  readonly name: string;
  /** The other name that was typed, where it is not `name`. */
  readonly alias: string | undefined;
}

const MOST = 8;

/** How well a name answers: 0 it is what was typed, 1 begins so, 2 holds it, `undefined` not at all. */
function rankOf(name: string, typed: string): number | undefined {
  const own = bareName(name);
  if (own === typed) return 0;
  if (own.startsWith(typed)) return 1;
  return own.includes(typed) ? 2 : undefined;
}

/**
 * Names that are, begin with, hold, or are spelled like what was typed; among equals those most in use.
 * @param rows those most in use first
 */
export function suggestNames(typed: string, rows: readonly SuggestionRow[], han?: HanMap): Suggestion[] {
  const text = bareName(typed, han);
  if (text === '') return [];
  const letters = lettersOfSpelling(foldText(typed));
  const found = rows.flatMap(([kind, path, name, others, spellings]) => {
    const ranks = [name, ...others].map((one) => rankOf(one, text));
    const best = Math.min(...ranks.map((rank) => rank ?? 9));
    const isSpelled = letters !== undefined && spellings.some((one) => one.startsWith(letters));
    if (best === 9 && !isSpelled) return [];
    const which = ranks.indexOf(best);
    const alias = best < 9 && which > 0 ? others[which - 1] : undefined;
    const isWhole = letters !== undefined && spellings.includes(letters);
    return [{ kind: SUGGESTION_KINDS[kind] ?? 'region', path, name, alias, rank: Math.min(best, isWhole ? 1 : 3) }];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ kind, path, name, alias }) => ({ kind, path, name, alias }));
}
