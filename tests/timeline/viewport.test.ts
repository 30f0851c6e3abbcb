import { describe, expect, it } from 'vitest';
import { deepestZoom, isInWindow, viewOf, windowDays, zoomTo, type Ground } from '../../src/timeline/viewport.ts';

const ground: Ground = { domain: [1000, 2000], width: 500 };
const shows = (first: number | null, last: number | null) => windowDays(viewOf(ground, zoomTo(ground, first, last)));

describe('the window as arithmetic', () => {
  it('shows everything when nothing is asked for', () => {
    expect(zoomTo(ground, null, null)).toEqual({ k: 1, x: 0 });
    expect(shows(null, null)).toEqual({ first: 1000, last: 1999 });
  });

  it.each([
    [1200, 1299],
    [1000, 1009],
    [1500, 1500],
    [1990, 1999],
  ])('shows the days %d to %d that were asked for, no less', (first, last) => {
    const window = shows(first, last);
    expect(window.first).toBeLessThanOrEqual(first);
    expect(window.last).toBeGreaterThanOrEqual(last);
  });

  it('shows exactly the days asked for where the zoom allows it', () => {
    expect(shows(1200, 1299)).toEqual({ first: 1200, last: 1299 });
  });

  it('takes days outside and in the wrong order for the nearest that make sense', () => {
    expect(shows(0, 9999)).toEqual({ first: 1000, last: 1999 });
    const { first, last } = shows(1500, 1400);
    expect(first).toBeLessThanOrEqual(1500);
    expect(last).toBeGreaterThanOrEqual(1500);
  });

  it('zooms no deeper than a day of 40 px, and not at all where the overview is deeper', () => {
    expect(deepestZoom(ground)).toBe(80);
    expect(deepestZoom({ domain: [0, 1], width: 500 })).toBe(1);
    expect(zoomTo(ground, 1500, 1500).k).toBe(80);
  });

  it('knows what can be seen, open ends included', () => {
    const view = viewOf(ground, zoomTo(ground, 1200, 1299));
    expect(isInWindow(view, { from: 1250, to: 1251 })).toBe(true);
    expect(isInWindow(view, { from: 1100, to: 1400 })).toBe(true);
    expect(isInWindow(view, { from: 1100, to: 1150 })).toBe(false);
    expect(isInWindow(view, { from: 1350, to: null })).toBe(false);
    expect(isInWindow(view, { from: null, to: 1250 })).toBe(true);
  });
});
