/** Which indicators a question may ask the figures of: told before any figure is read. */
import { bareName as bare } from '../format/suggestions.ts';
import { allHits, type Answer, type Hit, type HitDetails } from './answer.ts';

/** Files of figures that are read for one question. */
const MOST = 3;
/** So many last characters of a name are enough to mean it: 签约率. */
export const TAIL = 3;

/** Whether a name may be meant by one of several phrases; by the only one, if that is the end of the name or holds it. @param phrases folded */
export const mayMean = (name: string, phrases: readonly string[]): boolean => {
  const own = bare(name);
  return phrases.some((phrase) => {
    const text = bare(phrase);
    return text.includes(own.slice(-TAIL)) || (phrases.length > 1 && own.includes(text));
  });
};

/** Names of pages in the index, the likeliest first. @param details of hits that have been read */
export function figurePages(answer: Answer, details: ReadonlyMap<Hit, HitDetails>): string[] {
  const phrases = [...answer.phrases, ...(answer.fallback?.terms ?? [])];
  const names = answer.expansions.flatMap(({ to, isGuess }) => (isGuess ? [] : to));
  return allHits(answer)
    .filter((hit) => {
      const head = hit.head ?? details.get(hit)?.head;
      return head?.kind[0] === 'indicator' && (mayMean(head.title, phrases) || names.includes(head.title));
    })
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** The question in characters, where letters spelled one name. */
export function spelledQuery({ exact, expansions }: Answer, query: string): string {
  const [only, ...others] = expansions;
  const name = exact.length === 0 && others.length === 0 && only?.to.length === 1 ? only.to[0] : undefined;
  return name ?? query;
}
