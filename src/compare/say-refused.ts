/** What an address asked for and did not get, in sentences. */
import { COMPARED } from '../words/compared.ts';
import type { ResolvedRegions } from './resolve-regions.ts';

/** An address is typed and shortened by anyone: it is quoted, but not without end. */
const [MOST_NAMED, LONGEST] = [6, 24];

function quote(asked: readonly string[]): string[] {
  const named = asked.slice(0, MOST_NAMED).map((text) => {
    const characters = [...text];
    return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  });
  return asked.length > MOST_NAMED ? [...named, COMPARED.asked.more(asked.length)] : named;
}

/** One sentence for each kind of thing; nothing where all was had. */
export function sayRefused({ moved, unknown, surplus }: Omit<ResolvedRegions, 'regions'>): string[] {
  const { asked } = COMPARED;
  return [
    ...moved.slice(0, MOST_NAMED).map(({ asked: text, name, code }) => asked.moved(quote([text]).join(''), name, code)),
    ...(unknown.length > 0 ? [asked.unknown(quote(unknown))] : []),
    ...(surplus.length > 0 ? [asked.surplus(quote(surplus))] : []),
  ];
}

/** The same for indicators. @param missing as they stand in the address */
export const sayMissing = (missing: readonly string[]): string[] =>
  missing.length > 0 ? [COMPARED.asked.indicators(quote(missing))] : [];
