/** The first hits with their text: those that turn out to be none are dropped, and the next ones move up. */
import { allHits, eachGroup, type Answer, type Hit, type HitDetails } from './answer.ts';

export interface VerifiedAnswer {
  /** Without the hits that were none. */
  readonly answer: Answer;
  readonly details: ReadonlyMap<Hit, HitDetails>;
  /** Whether hits in doubt remain among the exact ones: their number is about right, and never too small. */
  readonly isAbout: boolean;
}

export const isDoubtful = (hit: Hit): boolean => hit.grounds.some(({ inDoubt }) => inDoubt);

/**
 * @param read what a hit shows, `undefined` when it is none
 * @param wanted so many hits are read, as far as there are any
 */
export async function verifyHits(
  answer: Answer,
  read: (hit: Hit) => Promise<HitDetails | undefined>,
  wanted: number,
): Promise<VerifiedAnswer> {
  const details = new Map<Hit, HitDetails>();
  const wrong = new Set<Hit>();
  const queue = allHits(answer);
  while (details.size < wanted && queue.length > 0) {
    const batch = queue.splice(0, wanted - details.size);
    const found = await Promise.all(batch.map(read));
    batch.forEach((hit, index) => {
      const shown = found[index];
      if (shown) details.set(hit, shown);
      else wrong.add(hit);
    });
  }
  return {
    answer: eachGroup(answer, (hits) => hits.filter((hit) => !wrong.has(hit))),
    details,
    isAbout: answer.exact.some((hit) => isDoubtful(hit) && !wrong.has(hit) && !details.has(hit)),
  };
}
