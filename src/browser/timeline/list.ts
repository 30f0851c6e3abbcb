/** The list follows the drawing: the page's own items are shown and hidden; a paged timeline lists what is current itself. */
import { TIMELINE } from '../../words/timeline.ts';
import type { TimelineEvent } from '../../timeline/event.ts';
import { h } from '../h.ts';
import { makeItem, type ItemContext } from './item.ts';

export interface EventList {
  show(events: readonly TimelineEvent[]): void;
  /** Marks the selected event; `null` for none. */
  mark(key: string | null): void;
}

/** The list that is in the page already, by year. */
export function ownList(root: ParentNode): EventList {
  const items = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-event]')].map((item) => [item.dataset['event'] ?? '', item]),
  );
  const years = [...root.querySelectorAll<HTMLElement>('[data-year]')];
  return {
    show(events) {
      const shown = new Set(events.map(({ key }) => key));
      for (const [key, item] of items) item.hidden = !shown.has(key);
      for (const year of years) {
        const count = year.querySelectorAll('[data-event]:not([hidden])').length;
        year.hidden = count === 0;
        const label = year.querySelector('[data-year-count]');
        if (label) label.textContent = TIMELINE.cluster(count);
      }
    },
    mark: (key) => markItems(items, key),
  };
}

function markItems(items: ReadonlyMap<string, HTMLElement>, key: string | null): void {
  for (const [own, item] of items) item.toggleAttribute('data-selected', own === key);
}

/** Items a generated list shows at a time. */
const STEP = 100;

/** A list for a timeline whose events are on other pages: the first of them, and a button for the next. @param place holds the template of an item */
export function madeList(place: HTMLElement, context: ItemContext): EventList {
  const template = place.querySelector('template');
  if (!template) throw new Error('the place of the list has no template of an item');
  const list = h('ol', { class: 'events' });
  const more = h('button', { type: 'button', class: 'timeline-more' });
  place.replaceChildren(list, more);
  let events: readonly TimelineEvent[] = [];
  let selected: string | null = null;
  const items = new Map<string, HTMLElement>();
  const extend = () => {
    const next = events.slice(items.size, items.size + STEP);
    for (const event of next) {
      const item = makeItem(template, event, context);
      items.set(event.key, item);
      list.append(item);
    }
    const left = events.length - items.size;
    more.hidden = left === 0;
    more.textContent = TIMELINE.more(Math.min(STEP, left));
    markItems(items, selected);
  };
  more.addEventListener('click', extend);
  return {
    show(current) {
      events = current;
      items.clear();
      list.replaceChildren();
      extend();
    },
    mark(key) {
      selected = key;
      markItems(items, key);
    },
  };
}
