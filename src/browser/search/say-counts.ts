/** The counts in words. */
import { allHits } from '../../search/query/answer.ts';
import type { VerifiedAnswer } from '../../search/query/verify-hits.ts';
import { shorten } from '../../text/shorten.ts';
import { SEARCH } from '../../words/search.ts';
import { LONGEST, type SearchState } from './state.ts';

/**
 * How many pages hold what was looked for; marked 约 while hits in doubt are among them.
 * @param pages on the whole site
 * @param isCut whether more was typed than is looked for
 */
export function sayCounts(
  { answer, isAbout }: VerifiedAnswer,
  state: SearchState,
  pages: number,
  isCut: boolean,
): string {
  const query = shorten(state.query.trim());
  const found =
    allHits(answer).length > 0
      ? SEARCH.summary(query, SEARCH.pages(answer.exact.length, isAbout), answer.synonym.length, answer.related.length)
      : SEARCH.nothing(query, pages, Object.keys(state.filters).length > 0);
  const ignored = answer.short.length > 0 ? SEARCH.shortIgnored(shorten(answer.short.join('、'))) : '';
  const said = answer.phrases.length === 0 ? [SEARCH.tooShort] : [found, ignored];
  return [...said, isCut ? SEARCH.cut(LONGEST) : ''].join(' ');
}
