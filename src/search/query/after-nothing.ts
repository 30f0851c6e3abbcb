/** What is done after nothing was found: offers of what is spelt alike, and the pages that hold a part of what was asked. */
import type { Asked } from './expand.ts';
import { fallBack, type FoundInstead } from './fall-back.ts';
import { findOffers } from './offers.ts';
import type { OpenIndex } from './open-index.ts';

/**
 * @param hasRelated whether the parts of the query were found together; then nothing else is looked for
 * @throws SearchFailure
 */
export async function afterNothing(
  index: OpenIndex,
  asked: Asked,
  hasRelated: boolean,
): Promise<{ nearest: string[]; found: FoundInstead | undefined }> {
  const [nearest, found] = await Promise.all([
    findOffers(index, asked.parsed, asked.filters),
    hasRelated ? undefined : fallBack(index, asked),
  ]);
  return { nearest, found };
}
