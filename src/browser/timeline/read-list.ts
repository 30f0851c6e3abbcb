/** The events as the list in the page states them: the list is the data, nothing is sent twice. */
import type { DueState } from '../../model/targets/state.ts';
import type { EventRow } from '../../schema/event.ts';
import type { Precision } from '../../schema/dates.ts';
import type { PolicyMark } from '../../timeline/policy-mark.ts';
import {
  inTimeOrder,
  type Importance,
  type Names,
  type TimelineData,
  type TimelineEvent,
} from '../../timeline/event.ts';

type Table = Record<string, string>;

/** Names by id. Ids come from content: without a prototype, `constructor` is not there until somebody puts it there. */
const makeTable = (): Table => Object.create(null) as Table;

/** Reads every `[data-event]` below the element; `data-as-of` on it is the 资料日期. Names come from the items' links and from the filters' options. */
export function readList(root: HTMLElement): TimelineData {
  const names: Record<keyof Names, Table> = {
    regions: makeTable(),
    domains: makeTable(),
    measures: makeTable(),
    documents: makeTable(),
  };
  const tables: Record<string, Table> = { region: names.regions, measure: names.measures, domains: names.domains };
  for (const option of root.querySelectorAll<HTMLElement>('[data-name][data-facet]')) {
    const table = tables[option.dataset['facet'] ?? ''];
    const value = option.getAttribute('value');
    if (table && value) table[value] = option.dataset['name'] ?? value;
  }
  const events = [...root.querySelectorAll<HTMLElement>('[data-event]')].map((item) => readItem(item, names));
  return { asOf: root.dataset['asOf'] ?? null, events: events.sort(inTimeOrder), names };
}

/** The policies as their list states them; where there is none, none are drawn. */
export const readPolicies = (root: HTMLElement): PolicyMark[] =>
  [...root.querySelectorAll<HTMLElement>('[data-policy]')].map(({ dataset }) => ({
    id: dataset['policy'] ?? '',
    title: dataset['title'] ?? '',
    region: dataset['region'] ?? '',
    date: dataset['date'] ?? '',
    when: dataset['when'] ?? '',
    start: dataset['start'] || null,
    end: dataset['end'] || null,
    precision: (dataset['precision'] ?? 'day') as Precision,
    reference: dataset['reference'] !== undefined,
    event: dataset['issue'] || null,
    ties: (dataset['ties'] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((tie) => ({ key: tie.slice(2), tie: tie.startsWith('b') ? ('based' as const) : ('paragraph' as const) })),
  }));

function readItem(item: HTMLElement, names: Record<keyof Names, Table>): TimelineEvent {
  const { data } = { data: item.dataset };
  const text = (part: string) => item.querySelector(`[data-part="${part}"]`)?.textContent.trim() ?? null;
  const key = data['event'] ?? '';
  const document = key.slice(0, key.indexOf('/'));
  const regions = (data['regions'] ?? '').split(' ').filter(Boolean);
  const region = regions.at(-1);
  if (region) names.regions[region] ??= text('region') ?? region;
  const measures = (data['measures'] ?? '').split(' ').filter(Boolean);
  const measure = measures.at(-1);
  if (measure) names.measures[measure] ??= text('measure') ?? measure;
  names.documents[document] ??= text('document') ?? document;
  const importance = data['importance'] as Importance | undefined;
  return {
    ...(importance && { importance }),
    key,
    title: text('title') ?? '',
    kind: (data['kind'] ?? 'other') as EventRow['kind'],
    date: data['date'] ?? '',
    when: text('when') ?? '',
    basis: (data['basis'] ?? 'printed') as EventRow['date_basis'],
    start: data['start'] || null,
    end: data['end'] || null,
    precision: (data['precision'] ?? 'day') as Precision,
    regions,
    measures,
    document,
    paragraph: Number(data['paragraph'] ?? 0),
    note: text('note'),
    planned: data['planned'] !== undefined,
    state: (item.querySelector<HTMLElement>('[data-due]')?.dataset['due'] ?? null) as DueState | null,
    settledBy: [...item.querySelectorAll<HTMLElement>('[data-settled-by]')].map(
      (one) => one.dataset['settledBy'] ?? '',
    ),
  };
}
