/** The groups of hits. The first come with their text; the others get theirs when they come into view, and leave if they turn out to be none. */
import { MATCHES, type Hit, type HitDetails } from '../../search/query/answer.ts';
import type { VerifiedAnswer } from '../../search/query/verify-hits.ts';
import { h } from '../h.ts';
import { keepFocus } from './keep-focus.ts';
import { fillHit, renderGroupHead, renderHit, type HitContext } from './hits.ts';

export interface LateHits {
  /** Given when the list is no longer the one on the page: what was read for it is dropped, and so is a failure. */
  signal: AbortSignal;
  /** Reads a hit that has come into view. */
  read: (hit: Hit) => Promise<HitDetails | undefined>;
  /** A hit in doubt was none. */
  dropped: (hit: Hit) => void;
  failed: (error: unknown) => void;
}

/** Reads a hit late. @param fill @param remove put it on the page, or take it away */
export async function completeHit(
  hit: Hit,
  { signal, read, dropped, failed }: LateHits,
  fill: (details: HitDetails) => void,
  remove: () => void,
): Promise<void> {
  try {
    const details = await read(hit);
    if (signal.aborted) return;
    if (details) return fill(details);
    remove();
    dropped(hit);
  } catch (error) {
    if (!signal.aborted) failed(error);
  }
}

/**
 * @param verified hits, and what is known of them
 * @param room so many hits are listed
 */
export function renderList(
  { answer, details, isAbout }: VerifiedAnswer,
  room: number,
  context: HitContext,
  late: LateHits,
): HTMLElement[] {
  const waiting = new Map<Element, Hit>();
  const views = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const hit = waiting.get(target);
        if (!isIntersecting || !hit) continue;
        views.unobserve(target);
        waiting.delete(target);
        const item = target as HTMLLIElement;
        void completeHit(
          hit,
          late,
          (found) => keepFocus(item, () => fillHit(item, hit, found, context)),
          () => item.remove(),
        );
      }
    },
    { rootMargin: '300px' },
  );
  late.signal.addEventListener('abort', () => views.disconnect());
  let left = room;
  return MATCHES.flatMap((match) => {
    const hits = answer[match].slice(0, left);
    left -= hits.length;
    if (hits.length === 0) return [];
    const list = h('ol', { class: 'hits' });
    for (const hit of hits) {
      const item = renderHit(hit, details.get(hit), context);
      list.append(item);
      if (details.has(hit)) continue;
      waiting.set(item, hit);
      views.observe(item);
    }
    return [h('section', { 'data-group': match }, renderGroupHead(match, answer, isAbout), list)];
  });
}
