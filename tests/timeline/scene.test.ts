import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/grammar/text-width.ts';
import { FONT_SIZE } from '../../src/timeline/label.ts';
import { dayNumber, isoDay } from '../../src/timeline/days.ts';
import { layoutEvents } from '../../src/timeline/layout.ts';
import { bandHeights, hitScene, renderScene } from '../../src/timeline/scene.ts';
import { HEADER, LANE } from '../../src/timeline/size.ts';
import { LIGHT } from '../../src/grammar/palette.ts';
import { sceneToSvg } from '../../src/timeline/svg.ts';
import { ticksOf } from '../../src/timeline/ticks.ts';
import { windowDays, xToDay, type View } from '../../src/timeline/viewport.ts';
import { makeEvents } from '../bench/events.ts';
import { makeEvent, sizeOf } from './make-event.ts';

const day = (iso: string) => dayNumber(iso) ?? NaN;
const view: View = { width: 1000, left: day('2018-01-01'), scale: 0.5 };
const sceneOf = (dates: string[], seen = view, more = {}) => {
  const layout = layoutEvents(
    dates.map((date) => sizeOf(makeEvent(date, { title: '样例', ...more }))),
    { scale: 0.5, lanes: Infinity, labelRoom: 100, groupOf: () => '', groups: [['', '全部']] },
  );
  return renderScene(layout, seen, { heights: bandHeights(layout, seen), today: day('2020-06-01') });
};

describe('renderScene', () => {
  test('every position reads back as its date', () => {
    const { events, names } = makeEvents(500);
    const layout = layoutEvents(
      events.map((event) => sizeOf(event)),
      {
        scale: 0.11,
        lanes: Infinity,
        labelRoom: 0,
        groupOf: ({ event }) => event.regions.at(-1) ?? '',
        groups: Object.entries(names.regions),
      },
    );
    const whole: View = { width: 1200, left: day('2004-01-01'), scale: 0.13 };
    const scene = renderScene(layout, whole, { heights: bandHeights(layout, whole), today: 0 });
    expect(scene.events).toHaveLength(500);
    for (const { placed, x0, x1 } of scene.events) {
      if (x0 !== null) expect(isoDay(Math.round(xToDay(whole, x0)))).toBe(placed.event.start);
      else expect(placed.event.start).toBeNull();
      if (x1 !== null) expect(isoDay(Math.round(xToDay(whole, x1)) - 1)).toBe(placed.event.end);
      else expect(placed.event.end).toBeNull();
    }
  });

  test('only what is in sight is drawn; what is not takes no room', () => {
    const scene = sceneOf(['2010', '2019', '2019', '2030']);
    expect(scene.events.map(({ placed }) => placed.event.date)).toEqual(['2019', '2019']);
    expect(scene.height).toBe(HEADER + 2 * LANE);
    expect(sceneOf(['2010']).height).toBe(0);
  });

  test('heights don’t shrink below what they are told to keep', () => {
    const layout = layoutEvents([sizeOf(makeEvent('2019'))], {
      scale: 0.5,
      lanes: 9,
      labelRoom: 0,
      groupOf: () => '',
      groups: [['', '全部']],
    });
    expect(bandHeights(layout, view, new Map([['', 300]])).get('')).toBe(300);
  });

  test('a slice holds its own lanes only', () => {
    const dates = Array.from({ length: 30 }, () => '2019');
    const layout = layoutEvents(
      dates.map((date) => sizeOf(makeEvent(date))),
      { scale: 0.5, lanes: Infinity, labelRoom: 0, groupOf: () => '', groups: [['', '全部']] },
    );
    const heights = bandHeights(layout, view);
    const { events } = renderScene(layout, view, { heights, today: 0, slice: { top: 200, bottom: 300 } });
    expect(events.length).toBeGreaterThan(3);
    expect(events.length).toBeLessThan(9);
  });

  test('a label inside a long bar stays in sight', () => {
    const [mark] = sceneOf(['2010/2030']).events;
    expect(mark?.mark0).toBeLessThan(0);
    expect(mark?.label?.x).toBeGreaterThan(0);
  });

  test('today stands where it is, or not at all', () => {
    expect(sceneOf(['2019']).todayX).toBeCloseTo((day('2020-06-01') + 0.5 - view.left) * view.scale);
    expect(sceneOf(['2019'], { ...view, left: day('2022-01-01') }).todayX).toBeUndefined();
  });
});

describe('hitScene', () => {
  const scene = sceneOf(['2019-06-10', '2019-06-10']);
  const [first, second] = scene.events;
  test('every mark can be hit in a square of 24 px', () => {
    if (!first || !second) throw new Error('no marks');
    const x = (first.mark0 + first.mark1) / 2;
    for (const [dx, dy] of [
      [0, 0],
      [-12, 0],
      [12, 0],
      [0, -12],
      [0, 11.9],
    ] as const)
      expect(hitScene(scene, x + dx, first.y + dy)).toBe(first);
    expect(hitScene(scene, x, second.y)).toBe(second);
  });
  test('nothing near, nothing hit', () => expect(hitScene(scene, 10, first?.y ?? 0)).toBeUndefined());
});

describe('ticks', () => {
  const texts = (scale: number, from: string) =>
    ticksOf({ width: 400, left: day(from), scale }).map(({ text }) => text);
  test('years, quarters, months, days, as far as there is room', () => {
    expect(texts(0.2, '2018-01-01')).toEqual(['2018年', '2019年', '2020年', '2021年', '2022年', '']);
    expect(texts(0.8, '2018-11-15')).toEqual(['2019年', '4月', '7月', '10月', '2020年']);
    expect(texts(3, '2018-11-15')).toEqual(['12月', '2019年', '2月', '3月']);
    expect(texts(35, '2019-02-25')).toEqual(['2月25日', '2月27日', '3月', '3月3日', '3月5日', '3月7日']);
  });
  test('no text runs over the right edge', () => {
    for (let scale = 0.01; scale < 60; scale *= 1.7)
      for (const { x, text } of ticksOf({ width: 800, left: day('2017-03-09'), scale }))
        expect(text === '' || x + textWidth(text, FONT_SIZE) <= 800).toBe(true);
  });
  test('a hundred years have few', () => expect(texts(0.01, '1950-01-01').length).toBeLessThan(8));
  test('no two labels touch', () => {
    for (let scale = 0.005; scale < 60; scale *= 1.3) {
      const ticks = ticksOf({ width: 1200, left: day('2017-03-09') + 0.4, scale });
      ticks.slice(1).forEach((tick, index) => expect(tick.x - (ticks[index]?.x ?? -Infinity)).toBeGreaterThan(24));
    }
  });
  test('the window in days', () => {
    const { first, last } = windowDays({ width: 365, left: day('2019-01-01'), scale: 1 });
    expect([isoDay(first), isoDay(last)]).toEqual(['2019-01-01', '2019-12-31']);
  });
});

describe('sceneToSvg', () => {
  test('states what is drawn and how', () => {
    const svg = sceneToSvg(sceneOf(['2019?'], view, { title: '甲 < 乙 & “丙”' }), {
      palette: LIGHT,
      title: '样张',
      caption: '来源',
    });
    expect(svg).toContain('stroke-dasharray="4 3"');
    expect(svg).toContain('linearGradient');
    expect(svg).toContain('甲 &lt; 乙 &amp; “丙”');
    expect(svg).not.toMatch(/style=|<script|on\w+=/);
  });
  test('positions stand in the picture', () => {
    const svg = sceneToSvg(sceneOf(['2019-06-10/2019-07-10']), { palette: LIGHT, title: '样张' });
    const [, x0, x1] = /data-x0="([\d.]+)" data-x1="([\d.]+)"/.exec(svg) ?? [];
    expect(isoDay(Math.round(xToDay(view, Number(x0))))).toBe('2019-06-10');
    expect(isoDay(Math.round(xToDay(view, Number(x1))) - 1)).toBe('2019-07-10');
  });
  test('a target is hollow and a result full', () => {
    const fill = (kind: 'due' | 'start') =>
      / fill="([^"]+)" stroke="rgb\(11/.exec(
        sceneToSvg(
          sceneOf(['2021'], view, { kind, planned: kind === 'due', state: kind === 'due' ? 'result' : null }),
          {
            palette: LIGHT,
            title: '',
          },
        ),
      )?.[1];
    expect(fill('due')).toBe(LIGHT.paper);
    expect(fill('start')).toBe(LIGHT.accent);
  });
});
