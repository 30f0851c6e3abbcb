/** The institutions that a text names. 县疾控中心 is the one of the text's own place: an alias of another place's is none. */
import { chainOf } from './divisions/read-divisions.ts';
import type { Knowledge } from './knowledge.ts';

type Institution = Knowledge['institutions'][number];

/**
 * @param region code of the document's division; empty where it is not known
 * @param shortest characters that a name must have
 */
export function institutionsIn(
  text: string,
  region: string,
  { institutions, divisions }: Pick<Knowledge, 'institutions' | 'divisions'>,
  shortest: number,
): Institution[] {
  return institutions.filter(({ names, region: own }) => {
    const said = names.filter((name) => name.length >= shortest && text.includes(name));
    if (said.length === 0) return false;
    const isNear =
      own === region || chainOf(own, divisions).includes(region) || chainOf(region, divisions).includes(own);
    // Of elsewhere only by the name that says where.
    return (region !== '' && isNear) || said.includes(names[0] ?? '');
  });
}
