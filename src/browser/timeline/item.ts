/** One event in words: an item of the list as the page's own markup has it, and the card of the selected event. */
import { markOfEvent } from '../../grammar/mark.ts';
import { documentPath, factPath, measurePagePath, paragraphPath, regionPagePath } from '../../grammar/paths.ts';
import { sayState } from '../../grammar/target-state.ts';
import { toneOfState } from '../../grammar/tone.ts';
import { TARGET_STATE_EXPLAINED } from '../../words/targets.ts';
import { CARD, PRECISION, TIMELINE } from '../../words/timeline.ts';
import { DATE_BASIS, EVENT_KIND, INFERRED } from '../../words/zh.ts';
import { type Names, type TimelineEvent } from '../../timeline/event.ts';
import { h } from '../h.ts';

/** What an item needs besides its event. */
export interface ItemContext {
  names: Names;
  /** Base path of the site, without a slash at the end. */
  base: string;
  /** 资料日期, ISO. */
  asOf: string | null;
}

const link = (base: string, path: string, text: string, part?: string) =>
  h('a', { href: base + path, 'data-part': part ?? null }, text);

/** Where it is written that a due event was settled. */
const settledBy = (event: TimelineEvent, base: string): HTMLElement[] =>
  event.settledBy.map((key) =>
    h('a', { class: 'cite', href: base + factPath(key), 'data-settled-by': key }, CARD.settledBy),
  );

/** An item for the list of a paged timeline; the same parts as EventItem.astro. */
export function makeItem(event: TimelineEvent, { names, base, asOf }: ItemContext): HTMLLIElement {
  const region = event.regions.at(-1) ?? '';
  const measure = event.measures.at(-1);
  return h(
    'li',
    {
      'data-event': event.key,
      'data-start': event.start ?? '',
      'data-end': event.end ?? '',
      'data-precision': event.precision,
      'data-date': event.date,
      'data-basis': event.basis,
      'data-kind': event.kind,
    },
    h(
      'span',
      { class: 'event-when' },
      h('span', { 'data-part': 'when' }, event.when),
      event.basis === 'inferred' ? h('span', { class: 'inferred' }, INFERRED) : null,
    ),
    h(
      'div',
      { class: 'event-what' },
      h('i', { class: 'mark', 'data-mark': markOfEvent(event), 'aria-hidden': 'true' }),
      h('a', { class: 'event-title', href: base + factPath(event.key), 'data-part': 'title' }, event.title),
      event.state
        ? h(
            'span',
            { class: 'badge', 'data-tone': toneOfState(event.state), 'data-due': event.state },
            sayState(event.state, asOf),
          )
        : null,
      ...settledBy(event, base),
      h(
        'span',
        { class: 'event-facts' },
        `${EVENT_KIND[event.kind]} · `,
        link(base, regionPagePath(region), names.regions[region] ?? region, 'region'),
        measure ? ' · ' : null,
        measure ? link(base, measurePagePath(measure), names.measures[measure] ?? measure, 'measure') : null,
        ' · ',
        link(base, documentPath(event.document), names.documents[event.document] ?? event.document, 'document'),
        ' ',
        link(base, paragraphPath(event.document, event.paragraph), CARD.paragraph(event.paragraph)),
      ),
      event.note ? h('span', { class: 'event-note', 'data-part': 'note' }, event.note) : null,
    ),
  );
}

/** What the card says; empty where nothing is selected. */
export function makeCard(event: TimelineEvent, { names, base, asOf }: ItemContext, onClose: () => void): HTMLElement[] {
  const region = event.regions.at(-1) ?? '';
  const measure = event.measures.at(-1);
  const close = h('button', { type: 'button', class: 'timeline-close', 'aria-label': TIMELINE.close }, '×');
  close.addEventListener('click', onClose);
  const open = [event.start === null ? CARD.openStart : null, event.end === null ? CARD.openEnd : null].filter(
    (text) => text !== null,
  );
  const facts: (readonly [string, ...(Node | string)[]])[] = [
    [CARD.when, `${event.when}（${PRECISION[event.precision]}${open.map((text) => `；${text}`).join('')}）`],
    [CARD.how, DATE_BASIS[event.basis], event.note ? `：${event.note}` : ''],
    [CARD.kind, EVENT_KIND[event.kind] + (event.planned ? `（${CARD.planned}）` : '')],
    ...(event.state
      ? [
          [
            CARD.status,
            `${sayState(event.state, asOf)}。${TARGET_STATE_EXPLAINED[event.state]}`,
            ...settledBy(event, base),
          ] as const,
        ]
      : []),
    [CARD.region, link(base, regionPagePath(region), names.regions[region] ?? region)],
    ...(measure
      ? [[CARD.measure, link(base, measurePagePath(measure), names.measures[measure] ?? measure)] as const]
      : []),
    [
      CARD.evidence,
      link(base, documentPath(event.document), names.documents[event.document] ?? event.document),
      ' ',
      link(base, paragraphPath(event.document, event.paragraph), CARD.paragraph(event.paragraph)),
      ' · ',
      link(base, factPath(event.key), CARD.address),
    ],
  ];
  const list = h('dl');
  for (const [term, ...content] of facts) list.append(h('dt', {}, term), h('dd', {}, ...content));
  return [h('h2', {}, event.title), close, list];
}
