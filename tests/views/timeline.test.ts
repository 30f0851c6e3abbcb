import { describe, expect, test } from 'vitest';
import { viewTimeline } from '../../src/views/timeline.ts';
import { makeEvent } from '../timeline/make-event.ts';

const names = { regions: { 330600: '甲市' }, domains: {}, measures: {}, documents: {} };

describe('what the timeline says of itself', () => {
  const events = [
    makeEvent('2012', { importance: 'milestone' }),
    makeEvent('2019?'),
    makeEvent('2019/2025?', { regions: ['100000', '110000', '110101'] }),
    makeEvent('2026-06-01', { importance: 'minor' }),
  ];
  test('counts what is drawn by default, and how many are not', () => {
    const { counts, leftOut } = viewTimeline({ events, names });
    expect(counts).toEqual({ first: '2012', last: '2025', regions: 2, milestones: 1, ordinary: 2, inferred: 2 });
    expect(leftOut).toBe(1);
  });
  test('lists the milestones with their places, and says how many more there are', () => {
    const many = Array.from({ length: 40 }, () => makeEvent('2019', { importance: 'milestone' }));
    const { milestones, moreMilestones } = viewTimeline({ events: many, names });
    expect([milestones.length, moreMilestones, milestones[0]?.region]).toEqual([36, 4, '甲市']);
  });
  test('says nothing of nothing', () =>
    expect(viewTimeline({ events: [], names })).toMatchObject({
      counts: undefined,
      milestones: [],
      moreMilestones: 0,
    }));
});
