/** The whole at one glance: milestones singly, the others counted by the year they begin in. */
import { describe, expect, test } from 'vitest';
import { aggregateYears } from '../../src/timeline/aggregate.ts';
import { isoDay } from '../../src/timeline/days.ts';
import type { Layout } from '../../src/timeline/layout.ts';
import { lanesOfBand, layoutMultiples, singlesAt, type MultiplesOptions } from '../../src/timeline/multiples.ts';
import { bandHeights, renderScene } from '../../src/timeline/scene.ts';
import { slotExtent, type SizedEvent } from '../../src/timeline/size.ts';
import { dayNumber } from '../../src/timeline/days.ts';
import { makeEvents } from '../bench/events.ts';
import { makeEvent, sizeOf } from './make-event.ts';

const sized = (date: string, more = {}): SizedEvent => sizeOf(makeEvent(date, more));
const MILESTONE = { importance: 'milestone' as const };
const options: MultiplesOptions = {
  ...{ scale: 0.2, lanes: 3, labelRoom: 200, single: 0, lane: 18, header: 0 },
  ...{ groupOf: () => '', groups: [['', '全部']] },
};
const bandOf = (layout: Layout) => layout.groups[0] ?? { events: [], clusters: [] };

describe('aggregateYears', () => {
  const counted = (events: SizedEvent[], most = 0) =>
    aggregateYears(events, most).cells.map(({ from, to, members }) => [isoDay(from), isoDay(to), members.length]);

  test('counts by the year an event begins in; what is only known to be no later, by that year', () => {
    const events = ['2019?', '2019-06-10', '2019/2021', '../2019', '2020/..'].map((date) => sized(date));
    expect(counted(events)).toEqual([
      ['2019-01-01', '2020-01-01', 4],
      ['2020-01-01', '2021-01-01', 1],
    ]);
  });

  test('never counts a plan together with a deed', () => {
    const { cells } = aggregateYears([sized('2025'), sized('2025', { planned: true }), sized('2025')], 0);
    expect(cells.map(({ hollow, members }) => [hollow, members.length]).toSorted()).toEqual([
      [false, 2],
      [true, 1],
    ]);
  });

  test('is dashed only where every date is inferred', () => {
    const dashed = (...dates: string[]) =>
      aggregateYears(
        dates.map((date) => sized(date)),
        0,
      ).cells[0]?.dashed;
    expect(dashed('2019?', '2019?')).toBe(true);
    expect(dashed('2019?', '2019')).toBe(false);
  });

  test('leaves few of a year single, and all of them where there is no limit', () => {
    const events = ['2019', '2019', '2020'].map((date) => sized(date));
    expect(aggregateYears(events, 1).singles).toEqual([events[2]]);
    expect(counted(events, 1)).toEqual([['2019-01-01', '2020-01-01', 2]]);
    expect(aggregateYears(events, Infinity)).toEqual({ singles: events, cells: [] });
  });
});

describe('layoutMultiples', () => {
  test('a milestone stands singly with its words, the others of its year are counted', () => {
    const events = [
      sized('2019?', { ...MILESTONE, title: '覆盖全市' }),
      ...['2019?', '2019?'].map((date) => sized(date)),
    ];
    const { events: marks, clusters } = bandOf(layoutMultiples(events, options));
    expect(marks.map(({ label }) => label?.text)).toEqual(['◆ 覆盖全市']);
    expect(clusters.map(({ members }) => members.length)).toEqual([2]);
  });

  test('milestones that find no lane are counted with the others of their year', () => {
    const events = Array.from({ length: 5 }, () => sized('2019', MILESTONE));
    const { events: marks, clusters } = bandOf(layoutMultiples([...events, sized('2019')], options));
    expect(marks).toHaveLength(3);
    expect(clusters.map(({ members }) => members.length)).toEqual([3]);
  });

  test.each([0, 4])('every event is drawn once, and nothing in a lane touches another, up to %i singly', (single) => {
    const events = makeEvents(800).events.map((event, index) =>
      sizeOf(index % 40 === 0 ? { ...event, ...MILESTONE } : event),
    );
    const layout = layoutMultiples(events, { ...options, single });
    const { events: marks, clusters } = bandOf(layout);
    const keys = [
      ...marks.map(({ event }) => event.key),
      ...clusters.flatMap(({ members }) => members.map((one) => one.event.key)),
    ];
    expect(keys.toSorted()).toEqual(events.map(({ event }) => event.key).toSorted());
    const extents = [
      ...marks.map((mark) => ({
        lane: mark.lane,
        start: slotExtent(mark, 0.2).slot0,
        end: slotExtent(mark, 0.2).slot1,
      })),
      ...clusters.map(({ lane, from, to }) => ({ lane, start: from * 0.2 + 2, end: to * 0.2 - 2 })),
    ];
    for (const lane of Map.groupBy(extents, (extent) => extent.lane).values()) {
      const row = lane.toSorted((a, b) => a.start - b.start);
      row.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(row[index]?.end ?? Infinity));
    }
  });

  test('the same events in another order get the same lanes', () => {
    const events = makeEvents(120).events.map((event) => sizeOf(event));
    const lanesOf = (list: SizedEvent[]) =>
      bandOf(layoutMultiples(list, { ...options, single: 4 }))
        .events.map(({ event, lane }) => `${event.key} ${lane}`)
        .toSorted();
    expect(lanesOf(events.toReversed())).toEqual(lanesOf(events));
  });

  test('a band without a head is as high as its lanes', () => {
    const layout = layoutMultiples([sized('2019', MILESTONE), sized('2019')], options);
    const view = { width: 1000, left: dayNumber('2015-01-01') ?? 0, scale: 0.2 };
    const heights = bandHeights(layout, view);
    expect(heights.get('')).toBe(2 * 18 + 3);
    const scene = renderScene(layout, view, { heights, today: 0 });
    expect(scene.events[0]?.y).toBe(9);
    expect(scene.clusters[0]?.y).toBe(27);
  });
});

test('the more bands, the fewer lanes each; closer up, more are drawn singly', () => {
  expect([1, 8, 11, 20, 60].map(lanesOfBand)).toEqual([4, 4, 3, 1, 1]);
  expect([0, 1, 2, 3, 4, 5].map(singlesAt)).toEqual([0, 0, 4, 8, 16, Infinity]);
});
