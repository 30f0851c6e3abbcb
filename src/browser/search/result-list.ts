/** The groups of hits. The first come with their text; the others get theirs when they come into view, and leave if they turn out to be none. */
import type { Answer, Hit, HitDetails } from '../../search/query/answer.ts';
import { element } from './dom.ts';
import { fillHit, renderGroupHead, renderHit, type HitContext } from './hits.ts';

export interface ResultListOptions extends HitContext {
  /** Reads a hit that has come into view. */
  read: (hit: Hit) => Promise<HitDetails | undefined>;
  /** A hit in doubt was none. */
  dropped: (hit: Hit) => void;
  failed: (error: unknown) => void;
}

export class ResultList {
  readonly #options: ResultListOptions;
  #views: IntersectionObserver | undefined;

  constructor(options: ResultListOptions) {
    this.#options = options;
  }

  /**
   * @param details what is known of hits
   * @param room so many hits are listed
   * @param isAbout whether the number of exact hits is only about right
   */
  render(answer: Answer, details: ReadonlyMap<Hit, HitDetails>, room: number, isAbout: boolean): HTMLElement[] {
    this.stop();
    const waiting = new Map<Element, Hit>();
    const views = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const hit = waiting.get(target);
          if (!isIntersecting || !hit) continue;
          views.unobserve(target);
          waiting.delete(target);
          void this.#complete(target as HTMLLIElement, hit);
        }
      },
      { rootMargin: '300px' },
    );
    this.#views = views;
    let left = room;
    return (['exact', 'synonym', 'related'] as const).flatMap((match) => {
      const hits = answer[match].slice(0, left);
      left -= hits.length;
      if (hits.length === 0) return [];
      const list = element('ol', { class: 'hits' });
      for (const hit of hits) {
        const item = renderHit(hit, details.get(hit), this.#options);
        list.append(item);
        if (details.has(hit)) continue;
        waiting.set(item, hit);
        views.observe(item);
      }
      return [element('section', { 'data-group': match }, renderGroupHead(match, answer, isAbout), list)];
    });
  }

  /** Hits that come into view from now on are left as they are. */
  stop(): void {
    this.#views?.disconnect();
  }

  async #complete(item: HTMLLIElement, hit: Hit): Promise<void> {
    try {
      const found = await this.#options.read(hit);
      if (found) return fillHit(item, hit, found, this.#options);
      item.remove();
      this.#options.dropped(hit);
    } catch (error) {
      this.#options.failed(error);
    }
  }
}
