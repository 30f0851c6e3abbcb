/** How strongly a commitment is worded. Only the source's own words count, which curators keep in quotes in `note`. */
import type { STRENGTH } from '../../words/targets.ts';

export type Strength = keyof typeof STRENGTH;

/**
 * Weakest first: of several words the weakest decides, so that no commitment is made out to be firmer than its text. 应 is a word of its own only where it begins
 * none (应急, 应用) and ends none (适应, 供应).
 */
const WORDS: readonly [Exclude<Strength, 'plain'>, RegExp][] = [
  ['explore', /探索|摸索|试行|尝试|先行先试/g],
  ['gradual', /有计划、分步骤|分步骤|逐步|分步|分批|分期|逐年|稳步|有序/g],
  ['push', /推动|推进|促进|鼓励|引导|支持|积极/g],
  ['strive', /力争|争取|努力|力求|尽可能|尽量/g],
  [
    'must',
    /必须|确保|务必|务求|一律|严格|严禁|不得|不低于|不少于|不小于|不高于|不多于|不超过|均应|应当|应该|(?<![对适响供反相效])应(?![急用对诊届收付答邀激试变])|须(?!知)/g,
  ],
];

const QUOTED = /“([^”]*)”/g;

/** The words of strength in a text of the source, as printed, each once, in the order of strength. */
export const findStrengthWords = (text: string): string[] => [
  ...new Set(WORDS.flatMap(([, words]) => [...text.matchAll(words)].map(([word]) => word))),
];

/** What a note quotes of the source; a note without quotes is read as a whole. */
export function quotedIn(note: string | null): string {
  const quotes = [...(note ?? '').matchAll(QUOTED)].map(([, text = '']) => text);
  return quotes.length > 0 ? quotes.join('；') : (note ?? '');
}

/** The strength that notes record; `plain` when they record no such word. */
export function strengthOf(...notes: readonly (string | null)[]): Strength {
  const words = new Set(notes.flatMap((note) => findStrengthWords(quotedIn(note))));
  return WORDS.find(([, pattern]) => [...words].some((word) => word.match(pattern)?.[0] === word))?.[0] ?? 'plain';
}
