/** The counts in words. */
import { allHits } from '../../search/query/answer.ts';
import type { VerifiedAnswer } from '../../search/query/verify-hits.ts';
import { shorten } from '../../text/shorten.ts';
import { SEARCH } from '../../words/search.ts';
import { LONGEST, type SearchState } from './state.ts';

/** Terms that are named. */
const MOST_TERMS = 4;

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
  const { exact, synonym, related, fallback } = answer;
  const isFiltered = Object.keys(state.filters).length > 0;
  const found = fallback
    ? SEARCH.instead(
        query,
        isFiltered,
        fallback.terms.slice(0, MOST_TERMS).map((term) => shorten(term, 20)),
        related.length,
      )
    : allHits(answer).length > 0
      ? SEARCH.summary(query, SEARCH.pages(exact.length, isAbout), synonym.length, related.length)
      : SEARCH.nothing(query, pages, isFiltered);
  const ignored = answer.short.length > 0 ? SEARCH.shortIgnored(shorten(answer.short.join('、'))) : '';
  const said = answer.phrases.length === 0 ? [SEARCH.tooShort] : [found, ignored];
  return [...said, isCut ? SEARCH.cut(LONGEST) : ''].join(' ');
}
