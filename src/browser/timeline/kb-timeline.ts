/** `<kb-timeline>`: brings the list of events to life. Without it the list stands as it is. */
import { sayState } from '../../grammar/target-state.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { EVENT_KIND, INFERRED, SITE } from '../../words/zh.ts';
import { eventsToCsv } from '../../timeline/csv.ts';
import { isoDay, dayNumber, today } from '../../timeline/days.ts';
import { inTimeOrder, type TimelineData, type TimelineEvent } from '../../timeline/event.ts';
import { filterEvents, NO_FILTER, touchesWindow, type Filter } from '../../timeline/filter.ts';
import { domainOf } from '../../timeline/histogram.ts';
import { TOKENS, type Palette } from '../../timeline/palette.ts';
import { sizeEvent, type SizedEvent } from '../../timeline/size.ts';
import { sceneToSvg } from '../../timeline/svg.ts';
import { windowDays } from '../../timeline/ticks.ts';
import { INITIAL_STATE, readState, writeState, type Grouping, type TimelineState } from '../../timeline/url-state.ts';
import { unpackRows, type TimelineFile } from '../../timeline/rows.ts';
import { Controls } from './controls.ts';
import { debounce, make } from './dom.ts';
import { makeCard, type ItemContext } from './item.ts';
import { madeList, ownList, type EventList } from './list.ts';
import { readList } from './read-list.ts';
import { saveBlob, sceneToPng } from './save.ts';
import { Stage } from './stage.ts';
import { Overview } from './overview.ts';

const EVENT_KINDS = Object.keys(EVENT_KIND) as (keyof typeof EVENT_KIND)[];

export class KbTimeline extends HTMLElement {
  #data: TimelineData = { asOf: null, events: [], names: { regions: {}, domains: {}, measures: {}, documents: {} } };
  #sized = new Map<string, SizedEvent>();
  #today = today(new Date());
  #state: TimelineState = INITIAL_STATE;
  /** Events that pass the filter; of these, the ones in the window are current. */
  #filtered: readonly TimelineEvent[] = [];
  #current: readonly TimelineEvent[] = [];
  #domain: readonly [number, number] = [0, 1];
  #stage: Stage | undefined;
  #overview: Overview | undefined;
  #controls: Controls | undefined;
  #list: EventList | undefined;
  #card = make('section', { class: 'timeline-card', 'aria-label': TIMELINE.card, hidden: true, tabindex: -1 });
  #live = make('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  #count = make('p', { class: 'timeline-count' });
  #print = make('div', { class: 'timeline-print', 'aria-hidden': 'true' });
  #said = debounce(() => this.#announceCount(), 300);
  #stop: (() => void)[] = [];

  connectedCallback(): void {
    if (this.#stage || this.dataset['state'] === 'error') return;
    const source = this.dataset['src'];
    if (source) void this.#load(source);
    else if (this.querySelector('.timeline-controls, [data-event]')) this.#guard(() => this.show(readList(this)));
  }

  disconnectedCallback(): void {
    this.#stage?.disconnect();
    this.#said.cancel();
    for (const stop of this.#stop.splice(0)) stop();
  }

  /** Draws a set of events. The element calls it itself with what its list or its file holds. */
  show(data: TimelineData): void {
    this.#data = { ...data, events: data.events.toSorted(inTimeOrder) };
    this.#today = today(new Date());
    const sized = this.#data.events.map((event) => sizeEvent(event)).filter((event) => event !== undefined);
    this.#sized = new Map(sized.map((entry) => [entry.event.key, entry]));
    this.#domain = domainOf(sized, this.#today);
    this.#state = readState(new URLSearchParams(location.search), {
      regions: new Set(this.#data.events.flatMap((event) => event.regions)),
      measures: new Set(this.#data.events.flatMap((event) => event.measures)),
      domains: new Set(Object.keys(data.names.domains)),
      kinds: EVENT_KINDS,
      keys: new Set(this.#sized.keys()),
    });
    if (!this.#stage) this.#build();
    this.#stage?.setDomain(this.#domain, this.#today);
    this.#overview?.setDomain(this.#domain);
    this.#controls?.years(this.#data.events);
    this.#refilter();
    this.#showWindow(this.#state.from, this.#state.to);
    this.#select(this.#state.selected, true);
    this.#stage?.paint();
    this.#settled();
    this.#said.cancel();
    this.dataset['state'] = 'ready';
  }

  /** Where every shown event is drawn: edges in px of the drawing, `null` for an open end. */
  positions(): ReturnType<Stage['positions']> {
    return this.#stage?.positions() ?? {};
  }

  /** The time scale of the window: `scale().invert(px)` is a UTC date. */
  scale(): ReturnType<Stage['scale']> | undefined {
    return this.#stage?.scale();
  }

  /** Keys of the current events, in time order. */
  current(): string[] {
    return this.#current.map(({ key }) => key);
  }

  async #load(source: string): Promise<void> {
    this.dataset['state'] = 'loading';
    this.#count.textContent = TIMELINE.loading;
    try {
      const answer = await fetch(source);
      if (!answer.ok) throw new Error(`${answer.status} ${source}`);
      const build = document.querySelector<HTMLMetaElement>('meta[name="kb-build"]')?.content ?? '';
      const data = unpackRows((await answer.json()) as TimelineFile, build);
      this.#guard(() => this.show(data));
    } catch (error) {
      this.#fail(TIMELINE.failedData, error);
    }
  }

  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(TIMELINE.failed, error);
    }
  }

  #fail(message: string, error: unknown): void {
    this.dataset['state'] = 'error';
    this.prepend(make('p', { role: 'alert', class: 'timeline-error' }, message));
    console.error(error);
  }

  get #context(): ItemContext {
    return { names: this.#data.names, base: (this.dataset['base'] ?? '').replace(/\/$/, ''), asOf: this.#data.asOf };
  }

  #build(): void {
    const stage = new Stage({
      moved: (view) => this.#overview?.follow(view),
      settled: () => this.#settled(),
      picked: (key) => this.#select(key),
    });
    const overview = new Overview((first, last) => stage.setWindow(first, last - 1));
    const help = make('p', { class: 'timeline-help', id: 'timeline-help' }, TIMELINE.help);
    stage.element.setAttribute('aria-describedby', help.id);
    stage.element.addEventListener('keydown', (event) => this.#key(event));
    this.#card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
    });
    const form = this.querySelector<HTMLFormElement>('.timeline-controls');
    if (form) {
      this.#controls = new Controls(form, {
        filtered: (filter, group) => this.#setFilter(filter, group),
        windowed: (from, to) => this.#showWindow(from, to, true),
        acted: (act) => void this.#act(act),
      });
      form.hidden = false;
    }
    const frame = make('div', { class: 'timeline-frame' }, stage.element);
    const place = this.querySelector<HTMLElement>('[data-drawing]') ?? this;
    place.append(this.#count, frame, overview.element, help, this.#card, this.#live, this.#print);
    this.#stage = stage;
    this.#overview = overview;
    stage.connect();
    const listPlace = this.querySelector<HTMLElement>('[data-list-here]');
    this.#list = listPlace ? madeList(listPlace, this.#context) : ownList(this);
    const print = () => this.#fillPrint();
    const query = matchMedia('print');
    const resize = new ResizeObserver(() => {
      overview.paint();
      overview.follow(stage.view);
    });
    resize.observe(overview.element);
    window.addEventListener('beforeprint', print);
    query.addEventListener('change', print);
    this.#stop.push(
      () => window.removeEventListener('beforeprint', print),
      () => query.removeEventListener('change', print),
      () => resize.disconnect(),
    );
  }

  #setFilter(filter: Filter, group: Grouping): void {
    this.#state = { ...this.#state, filter, group };
    this.#refilter();
    this.#settled();
  }

  #refilter(): void {
    const { filter, group } = this.#state;
    this.#filtered = filterEvents(this.#data.events, filter);
    const sized = this.#filtered.map(({ key }) => this.#sized.get(key)).filter((entry) => entry !== undefined);
    this.#controls?.write(filter, group);
    this.#controls?.count(this.#data.events, filter);
    this.#stage?.show(sized, group, this.#data.names);
    this.#overview?.show(sized);
  }

  #showWindow(from: string | null, to: string | null, animate = false): void {
    this.#stage?.setWindow(
      from === null ? null : (dayNumber(from) ?? null),
      to === null ? null : (dayNumber(to) ?? null),
      animate,
    );
  }

  /** List, fields, address and count follow the window once it rests. */
  #settled(): void {
    const stage = this.#stage;
    if (!stage) return;
    const { first, last } = windowDays(stage.view);
    const [start, end] = this.#domain;
    const isWhole = first <= start && last >= end - 1;
    this.#current = isWhole ? this.#filtered : this.#filtered.filter((event) => touchesWindow(event, first, last));
    this.#state = { ...this.#state, from: isWhole ? null : isoDay(first), to: isWhole ? null : isoDay(last) };
    this.#controls?.writeWindow(isoDay(first), isoDay(last));
    this.#list?.show(this.#current);
    this.#overview?.follow(stage.view);
    this.#count.textContent =
      this.#current.length === 0 ? TIMELINE.none : TIMELINE.shown(this.#current.length, this.#data.events.length);
    this.dataset['count'] = String(this.#current.length);
    this.#writeAddress();
    this.#said.request();
  }

  #writeAddress(): void {
    const query = writeState(this.#state);
    const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`)
      history.replaceState(history.state, '', address);
  }

  #announceCount(): void {
    const window =
      this.#state.from && this.#state.to ? `，${TIMELINE.windowSaid(this.#state.from, this.#state.to)}` : '';
    this.#live.textContent = `${this.#count.textContent}${window}`;
  }

  #select(key: string | null, quiet = false): void {
    const sized = key === null ? undefined : this.#sized.get(key);
    this.#state = { ...this.#state, selected: sized ? key : null };
    this.#stage?.select(this.#state.selected);
    this.#list?.mark(this.#state.selected);
    this.#card.hidden = !sized;
    this.#card.replaceChildren(...(sized ? makeCard(sized.event, this.#context, () => this.#close()) : []));
    this.#writeAddress();
    if (!sized || quiet) return;
    const { event } = sized;
    const index = this.#current.findIndex((entry) => entry.key === key);
    const parts = [
      event.when + (event.basis === 'inferred' ? `（${INFERRED}）` : ''),
      event.title,
      ...(event.state ? [sayState(event.state, this.#data.asOf)] : []),
    ];
    this.#said.cancel();
    this.#live.textContent = `${parts.join('，')}。${TIMELINE.position(index + 1, this.#current.length)}`;
  }

  #close(): void {
    this.#select(null);
    this.#stage?.element.focus();
  }

  /** Moves to the next or previous event in time order; into the window where it was out of sight. */
  #step(by: number): void {
    const at = this.#filtered.findIndex(({ key }) => key === this.#state.selected);
    const first = this.#current[0];
    const last = this.#filtered.length - 1;
    const isFresh = at < 0 && Number.isFinite(by);
    const next = isFresh
      ? by > 0
        ? first
        : this.#current.at(-1)
      : this.#filtered[Math.max(0, Math.min(last, at + by))];
    const sized = next && this.#sized.get(next.key);
    if (!next || !sized) return;
    this.#stage?.reveal(sized);
    this.#select(next.key);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stage = this.#stage;
    const page = (stage?.element.clientHeight ?? 0) * 0.8;
    const keys: Record<string, () => void> = event.shiftKey
      ? { ArrowLeft: () => stage?.panBy(-0.25), ArrowRight: () => stage?.panBy(0.25), '+': () => stage?.zoomBy(1.5) }
      : {
          ArrowLeft: () => this.#step(-1),
          ArrowUp: () => this.#step(-1),
          ArrowRight: () => this.#step(1),
          ArrowDown: () => this.#step(1),
          Home: () => this.#step(-Infinity),
          End: () => this.#step(Infinity),
          '+': () => stage?.zoomBy(1.5),
          '=': () => stage?.zoomBy(1.5),
          '-': () => stage?.zoomBy(1 / 1.5),
          '0': () => stage?.setWindow(null, null, true),
          PageDown: () => stage?.element.scrollBy({ top: page }),
          PageUp: () => stage?.element.scrollBy({ top: -page }),
          Enter: () => this.#card.focus(),
          Escape: () => this.#select(null),
        };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  async #act(act: string): Promise<void> {
    const stage = this.#stage;
    if (!stage) return;
    const { first, last } = windowDays(stage.view);
    const name = TIMELINE.file(isoDay(first), isoDay(last));
    switch (act) {
      case 'in':
        return stage.zoomBy(1.8);
      case 'out':
        return stage.zoomBy(1 / 1.8);
      case 'left':
        return stage.panBy(-0.4);
      case 'right':
        return stage.panBy(0.4);
      case 'whole':
        return stage.setWindow(null, null, true);
      case 'reset':
        this.#select(null, true);
        this.#setFilter(NO_FILTER, INITIAL_STATE.group);
        return stage.setWindow(null, null);
      case 'svg':
        return saveBlob(new Blob([this.#svg(stage.palette)], { type: 'image/svg+xml' }), `${name}.svg`);
      case 'png':
        return saveBlob(await sceneToPng(stage.fullScene(), stage.palette), `${name}.png`);
      case 'csv':
        return saveBlob(
          new Blob([eventsToCsv(this.#current, this.#data.names)], { type: 'text/csv;charset=utf-8' }),
          `${name}.csv`,
        );
    }
  }

  #svg(palette: Palette): string {
    const stage = this.#stage;
    if (!stage) return '';
    const { first, last } = windowDays(stage.view);
    const build = document.querySelector<HTMLMetaElement>('meta[name="kb-build"]')?.content ?? '';
    const caption = `${TIMELINE.windowSaid(isoDay(first), isoDay(last))} · ${this.#count.textContent} · ${TIMELINE.source(SITE.name, build)}`;
    return sceneToSvg(stage.fullScene(), { palette, title: TIMELINE.stage, caption });
  }

  /** Paper gets a picture of the window in its own ink; the canvas is not printed. */
  #fillPrint(): void {
    const parsed = new DOMParser().parseFromString(this.#svg(TOKENS), 'image/svg+xml').documentElement;
    this.#print.replaceChildren(document.importNode(parsed, true));
  }
}
