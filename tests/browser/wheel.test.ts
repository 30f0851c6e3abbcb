import { describe, expect, it } from 'vitest';
import { isPanning, isZooming, panOf } from '../../src/browser/timeline/wheel.ts';

const wheel = (more: Partial<Parameters<typeof isPanning>[0]>) => ({
  ...{ deltaX: 0, deltaY: 0, shiftKey: false, ctrlKey: false, metaKey: false },
  ...more,
});

describe('a wheel over the drawing', () => {
  it('is the page’s, unless a key says otherwise', () => {
    for (const deltaY of [-300, 300]) {
      expect(isZooming(wheel({ deltaY }))).toBe(false);
      expect(isPanning(wheel({ deltaY }))).toBe(false);
      expect(isZooming(wheel({ deltaY, ctrlKey: true }))).toBe(true);
      expect(isZooming(wheel({ deltaY, metaKey: true }))).toBe(true);
    }
  });
  it('moves the window sideways, or with the shift key', () => {
    expect(isPanning(wheel({ deltaX: 20, deltaY: 3 }))).toBe(true);
    expect(isPanning(wheel({ deltaY: 20, shiftKey: true }))).toBe(true);
    expect(isPanning(wheel({ deltaX: 20, ctrlKey: true }))).toBe(false);
    expect(panOf(wheel({ deltaY: 20, shiftKey: true }))).toBe(20);
    expect(panOf(wheel({ deltaX: -20, deltaY: 3 }))).toBe(-20);
  });
});
