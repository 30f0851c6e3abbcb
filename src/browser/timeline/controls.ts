/** The form above the drawing: reads it, writes it, counts in it. Its fields are in the page; here they come to life. */
import type { EventRow } from '../../schema/event.ts';
import { CONTROL } from '../../words/timeline.ts';
import type { TimelineEvent } from '../../timeline/event.ts';
import { countFacet, FACETS, NO_FILTER, type Filter } from '../../timeline/filter.ts';
import { groupByYear } from '../../timeline/paging.ts';
import { GROUPINGS, type Grouping } from '../../timeline/url-state.ts';
import { h } from '../h.ts';

export interface ControlEvents {
  filtered: (filter: Filter, group: Grouping) => void;
  /** From and to as ISO days; `null` = as far as the events go. */
  windowed: (from: string | null, to: string | null) => void;
  /** A button with `data-act`. */
  acted: (act: string) => void;
}

export class Controls {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, events: ControlEvents) {
    this.#form = form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', (event) => {
      const field = event.target as HTMLInputElement | HTMLSelectElement;
      if (field.name === 'year') {
        if (field.value) events.windowed(`${field.value}-01-01`, `${field.value}-12-31`);
      } else if (field.name === 'from' || field.name === 'to') {
        const [from, to] = [this.#value('from') || null, this.#value('to') || null];
        if (from && to && from > to) events.windowed(to, from);
        else events.windowed(from, to);
      } else events.filtered(this.#filter(), this.#group());
    });
    form.addEventListener('click', (event) => {
      const act = (event.target as HTMLElement).closest<HTMLElement>('[data-act]')?.dataset['act'];
      if (act) events.acted(act);
    });
  }

  /** Puts a filter into the fields. */
  write(filter: Filter, group: Grouping): void {
    this.#field('group').value = group;
    this.#field('region').value = filter.region ?? '';
    this.#field('measure').value = filter.measure ?? '';
    this.#field('basis').value = filter.basis ?? '';
    this.#field('due').value = filter.due ?? '';
    for (const box of this.#boxes('minor')) box.checked = filter.minor === true;
    for (const box of this.#boxes('domains')) box.checked = filter.domains.includes(box.value);
    for (const box of this.#boxes('kinds')) box.checked = (filter.kinds as readonly string[]).includes(box.value);
  }

  /** Puts the window into the fields: ISO days. */
  writeWindow(from: string, to: string): void {
    this.#field('from').value = from;
    this.#field('to').value = to;
    const isYear = from.slice(4) === '-01-01' && to === `${from.slice(0, 4)}-12-31`;
    const year = this.#field('year') as HTMLSelectElement;
    year.value = isYear ? from.slice(0, 4) : '';
    if (year.selectedIndex < 0) year.value = '';
  }

  /** Writes behind every choice how many events it would show; a choice without any is greyed unless it is chosen. */
  count(events: readonly TimelineEvent[], filter: Filter): void {
    for (const facet of FACETS) {
      const counts = countFacet(events, filter, facet);
      for (const choice of this.#form.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
        `[data-facet="${facet}"]`,
      )) {
        const count = counts.get(choice.value) ?? 0;
        if (choice instanceof HTMLOptionElement) choice.textContent = `${choice.dataset['label'] ?? ''}（${count}）`;
        else {
          const label = choice.parentElement?.querySelector('[data-count]');
          if (label) label.textContent = String(count);
          choice.parentElement?.classList.toggle('is-empty', count === 0);
        }
      }
    }
  }

  /** Behind the switch: how many events it would show besides, or shows. */
  countMinor(count: number): void {
    const label = this.#form.querySelector('[data-minor-count]');
    if (label) label.textContent = String(count);
  }

  /** Fills the list of years. */
  years(events: readonly TimelineEvent[]): void {
    this.#field('year').replaceChildren(
      h('option', { value: '' }, CONTROL.yearAny),
      ...groupByYear(events).map(({ year, events: members }) =>
        h('option', { value: year }, `${year}（${members.length}）`),
      ),
    );
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  #boxes(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`)];
  }

  #value(name: string): string {
    return this.#field(name).value;
  }

  #group(): Grouping {
    return GROUPINGS.find((group) => group === this.#value('group')) ?? 'region';
  }

  #filter(): Filter {
    const chosen = (name: string) => this.#boxes(name).flatMap((box) => (box.checked ? [box.value] : []));
    return {
      ...NO_FILTER,
      region: this.#value('region') || null,
      measure: this.#value('measure') || null,
      domains: chosen('domains'),
      kinds: chosen('kinds') as EventRow['kind'][],
      basis: (this.#value('basis') || null) as Filter['basis'],
      due: (this.#value('due') || null) as Filter['due'],
      ...(this.#boxes('minor').some((box) => box.checked) && { minor: true as const }),
    };
  }
}
