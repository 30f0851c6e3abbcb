/** A folded part that is made when it is first opened: what nobody asks for is neither built nor printed. */
import { h } from '../h.ts';

/** @param make called once */
export function lazyDetails(summary: string, make: () => (Node | string)[], attributes: Record<string, string> = {}) {
  const details = h('details', attributes, h('summary', {}, summary));
  details.addEventListener('toggle', () => details.append(...make()), { once: true });
  return details;
}
