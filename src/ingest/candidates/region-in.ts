/** The division that a figure was taken in. */
import { findRegions } from '../divisions/find-regions.ts';
import { chainOf } from '../divisions/read-divisions.ts';
import type { DraftContext } from './types.ts';

/** 全省, 全市, 全县 say which level is meant. */
const LEVEL_WORDS: readonly [RegExp, (code: string) => boolean][] = [
  [/全国|我国/, (code) => code === '100000'],
  [/全省|我省|全自治区/, (code) => code.endsWith('0000') && code !== '100000'],
];

/** The division that the words in front of the figure name last, within or above the document's own; else the document's own. */
export function regionIn(sentence: string, clause: string, { knowledge, region }: DraftContext): string {
  const chain = region === '' ? [] : chainOf(region, knowledge.divisions);
  const word = LEVEL_WORDS.find(([words]) => words.test(clause));
  if (word) return chain.find(word[1]) ?? (word[0].test('全国') && /全国|我国/.test(clause) ? '100000' : '');
  const named = findRegions(`${sentence}${clause}`, knowledge.divisions).filter(({ isUnsure }) => !isUnsure);
  const inClause = named.findLast(({ printed }) => clause.includes(printed)) ?? named.at(-1);
  if (!inClause || /全[市县区州]/.test(clause)) return region;
  // A district of another place is named as a model or a partner, not as where the figure was taken.
  const isBelow = chainOf(inClause.code, knowledge.divisions).includes(region);
  return isBelow || chain.includes(inClause.code) ? inClause.code : region;
}
