/** Who comes back from a hit comes back to it. Which one it was lies in the entry of the history, beside the address. */

interface Place {
  /** Of the hit. */
  readonly url: string;
  /** Where it stood in the window, px. */
  readonly top: number;
}

const placeIn = (state: unknown): Place | undefined => (state as { hit?: Place } | null)?.hit;

/** @param target what was pressed; nothing happens unless it leads to a hit */
export function keepPlace(target: Element): void {
  const item = target.closest('a') && target.closest<HTMLElement>('[data-result]');
  const url = item?.dataset['url'];
  if (!item || !url) return;
  // The list is not there yet when the browser would scroll.
  history.scrollRestoration = 'manual';
  history.replaceState({ hit: { url, top: item.getBoundingClientRect().top } satisfies Place }, '');
}

/** @param root holds the hits */
export function returnToPlace(root: Element): void {
  const place = placeIn(history.state);
  const items = place ? [...root.querySelectorAll<HTMLElement>('[data-result]:not([hidden])')] : [];
  const item = items.find((one) => one.dataset['url'] === place?.url);
  if (!item || !place) return;
  // Once: whatever is listed anew later stays where the reader is.
  history.replaceState(null, '');
  keepAt(item, place.top);
  item.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
}

/** Hits above get their text late and grow: the item stays where it is until the reader does something, or so many ms have passed. */
const PATIENCE = 2000;
const ACTS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

function keepAt(item: HTMLElement, top: number): void {
  const align = () => window.scrollBy(0, item.getBoundingClientRect().top - top);
  const growing = new ResizeObserver(align);
  align();
  for (const list of document.querySelectorAll('.hits')) growing.observe(list);
  const stop = () => growing.disconnect();
  for (const act of ACTS) window.addEventListener(act, stop, { once: true, passive: true });
  setTimeout(stop, PATIENCE);
}
