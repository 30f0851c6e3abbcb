import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { BLANK_ITEM, describeItem } from '../../src/timeline/item.ts';

const NAMES = {
  regions: { '330000': '甲省', '330100': '乙县' },
  domains: {},
  measures: { broad: '大举措', narrow: '小举措' },
  documents: { doc: '文献' },
};
const EVENT: TimelineEvent = {
  ...{ key: 'doc/a', title: '开始', kind: 'start', date: '2019', when: '2019年', basis: 'printed' },
  ...{ start: '2019-01-01', end: null, precision: 'year', regions: ['330000', '330100'], measures: [] },
  ...{ document: 'doc', paragraph: 3, note: null, planned: false, state: null, settledBy: [] },
};
const describeIt = (event: Partial<TimelineEvent> = {}) => describeItem({ ...EVENT, ...event }, NAMES, '2026-01-01');

describe('an item of the list', () => {
  test('says what every event says, and of the rest only what there is', () => {
    const { parts, attributes, settledBy } = describeIt();
    expect(Object.keys(parts).toSorted()).toEqual([
      ...['document', 'kind', 'mark', 'place', 'region', 'title', 'when'],
    ]);
    expect(parts.region).toEqual({ text: '乙县', path: '/regions/330100/' });
    expect(parts.place).toEqual({ text: '第 3 段', path: '/documents/doc/#p3' });
    expect(attributes).toMatchObject({ 'data-end': '', 'data-planned': undefined, 'data-regions': '330000 330100' });
    expect(settledBy).toEqual([]);
  });

  test('has a place in the template for everything it may say', () => {
    const full = describeIt({
      ...{ basis: 'inferred', measures: ['broad', 'narrow'], note: '注', planned: true },
      ...{ state: 'overdue', settledBy: ['later/b', 'later/c'], importance: 'milestone' },
    });
    expect(Object.keys(BLANK_ITEM.parts).toSorted()).toEqual(Object.keys(full.parts).toSorted());
    expect(full.parts.measure?.text).toBe('小举措');
    expect(full.parts.mark.attributes).toEqual({ 'data-mark': 'hollow' });
    expect(full.parts.state).toMatchObject({ attributes: { 'data-tone': 'warn', 'data-due': 'overdue' } });
    expect(full.settledBy.map(({ attributes }) => attributes)).toEqual([
      { 'data-settled-by': 'later/b' },
      { 'data-settled-by': 'later/c' },
    ]);
  });

  test('names what has no name by its id', () => {
    expect(describeIt({ regions: ['440000'], document: 'other' }).parts).toMatchObject({
      region: { text: '440000' },
      document: { text: 'other' },
    });
  });
});
