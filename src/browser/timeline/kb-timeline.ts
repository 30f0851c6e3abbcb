/** `<kb-timeline>`: brings the list of events to life. Without it the list stands as it is. */
import { isoDay, dayNumber, today } from '../../timeline/days.ts';
import type { TimelineData } from '../../timeline/event.ts';
import { NO_FILTER, type Filter } from '../../timeline/filter.ts';
import { actionOf, actionOfButton, type KeyAction } from '../../timeline/keys.ts';
import { unpackRows, type TimelineFile } from '../../timeline/rows.ts';
import { Session } from '../../timeline/session.ts';
import { INITIAL_STATE, writeState, type Grouping } from '../../timeline/url-state.ts';
import { windowDays } from '../../timeline/viewport.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { pageBuild, readJson } from '../built.ts';
import { debounce } from '../debounce.ts';
import { h } from '../h.ts';
import { latest } from '../latest.ts';
import { writeAddress } from './address.ts';
import { showBeside, tellVain } from './beside.ts';
import { makeCard } from './card.ts';
import { carryOut } from './carry-out.ts';
import type { ItemContext } from './item.ts';
import { fillPrint, saveWindow } from './paper.ts';
import { buildParts, connectParts, type Parts } from './parts.ts';
import { openCell, openPolicy, showCard, type Opening } from './open-card.ts';
import { readList, readPolicies } from './read-list.ts';
import { sayCount, sayEvent, sayWindow } from './say.ts';
import type { Stage } from './stage.ts';

export class KbTimeline extends HTMLElement {
  #session: Session | undefined;
  #parts: Parts | undefined;
  #said = debounce(() => this.#announceCount(), 300);
  readonly #loads = latest();
  readonly #acts = { close: () => this.#close(), pick: (key: string) => this.#pick(key) };
  #living = new AbortController();

  connectedCallback(): void {
    if (this.dataset['state'] === 'error') return;
    // Moved in the page: what it shows stays, it only listens again.
    if (this.#parts) return this.#connect(this.#parts);
    const source = this.dataset['src'];
    if (source) void this.#load(source);
    else if (this.querySelector('.timeline-controls, [data-event]')) this.#guard(() => this.show(readList(this)));
  }

  disconnectedCallback(): void {
    this.#said.cancel();
    this.#loads.end();
    this.#living.abort();
  }

  /** Draws a set of events. The element calls it itself with what its list or its file holds. */
  show(data: TimelineData): void {
    const asked = new URLSearchParams(location.search);
    const session = new Session(data, today(new Date()), asked, readPolicies(this));
    tellVain(this, asked, session);
    this.#session = session;
    const parts = (this.#parts ??= this.#build(session));
    parts.stage.setDomain(session.domain, session.today);
    parts.overview.setDomain(session.domain);
    parts.controls?.years(session.data.events);
    this.#refilter();
    this.#showWindow(session.state.from, session.state.to);
    this.#select(session.state.selected, true);
    parts.stage.paint();
    this.#settled();
    this.#said.cancel();
    this.dataset['state'] = 'ready';
  }

  /** Where every shown event is drawn: edges in px of the drawing, `null` for an open end. */
  positions(): ReturnType<Stage['positions']> {
    return this.#parts?.stage.positions() ?? {};
  }

  /** The time scale of the window: `scale().invert(px)` is a UTC date. */
  scale(): ReturnType<Stage['scale']> | undefined {
    return this.#parts?.stage.scale();
  }

  /** Keys of the current events, in time order. */
  current(): string[] {
    return this.#session?.current.map(({ key }) => key) ?? [];
  }

  async #load(source: string): Promise<void> {
    const signal = this.#loads.begin();
    this.dataset['state'] = 'loading';
    const waiting = h('p', { class: 'timeline-count', role: 'status' }, TIMELINE.loading);
    (this.querySelector('[data-drawing]') ?? this).append(waiting);
    try {
      const data = unpackRows((await readJson(source, signal)) as TimelineFile, pageBuild());
      if (!signal.aborted) this.#guard(() => this.show(data));
    } catch (error) {
      // Taken out of the page while it read: it reads again where it is put.
      if (!signal.aborted) this.#fail(TIMELINE.failedData, error);
    } finally {
      waiting.remove();
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
    this.prepend(h('p', { role: 'alert', class: 'timeline-error' }, message));
    console.error(error);
  }

  #build(session: Session): Parts {
    const parts = buildParts(this, this.#contextOf(session), {
      leaving: () => this.toggleAttribute('data-leaving', true),
      settled: () => this.#settled(),
      picked: (key) => this.#pick(key),
      opened: (mark) => this.#openOther((opening) => openCell(opening, mark)),
      missed: () => this.#select(null, true),
      keyed: (event) => this.#key(event),
      filtered: (filter, group) => this.#setFilter(filter, group),
      windowed: (from, to) => this.#showWindow(from, to, true),
      acted: (act) => void this.#act(act),
    });
    this.#connect(parts);
    return parts;
  }

  #connect(parts: Parts): void {
    this.#living = new AbortController();
    connectParts(parts, this.#living.signal, { printing: () => this.#print(), closed: () => this.#close() });
  }

  #contextOf({ data }: Session): ItemContext {
    return { names: data.names, base: (this.dataset['base'] ?? '').replace(/\/$/, ''), asOf: data.asOf };
  }

  #setFilter(filter: Filter, group: Grouping): void {
    this.#session?.setFilter(filter, group);
    this.#refilter();
    this.#settled();
  }

  #refilter(): void {
    const [session, parts] = [this.#session, this.#parts];
    if (!session || !parts) return;
    const { filter, group } = session.state;
    const drawn = session.drawn();
    parts.controls?.write(filter, group);
    parts.controls?.count(session.data.events, filter);
    parts.stage.show(drawn, group, session.data.names, session.connections());
    parts.controls?.countMinor(session.minorCount);
    if (parts.card.dataset['of'] === 'cell') this.#select(session.state.selected, true);
    parts.overview.show(drawn.filter(({ policy }) => !policy));
  }

  #showWindow(from: string | null, to: string | null, animate = false): void {
    const day = (text: string | null) => (text === null ? null : (dayNumber(text) ?? null));
    this.#parts?.stage.setWindow(day(from), day(to), animate);
  }

  /** List, fields, address and count follow the window once it rests. */
  #settled(): void {
    const [session, parts] = [this.#session, this.#parts];
    if (!session || !parts) return;
    const { first, last } = windowDays(parts.stage.view);
    session.rest(first, last);
    const { current } = session;
    this.toggleAttribute('data-leaving', parts.stage.isMoving);
    parts.controls?.writeWindow(isoDay(first), isoDay(last));
    parts.list.show(current);
    showBeside(this, session);
    parts.overview.follow(parts.stage.view);
    parts.count.textContent = sayCount(session);
    this.dataset['count'] = String(current.length);
    writeAddress(session.state);
    this.#said.request();
  }

  #announceCount(): void {
    const [session, parts] = [this.#session, this.#parts];
    if (session && parts) parts.live.textContent = sayWindow(parts.count.textContent, session);
  }

  #select(key: string | null, quiet = false): void {
    const [session, parts] = [this.#session, this.#parts];
    if (!session || !parts) return;
    const sized = session.select(key);
    const { selected } = session.state;
    parts.stage.select(selected);
    parts.list.mark(selected);
    const content = sized ? makeCard(sized.event, this.#contextOf(session), () => this.#close()) : [];
    if (sized && quiet) parts.stage.reveal(sized);
    showCard(parts, 'event', content, selected);
    writeAddress(session.state);
    if (!sized || quiet) return;
    // What was about to be said of the window is not said.
    this.#said.cancel();
    parts.live.textContent = sayEvent(sized, session);
  }

  /** A mark was clicked: an event, or a policy. */
  #pick(key: string): void {
    const policy = this.#session?.policy(key);
    if (!policy) return this.#select(key);
    this.#openOther((opening) => openPolicy(opening, policy, key));
  }

  /** A card that is no event's: none is selected meanwhile. */
  #openOther(open: (opening: Opening) => void): void {
    const [session, parts] = [this.#session, this.#parts];
    if (!session || !parts) return;
    this.#select(null, true);
    open({ session, parts, context: this.#contextOf(session), acts: this.#acts });
  }

  /** Paper gets the whole as it was built, or the window a reader has chosen. */
  #print(): void {
    const { print, stage, count } = this.#parts ?? {};
    const isOwn = this.#session && writeState(this.#session.state) !== '';
    if (isOwn && print && stage && count) fillPrint(print, stage, count.textContent);
  }

  #close(): void {
    this.#select(null);
    this.#parts?.stage.element.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent): void {
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    this.#carryOut(action);
  }

  #carryOut(action: KeyAction): void {
    const [session, parts] = [this.#session, this.#parts];
    if (session && parts) carryOut(action, session, parts, (key) => this.#select(key));
  }

  #act(act: string): void | Promise<void> {
    const [session, parts] = [this.#session, this.#parts];
    if (!session || !parts) return;
    const action = actionOfButton(act);
    if (action) return this.#carryOut(action);
    const { stage, count } = parts;
    switch (act) {
      case 'reset':
        this.#select(null, true);
        this.#setFilter(NO_FILTER, INITIAL_STATE.group);
        return stage.setWindow(null, null);
      case 'svg':
      case 'png':
      case 'csv':
        return saveWindow(act, stage, { events: session.current, names: session.data.names, count: count.textContent });
    }
  }
}
