/** How strongly a commitment is worded. Only the source's own words count, which curators keep in `note`. */
import type { STRENGTH } from '../../words/targets.ts';

export type Strength = keyof typeof STRENGTH;

/** Weakest first: of several words the weakest decides, so that no commitment is made out to be firmer than its text. */
const WORDS: readonly [Strength, RegExp][] = [
  ['explore', /探索|试行|尝试/],
  ['gradual', /逐步|分步|稳步/],
  ['strive', /力争|争取|努力|力求/],
  ['must', /必须|确保|务必|一律|严格执行|不得/],
];

/** The strength that a note records; `plain` when it records no such word. */
export function strengthOf(note: string | null): Strength {
  return WORDS.find(([, words]) => words.test(note ?? ''))?.[0] ?? 'plain';
}
