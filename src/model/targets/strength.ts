/** How strongly a commitment is worded. Only the source's own words count, which curators keep in quotes in `note`. */
import type { STRENGTH } from '../../words/targets.ts';

export type Strength = keyof typeof STRENGTH;

/**
 * Weakest first: of several words the weakest decides, so that no commitment is made out to be firmer than its text. A word counts only where it is one: 应 begins
 * no other (应急, 应用) and ends none (适应, 供应), 试行 is no part of a title, and what has changed 逐步 is no promise.
 */
const WORDS: readonly [Exclude<Strength, 'plain'>, RegExp][] = [
  ['explore', /探索|摸索|试行(?!）)|尝试|先行先试/g],
  ['gradual', /有计划、分步骤|分步骤|逐步(?!.{0,4}了)|分步|分批|分期|逐年|稳步|有序/g],
  ['push', /推动|推进|(?<!健康)促进|鼓励|引导(?!咨询)|(?<!决策|关心)支持|积极(?!性)/g],
  ['strive', /力争|争取|努力|力求|尽可能|尽量/g],
  [
    'must',
    /必须|确保|务必|务求|一律|严格|严禁|不得|不低于|不少于|不小于|不高于|不多于|不超过|均应|应当|应该|(?<![对适响供反相效])应(?![急用对诊届收付答邀激试变])|须(?!知)/g,
  ],
];

/** What a promise must keep of its paragraph, as printed, each once: the words of strength without those that also tell of what is being done (推进, 支持). */
export const findBindingWords = (text: string): string[] => [
  ...new Set(
    WORDS.filter(([kind]) => kind !== 'push').flatMap(([, pattern]) =>
      [...text.matchAll(pattern)].map(([word]) => word),
    ),
  ),
];

const QUOTED = /“([^”]*)”/g;

/** What a note quotes of the source; a note without quotes is read as a whole. */
export function quotedIn(note: string | null): string {
  const quotes = [...(note ?? '').matchAll(QUOTED)].map(([, text = '']) => text);
  return quotes.length > 0 ? quotes.join('；') : (note ?? '');
}

/** The strength that notes record; `plain` when they record no such word. */
export function strengthOf(...notes: readonly (string | null)[]): Strength {
  const said = notes.map(quotedIn).join('；');
  return WORDS.find(([, pattern]) => [...said.matchAll(pattern)].length > 0)?.[0] ?? 'plain';
}
