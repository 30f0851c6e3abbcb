/** What a screen reader says of the timeline. */
import { sayState } from '../../grammar/target-state.ts';
import type { Session } from '../../timeline/session.ts';
import type { SizedEvent } from '../../timeline/size.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { INFERRED } from '../../words/zh.ts';

/** The selected event, and which of those in sight it is. */
export function sayEvent({ event }: SizedEvent, session: Session): string {
  const parts = [
    event.when + (event.basis === 'inferred' ? `（${INFERRED}）` : ''),
    event.title,
    ...(event.state ? [sayState(event.state, session.data.asOf, event.basis === 'inferred')] : []),
  ];
  return `${parts.join('，')}。${TIMELINE.position(session.placeOf(event.key), session.current.length)}`;
}

/** How many events are in sight, and how many the filter leaves undrawn because they are minor. */
export const sayCount = ({ current, data, leftOut }: Session): string =>
  (current.length === 0 ? TIMELINE.none : TIMELINE.shown(current.length, data.events.length)) +
  (leftOut > 0 ? TIMELINE.leftOut(leftOut) : '');

/** The window at rest. @param count how many events are in sight, in words */
export function sayWindow(count: string, { state: { from, to } }: Session): string {
  return from && to ? `${count}，${TIMELINE.windowSaid(from, to)}` : count;
}
