/** What is offered after nothing was found. */
import type { Filters } from '../pagefind/engine.ts';
import { closeNames, nearestNames, nearestWords } from './nearest.ts';
import type { OpenIndex } from './open-index.ts';
import type { ParsedQuery, Phrase } from './query.ts';

const MOST_OFFERS = 4;
const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * What is spelt most like the whole, a document number above all; else like those of its parts that stand nowhere.
 * @throws SearchFailure
 */
export async function findOffers(
  index: OpenIndex,
  { phrases, whole }: ParsedQuery,
  filters: Filters,
): Promise<string[]> {
  const all = whole?.join('') ?? '';
  const alike = hasHan(all) ? closeNames(all, await index.terms()) : [];
  if (alike.length > 0) return alike;
  const offers = await Promise.all(
    phrases.map(async (phrase) => {
      const isThere = phrases.length > 1 && (await index.phrases.find(phrase, filters)).size > 0;
      return isThere ? [] : offersFor(index, phrase);
    }),
  );
  return [...new Set(offers.flat())].slice(0, MOST_OFFERS);
}

async function offersFor(index: OpenIndex, phrase: Phrase): Promise<string[]> {
  const text = phrase.join('');
  if (hasHan(text)) return nearestNames(text, await index.terms());
  const [words, spelling] = await Promise.all([index.vocabulary(), index.spellings(text)]);
  return nearestWords(text, words, spelling);
}
