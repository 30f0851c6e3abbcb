/** The card of the selected event. */
import {
  documentPath,
  factPath,
  measurePagePath,
  paragraphPath,
  policyPath,
  regionPagePath,
} from '../../grammar/paths.ts';
import { sayState } from '../../grammar/target-state.ts';
import { TARGET_STATE_EXPLAINED } from '../../words/targets.ts';
import { CARD, MILESTONE, PRECISION, TIMELINE } from '../../words/timeline.ts';
import { DATE_BASIS, EVENT_KIND } from '../../words/zh.ts';
import { markOfEvent } from '../../grammar/mark.ts';
import type { Cluster } from '../../timeline/cluster.ts';
import { calendar } from '../../timeline/days.ts';
import type { TimelineEvent } from '../../timeline/event.ts';
import type { PolicyMark, Tie } from '../../timeline/policy-mark.ts';
import { button, h } from '../h.ts';
import type { ItemContext } from './item.ts';

const link = (base: string, path: string, text: string) => h('a', { href: base + path }, text);

/** Where it is written that a due event was settled. */
const settledBy = (event: TimelineEvent, base: string): HTMLElement[] =>
  event.settledBy.map((key) =>
    h('a', { class: 'cite', href: base + factPath(key), 'data-settled-by': key }, CARD.settledBy),
  );

export interface CardActs {
  readonly close: () => void;
  readonly pick: (key: string) => void;
}

const closeButton = (onClose: () => void): HTMLElement =>
  button('×', onClose, { class: 'timeline-close', 'aria-label': TIMELINE.close });

/** Events a card lists at most; the list below the drawing has all. */
const MOST = 60;

const pickButton = (event: TimelineEvent, pick: CardActs['pick'], text = event.title): HTMLElement =>
  h(
    'li',
    {},
    h('i', { class: 'mark', 'data-mark': markOfEvent(event), 'aria-hidden': 'true' }),
    button(text, () => pick(event.key), { class: 'timeline-pick' }),
  );

/** The events of a count, to pick from. */
export function makeCellCard(
  { members, from, to }: Cluster,
  { names }: ItemContext,
  { close, pick, enlarge }: CardActs & { enlarge: () => void },
): HTMLElement[] {
  const events = members.map(({ event }) => event);
  const places = new Set(events.map(({ regions }) => regions.at(-1) ?? ''));
  const [place = ''] = places;
  const title = CARD.cell(
    places.size === 1 ? (names.regions[place] ?? place) : '',
    calendar(from).year,
    calendar(to - 1).year,
    events.length,
  );
  return [
    h('h2', {}, title),
    closeButton(close),
    button(CARD.enlarge, enlarge, { class: 'timeline-enlarge' }),
    h(
      'ul',
      { class: 'timeline-members' },
      ...members.slice(0, MOST).map(({ event, text }) => pickButton(event, pick, text)),
    ),
    ...(events.length > MOST ? [h('p', {}, CARD.rest(events.length - MOST))] : []),
  ];
}

/** A policy: its date, where that comes from, and what is tied to it. */
export function makePolicyCard(
  policy: PolicyMark,
  events: readonly { event: TimelineEvent; tie: Tie }[],
  { base }: ItemContext,
  { close, pick }: CardActs,
): HTMLElement[] {
  const tied = (tie: Tie) => events.filter((one) => one.tie === tie).map(({ event }) => pickButton(event, pick));
  const lists = (['based', 'paragraph'] as const).flatMap((tie) => {
    const items = tied(tie);
    return items.length > 0 ? [h('p', {}, CARD.ties[tie]), h('ul', { class: 'timeline-members' }, ...items)] : [];
  });
  return [
    h('h2', {}, link(base, policyPath(policy.id), policy.title)),
    closeButton(close),
    h('p', { class: policy.reference ? 'timeline-reference' : '' }, CARD.policyDate(policy.when, policy.reference)),
    ...lists,
  ];
}

/** What the card says; empty where nothing is selected. */
export function makeCard(event: TimelineEvent, { names, base, asOf }: ItemContext, onClose: () => void): HTMLElement[] {
  const region = event.regions.at(-1) ?? '';
  const measure = event.measures.at(-1);
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
            `${sayState(event.state, asOf, event.basis === 'inferred')}。${TARGET_STATE_EXPLAINED[event.state]}`,
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
  const mark = event.importance === 'milestone' ? [h('p', { class: 'timeline-flag' }, `◆ ${MILESTONE}`)] : [];
  return [h('h2', {}, event.title), closeButton(onClose), ...mark, list];
}
