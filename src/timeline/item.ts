/**
 * One event as an item of the list says it: attributes, words, addresses. EventItem.astro is the one place that knows an item's markup: the page prints it with
 * each event, and once, blank, as the template that the script of a paged timeline fills.
 */
import { markOfEvent } from '../grammar/mark.ts';
import { documentPath, factPath, measurePagePath, paragraphPath, regionPagePath } from '../grammar/paths.ts';
import { sayState } from '../grammar/target-state.ts';
import { toneOfState } from '../grammar/tone.ts';
import { CARD, MILESTONE } from '../words/timeline.ts';
import { EVENT_KIND, INFERRED } from '../words/zh.ts';
import type { Names, TimelineEvent } from './event.ts';

export interface ItemPart {
  readonly text: string;
  /** Inside the site, without the base path; the part is a link. */
  readonly path?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What an item always says. */
type Constant = 'when' | 'mark' | 'title' | 'kind' | 'region' | 'document' | 'place';
/** What it says of some events. */
type Optional = 'inferred' | 'milestone' | 'state' | 'measure' | 'note';
export type PartName = Constant | Optional;

export interface EventItem {
  /** Of the item itself: everything the drawing needs (docs/architecture.md and more). `undefined` where it is left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly parts: Readonly<Record<Constant, ItemPart> & Partial<Record<Optional, ItemPart>>>;
  /** The facts that settled a due event. */
  readonly settledBy: readonly ItemPart[];
}

/** @param asOf the day the site's knowledge ends on, ISO */
export function describeItem(event: TimelineEvent, names: Names, asOf: string | null): EventItem {
  const region = event.regions.at(-1) ?? '';
  const measure = event.measures.at(-1);
  return {
    attributes: attributesOf(event),
    parts: {
      when: { text: event.when },
      ...(event.basis === 'inferred' && { inferred: { text: INFERRED } }),
      ...(event.importance === 'milestone' && { milestone: { text: MILESTONE } }),
      mark: { text: '', attributes: { 'data-mark': markOfEvent(event) } },
      title: { text: event.title, path: factPath(event.key) },
      ...(event.state && {
        state: {
          text: sayState(event.state, asOf, event.basis === 'inferred'),
          attributes: { 'data-tone': toneOfState(event.state), 'data-due': event.state },
        },
      }),
      kind: { text: EVENT_KIND[event.kind] },
      region: { text: names.regions[region] ?? region, path: regionPagePath(region) },
      ...(measure !== undefined && {
        measure: { text: names.measures[measure] ?? measure, path: measurePagePath(measure) },
      }),
      document: { text: names.documents[event.document] ?? event.document, path: documentPath(event.document) },
      place: { text: CARD.paragraph(event.paragraph), path: paragraphPath(event.document, event.paragraph) },
      ...(event.note !== null && { note: { text: event.note } }),
    },
    settledBy: event.settledBy.map(settlingFact),
  };
}

const settlingFact = (key: string): ItemPart => ({
  text: CARD.settledBy,
  path: factPath(key),
  attributes: { 'data-settled-by': key },
});

const attributesOf = (event: TimelineEvent): EventItem['attributes'] => ({
  'data-event': event.key,
  'data-start': event.start ?? '',
  'data-end': event.end ?? '',
  'data-precision': event.precision,
  'data-date': event.date,
  'data-basis': event.basis,
  'data-kind': event.kind,
  'data-regions': event.regions.join(' '),
  'data-measures': event.measures.join(' '),
  'data-paragraph': String(event.paragraph),
  'data-planned': event.planned ? '' : undefined,
  'data-importance': event.importance,
});

const BLANK: ItemPart = { text: '' };

/** Every part there can be, with nothing in it: what the template is printed from. */
export const BLANK_ITEM: EventItem = {
  attributes: {},
  parts: {
    ...{ when: BLANK, inferred: BLANK, mark: BLANK, title: BLANK, state: BLANK, kind: BLANK, region: BLANK },
    ...{ milestone: BLANK, measure: BLANK, document: BLANK, place: BLANK, note: BLANK },
  },
  settledBy: [{ text: '', attributes: { 'data-settled-by': '' } }],
};
