import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/timeline/days.ts';
import {
  layoutEvents,
  laneBudget,
  levelOf,
  zoomOf,
  type Layout,
  type LayoutOptions,
} from '../../src/timeline/layout.ts';
import { slotExtent, type SizedEvent } from '../../src/timeline/size.ts';
import { makeEvents } from '../bench/events.ts';
import { labelRooms } from './label-rooms.ts';
import { makeEvent, sizeOf } from './make-event.ts';

const options: LayoutOptions = {
  scale: 0.2,
  lanes: Infinity,
  labelRoom: 130,
  groupOf: () => '',
  groups: [['', '全部']],
};
const synthetic = (count: number, seed = 7): SizedEvent[] =>
  makeEvents(count, seed).events.map((event) => sizeOf(event));
const lanesOf = (layout: Layout) =>
  Object.fromEntries(layout.groups.flatMap((group) => group.events.map(({ event, lane }) => [event.key, lane])));

/** Pairs of slots in one lane that touch each other at a scale. */
function collisions(layout: Layout, scale = layout.scale): string[] {
  return layout.groups.flatMap((group) =>
    [...Map.groupBy(group.events, ({ lane }) => lane).values()].flatMap((lane) => {
      const slots = lane
        .map((placed) => ({ key: placed.event.key, ...slotExtent(placed, scale) }))
        .toSorted((a, b) => a.slot0 - b.slot0);
      return slots.flatMap((slot, index) => {
        const next = slots[index + 1];
        return next && slot.slot1 > next.slot0 ? [`${slot.key} × ${next.key}`] : [];
      });
    }),
  );
}

/** Pairs of a label and a neighbour that touch each other at a scale. */
function labelCollisions(layout: Layout, scale = layout.scale): string[] {
  return layout.groups.flatMap((group) =>
    [...Map.groupBy(group.events, ({ lane }) => lane).values()].flatMap((lane) => {
      const rooms = lane.map((placed) => labelRooms(placed, scale)).toSorted((a, b) => a.left - b.left);
      return rooms.flatMap((room, index) => {
        const next = rooms[index + 1];
        return next && room.right > next.left + 1e-6 ? [`${room.key} × ${next.key}`] : [];
      });
    }),
  );
}

describe('layoutEvents', () => {
  test('nothing, one event, two at the same time', () => {
    expect(layoutEvents([], options).groups).toEqual([]);
    const one = sizeOf(makeEvent('2019'));
    expect(layoutEvents([one], options).groups[0]?.events.map(({ lane }) => lane)).toEqual([0]);
    const two = sizeOf(makeEvent('2019'));
    expect(layoutEvents([one, two], options).groups[0]?.events.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  test('events that follow each other share a lane', () => {
    const events = ['2012', '2016', '2020'].map((date) => sizeOf(makeEvent(date, { title: '短' })));
    expect(Object.values(lanesOf(layoutEvents(events, options)))).toEqual([0, 0, 0]);
  });

  test.each([0.03, 0.2, 1.7, 40])('no mark and no label touches another at %f px a day', (scale) => {
    for (const labelRoom of [0, 130]) {
      const layout = layoutEvents(synthetic(600), { ...options, scale, labelRoom, end: 21_000 * scale });
      expect(collisions(layout)).toEqual([]);
      expect(labelCollisions(layout)).toEqual([]);
    }
  });

  test('a layout holds for every scale up to its next level', () => {
    const layout = layoutEvents(synthetic(600), options);
    for (const scale of [0.22, 0.28]) {
      expect(collisions(layout, scale)).toEqual([]);
      expect(labelCollisions(layout, scale)).toEqual([]);
    }
  });

  test('the same events in another order get the same lanes', () => {
    const events = synthetic(400);
    const shuffled = events.toSorted((a, b) => (a.event.title < b.event.title ? -1 : 1));
    expect(shuffled).not.toEqual(events);
    expect(lanesOf(layoutEvents(shuffled, options))).toEqual(lanesOf(layoutEvents(events, options)));
  });

  test('groups keep the order they are given, and events of no group are left out', () => {
    const events = ['330600', '320115', '140215'].map((code) => sizeOf(makeEvent('2019', { regions: [code] })));
    const layout = layoutEvents(events, {
      ...options,
      groupOf: ({ event }) => event.regions[0] ?? '',
      groups: [
        ['330600', '甲'],
        ['140215', '乙'],
        ['999999', '无'],
      ],
    });
    expect(layout.groups.map(({ name, events: members }) => `${name}${members.length}`)).toEqual(['甲1', '乙1']);
  });

  test('near the end of the axis a label stands before its mark', () => {
    const event = sizeOf(makeEvent('2025-06-10', { title: '样例标题十个字左右吧' }));
    const end = (event.to ?? 0) * 0.2 + 20;
    const side = (limit: number | undefined) =>
      layoutEvents([event], { ...options, ...(limit === undefined ? {} : { end: limit }) }).groups[0]?.events[0]?.label
        ?.side;
    expect(side(end)).toBe('before');
    expect(side(undefined)).toBe('after');
  });

  test.each([0.02, 0.08, 0.4])('no label runs over an end of the axis at %f px a day', (scale) => {
    const events = synthetic(400);
    const start = Math.min(...events.map(({ from, to }) => from ?? (to ?? 0) - 1)) * scale - 40;
    const end = Math.max(...events.map(({ from, to }) => to ?? (from ?? 0) + 1)) * scale + 40;
    for (const labelRoom of [0, 130]) {
      const layout = layoutEvents(events, { ...options, scale, labelRoom, start, end });
      expect(labelCollisions(layout)).toEqual([]);
      const over = layout.groups.flatMap((group) =>
        group.events
          .map((placed) => labelRooms(placed, scale))
          .filter(({ left, right }) => left < start || right > end),
      );
      expect(over).toEqual([]);
    }
  });
});

describe('clusters', () => {
  const events = synthetic(3000);
  const keysOf = (layout: Layout) =>
    layout.groups.flatMap((group) => [
      ...group.events.map(({ event }) => event.key),
      ...group.clusters.flatMap(({ members }) => members.map(({ event }) => event.key)),
    ]);

  test.each([0.05, 0.5, 5])('every event is drawn once, singly or in a cluster, at %f px a day', (scale) => {
    const layout = layoutEvents(events, { ...options, scale, lanes: 6, labelRoom: 0 });
    const keys = keysOf(layout);
    expect(keys).toHaveLength(events.length);
    expect(new Set(keys)).toEqual(new Set(events.map(({ event }) => event.key)));
    expect(layout.groups[0]?.clusters.length).toBeGreaterThan(0);
  });

  test.each([0.05, 0.2, 1])(
    'clusters don’t overlap, and no member lies outside its cluster, at %f px a day',
    (scale) => {
      const { clusters = [] } = layoutEvents(events, { ...options, scale, lanes: 6, labelRoom: 0 }).groups[0] ?? {};
      for (const lane of Map.groupBy(clusters, (cluster) => cluster.lane).values())
        lane
          .slice(1)
          .forEach((cluster, index) => expect(cluster.from).toBeGreaterThanOrEqual(lane[index]?.to ?? Infinity));
      expect(Math.min(...clusters.map(({ from, to }) => (to - from) * scale))).toBeGreaterThanOrEqual(44);
      const outside = clusters.flatMap(({ from, to, members }) =>
        members.filter((member) => (member.from ?? from) < from || (member.to ?? to) > to),
      );
      expect(outside).toEqual([]);
    },
  );

  test('events known by their year are counted in the year', () => {
    const same = Array.from({ length: 9 }, () => sizeOf(makeEvent('2019')));
    const [group] = layoutEvents(same, { ...options, scale: 1, lanes: 2, labelRoom: 0 }).groups;
    expect(group?.clusters.map(({ from, to, members }) => [isoDay(from), isoDay(to), members.length])).toEqual([
      ['2019-01-01', '2020-01-01', 7],
    ]);
  });

  test('they open while zooming in, and at the last level none is left', () => {
    const deepest = levelOf(180);
    const clustered = [0, 4, 8, deepest].map((level) => {
      const layout = layoutEvents(events, {
        ...options,
        scale: 0.1 * zoomOf(level),
        lanes: laneBudget(events.length, 1, level, deepest),
        labelRoom: 0,
      });
      return layout.groups[0]?.clusters.reduce((sum, { members }) => sum + members.length, 0) ?? 0;
    });
    expect(clustered[0]).toBeGreaterThan(0);
    clustered.slice(1).forEach((count, index) => expect(count).toBeLessThanOrEqual(clustered[index] ?? 0));
    expect(clustered.at(-1)).toBe(0);
  });

  test('up to 500 events there are none', () => {
    expect(laneBudget(500, 10, 0, 15)).toBe(Infinity);
    expect(laneBudget(501, 10, 0, 15)).toBe(4);
  });
});

describe('levels', () => {
  test('half-octaves, and a level begins where the one before ends', () => {
    expect([0.5, 1, 1.41, 1.42, 2, 4].map(levelOf)).toEqual([0, 0, 0, 1, 2, 4]);
    for (const level of [0, 1, 7, 15]) expect(levelOf(zoomOf(level))).toBe(level);
  });
});
