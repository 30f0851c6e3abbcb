import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/timeline/days.ts';
import { Drawing, type Sight } from '../../src/timeline/drawing.ts';
import { HEADER, LANE } from '../../src/timeline/size.ts';
import { viewOf, zoomTo } from '../../src/timeline/viewport.ts';
import { makeEvent, sizeOf } from './make-event.ts';

const day = (text: string) => dayNumber(text) ?? NaN;
const dayOf = (text: string | null) => (text === null ? null : day(text));
const ground = { domain: [day('2010-01-01'), day('2030-01-01')], width: 1000 } as const;
const names = { regions: {}, domains: {}, measures: {}, documents: {} };
const sight = (first: string | null, last: string | null): Sight => {
  const zoom = zoomTo(ground, dayOf(first), dayOf(last));
  return { ground, k: zoom.k, view: viewOf(ground, zoom) };
};
const whole = sight(null, null);
const drawn = (...dates: string[]) => {
  const drawing = new Drawing();
  drawing.show(
    dates.map((date) => sizeOf(makeEvent(date, { title: '样例' }))),
    'none',
    names,
  );
  return drawing;
};

describe('a drawing', () => {
  it('is as high as its lanes', () => {
    expect(drawn().overviewHeight(ground)).toBe(0);
    expect(drawn('2019').overviewHeight(ground)).toBe(HEADER + LANE);
    expect(drawn('2019', '2019', '2019').overviewHeight(ground)).toBe(HEADER + 3 * LANE);
    expect(drawn('2019', '2019').fitBands(whole)).toBe(HEADER + 2 * LANE);
  });

  it('keeps its height while the window moves, and gives it up once the window rests', () => {
    const drawing = drawn('2012', '2019', '2019', '2019');
    const [three, one] = [sight('2018-06-01', '2020-06-01'), sight('2011-06-01', '2013-06-01')];
    expect(drawing.fitBands(three)).toBe(HEADER + 3 * LANE);
    expect(drawing.fitBands(one)).toBe(HEADER + 3 * LANE);
    drawing.rest();
    expect(drawing.fitBands(one)).toBe(HEADER + LANE);
  });

  it('shows what is in sight, across and down', () => {
    const drawing = drawn('2012', '2019', '2019', '2019');
    const seen = sight('2018-06-01', '2020-06-01');
    const height = drawing.fitBands(seen);
    expect(drawing.slice(seen, 0, height).events.map(({ placed }) => placed.event.date)).toEqual([
      '2019',
      '2019',
      '2019',
    ]);
    expect(drawing.slice(seen, 0, HEADER + LANE / 2).events.length).toBeLessThan(3);
    expect(drawing.full(whole).events.length).toBe(4);
    expect(Object.keys(drawing.places(seen)).length).toBe(4);
  });

  it('takes over new events, and another width', () => {
    const drawing = drawn('2019');
    expect(drawing.full(whole).events.length).toBe(1);
    drawing.show([], 'none', names);
    expect(drawing.full(whole).events).toEqual([]);
    drawing.show([sizeOf(makeEvent('2020'))], 'none', names);
    const narrow = { ...ground, width: 300 };
    drawing.forgetLayouts();
    const [mark] = drawing.full({ ground: narrow, k: 1, view: viewOf(narrow, { k: 1, x: 0 }) }).events;
    expect(mark?.x0).toBeCloseTo(150, 0);
  });
});
