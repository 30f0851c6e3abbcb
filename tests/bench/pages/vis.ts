/** vis-timeline in an empty page: the same events in the same groups, its own defaults, the same height. */
import { Timeline } from 'vis-timeline/standalone';
import { anchorDay } from '../../../src/timeline/event.ts';
import { makeEvents } from '../events.ts';
import { register } from './shared.ts';

const DAY = 86_400_000;

register((count) => {
  const { events, names } = makeEvents(count);
  // It has no open ends: such an event is given the day that is known.
  const items = events.map((event) => {
    const start = anchorDay(event);
    const last = event.end ?? start;
    const base = { id: event.key, group: event.regions.at(-1) ?? '', content: event.title, start };
    return start === last && event.precision === 'day'
      ? { ...base, type: 'point' }
      : { ...base, type: 'range', end: new Date(Date.parse(last) + DAY) };
  });
  const groups = Object.entries(names.regions).map(([id, content]) => ({ id, content }));
  return Promise.resolve(
    () =>
      new Promise<void>((resolve) => {
        const container = document.createElement('div');
        document.body.append(container);
        new Timeline(container, items, groups, { height: '560px', onInitialDrawComplete: () => resolve() });
      }),
  );
});
