/** The parts of the timeline that exist once there is something to show, put into the page. */
import { TIMELINE } from '../../words/timeline.ts';
import { Controls, type ControlEvents } from './controls.ts';
import { h } from '../h.ts';
import { madeList, ownList, type EventList } from './list.ts';
import type { ItemContext } from './item.ts';
import { Overview } from './overview.ts';
import { Stage, type StageEvents } from './stage.ts';

export interface Parts {
  readonly stage: Stage;
  readonly overview: Overview;
  readonly controls: Controls | undefined;
  readonly list: EventList;
  /** The event that is selected, in full. */
  readonly card: HTMLElement;
  /** How many events are in sight. */
  readonly count: HTMLElement;
  /** What a screen reader says. */
  readonly live: HTMLElement;
  /** The picture that paper gets; the whole as it was built, until it is filled. */
  readonly print: HTMLElement | undefined;
}

export interface PartEvents extends Omit<StageEvents, 'moved'>, ControlEvents {
  readonly keyed: (event: KeyboardEvent) => void;
}

/** Builds what the script adds to the list. @param host the element, with its form, list and place for the drawing */
export function buildParts(host: HTMLElement, context: ItemContext, events: PartEvents): Parts {
  const stage: Stage = new Stage({ ...events, moved: (view) => overview.follow(view) });
  const overview = new Overview((first, last) => stage.setWindow(first, last - 1));
  const help = h('p', { class: 'timeline-help', id: 'timeline-help' }, TIMELINE.help);
  const card = h('section', { class: 'timeline-card', 'aria-label': TIMELINE.card, hidden: true, tabindex: -1 });
  const live = h('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  const count = h('span', { class: 'timeline-count' });
  stage.element.setAttribute('aria-describedby', help.id);
  stage.element.addEventListener('keydown', events.keyed);
  const frame = h('div', { class: 'timeline-frame' }, stage.names.element, stage.element, card);
  const place = host.querySelector<HTMLElement>('[data-drawing]') ?? host;
  (host.querySelector('[data-count-here]') ?? place).append(count);
  place.append(frame, overview.element, help, live);
  const listPlace = host.querySelector<HTMLElement>('[data-list-here]');
  const list = listPlace ? madeList(listPlace, context) : ownList(host);
  const print = host.querySelector<HTMLElement>('.timeline-print') ?? undefined;
  return { stage, overview, controls: bindControls(host, events), list, card, count, live, print };
}

function bindControls(host: HTMLElement, events: ControlEvents): Controls | undefined {
  const form = host.querySelector<HTMLFormElement>('.timeline-controls');
  if (!form) return undefined;
  form.hidden = false;
  return new Controls(form, events);
}

/** Listens until the signal is given: to be called whenever the element has come into a page. */
export function connectParts(
  { stage, overview, card }: Parts,
  signal: AbortSignal,
  { printing, closed }: { printing: () => void; closed: () => void },
): void {
  stage.connect();
  // Wherever the focus is: a card opened by the mouse has left it where it was.
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !card.hidden) closed();
  };
  document.addEventListener('keydown', escape, { signal });
  window.addEventListener('beforeprint', printing, { signal });
  matchMedia('print').addEventListener('change', printing, { signal });
  const resize = new ResizeObserver(() => {
    overview.paint();
    overview.follow(stage.view);
  });
  resize.observe(overview.element);
  signal.addEventListener('abort', () => {
    stage.disconnect();
    resize.disconnect();
  });
}
