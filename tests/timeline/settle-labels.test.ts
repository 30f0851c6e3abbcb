/** B4: what the window cuts keeps its words, whole and inside the window. */
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/timeline/days.ts';
import { layoutEvents } from '../../src/timeline/layout.ts';
import { bandHeights, renderScene } from '../../src/timeline/scene.ts';
import type { View } from '../../src/timeline/viewport.ts';
import { makeEvents } from '../bench/events.ts';
import { makeEvent, sizeOf } from './make-event.ts';

const day = (iso: string) => dayNumber(iso) ?? NaN;
const sceneOf = (events: readonly ReturnType<typeof makeEvent>[], view: View) => {
  const layout = layoutEvents(
    events.map((event) => sizeOf(event)),
    { scale: view.scale, lanes: Infinity, labelRoom: 130, groupOf: () => '', groups: [['', '全部']] },
  );
  return renderScene(layout, view, { heights: bandHeights(layout, view), today: 0 });
};
const title = '一批社区卫生服务中心升格为社区医院';

describe('a label that the window would cut', () => {
  test('a bar that ends with the window has its words before it', () => {
    const view = { width: 1000, left: day('2016-12-01'), scale: 1000 / 1826 };
    const [mark] = sceneOf([makeEvent('2021', { title })], view).events;
    expect(mark?.label).toMatchObject({ text: title, side: 'before' });
    expect(mark?.label && mark.label.x + mark.label.width).toBeLessThanOrEqual(mark?.mark0 ?? 0);
  });

  test('a bar that begins before the window has them in what is left of it, or behind it', () => {
    const view = { width: 1000, left: day('2019-07-01'), scale: 1 };
    const [short] = sceneOf([makeEvent('2019', { title })], view).events;
    expect(short?.label).toMatchObject({ text: title, side: 'after' });
    const [long] = sceneOf([makeEvent('2015/2024', { title })], view).events;
    expect(long?.label).toMatchObject({ text: title, side: 'inside' });
    for (const mark of [short, long]) expect(mark?.label?.x).toBeGreaterThanOrEqual(0);
  });

  test('where neither side has room they stand on the bar, cut with an ellipsis', () => {
    const view = { width: 180, left: day('2019-03-01'), scale: 0.5 };
    const [mark] = sceneOf([makeEvent('2019-02-01/2020-03-30', { title })], view).events;
    expect(mark?.label?.side).toBe('over');
    expect(mark?.label?.text).toMatch(/^.{4,}…$/);
  });

  test('at any window no label leaves it, and a mark with room in it is never without', () => {
    const { events } = makeEvents(60);
    for (let left = day('2008-01-01'); left < day('2024-01-01'); left += 211) {
      const view = { width: 900, left, scale: 0.4 };
      for (const { label, mark0, mark1, key } of sceneOf(events, view).events) {
        const seen = Math.min(mark1, 900) - Math.max(mark0, 0);
        if (label) expect([key, label.x >= -0.01 && label.x + label.width <= 900.01]).toEqual([key, true]);
        if (seen >= 80) expect([key, label !== undefined]).toEqual([key, true]);
      }
    }
  });
});
