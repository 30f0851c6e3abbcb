/** The card of the selected event. */
import { documentPath, factPath, measurePagePath, paragraphPath, regionPagePath } from '../../grammar/paths.ts';
import { sayState } from '../../grammar/target-state.ts';
import { TARGET_STATE_EXPLAINED } from '../../words/targets.ts';
import { CARD, PRECISION, TIMELINE } from '../../words/timeline.ts';
import { DATE_BASIS, EVENT_KIND } from '../../words/zh.ts';
import type { TimelineEvent } from '../../timeline/event.ts';
import { h } from '../h.ts';
import type { ItemContext } from './item.ts';

const link = (base: string, path: string, text: string) => h('a', { href: base + path }, text);

/** Where it is written that a due event was settled. */
const settledBy = (event: TimelineEvent, base: string): HTMLElement[] =>
  event.settledBy.map((key) =>
    h('a', { class: 'cite', href: base + factPath(key), 'data-settled-by': key }, CARD.settledBy),
  );

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
