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

export interface HitList {
  /** One for each group that has hits; those without a listed hit are hidden. */
  readonly sections: readonly HTMLElement[];
  /** Lists so many hits in all. @returns the first that was not listed before */
  readonly list: (room: number) => HTMLElement | undefined;
}

/**
 * @param verified hits, and what is known of them
 * @param isWhole all hits are on the page from the beginning, those that are not listed hidden; else they are made when they are listed
 */
export function renderList(
  { answer, details, isAbout }: VerifiedAnswer,
  isWhole: boolean,
  context: HitContext,
  late: LateHits,
): HitList {
  const { watch } = watchHits(context, late);
  const groups = MATCHES.filter((match) => answer[match].length > 0).map((match) => {
    const list = h('ol', { class: 'hits' });
    const section = h('section', { 'data-group': match }, renderGroupHead(match, answer, isAbout), list);
    return { list, section, hits: answer[match] };
  });
  const entries = groups.flatMap(({ list, hits }) => hits.map((hit) => ({ hit, list })));
  const items: HTMLLIElement[] = [];
  let listed = 0;
  const makeUntil = (count: number) => {
    for (const { hit, list } of entries.slice(items.length, count)) {
      const item = renderHit(hit, details.get(hit), context);
      item.hidden = true;
      list.append(item);
      items.push(item);
      if (!details.has(hit)) watch(item, hit);
    }
  };
  const list = (room: number) => {
    const before = listed;
    listed = Math.min(Math.max(room, before), entries.length);
    makeUntil(isWhole ? entries.length : listed);
    for (const item of items.slice(before, listed)) item.hidden = false;
    let first = 0;
    for (const { section, hits } of groups) {
      section.hidden = first >= listed;
      first += hits.length;
    }
    return items.slice(before, listed).find((item) => item.isConnected);
  };
  return { sections: groups.map(({ section }) => section), list };
}

/** Reads hits when they come into view. */
function watchHits(context: HitContext, late: LateHits) {
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
  const watch = (item: HTMLLIElement, hit: Hit) => {
    waiting.set(item, hit);
    views.observe(item);
  };
  return { watch };
}
