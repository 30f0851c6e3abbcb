/** Which wheel and mouse gestures are the drawing's, and which are the page's. Pure. */

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'shiftKey'>;

/** Sideways, or with the shift key: the window moves along. */
export const isPanning = ({ deltaX, deltaY, shiftKey }: Wheel): boolean =>
  shiftKey || Math.abs(deltaX) > Math.abs(deltaY);

/** How far a panning wheel moves the window, px; positive = later. */
export const panOf = ({ deltaX, deltaY, shiftKey }: Wheel): number => (shiftKey && deltaX === 0 ? deltaY : deltaX);

/** At the overview there is nothing to zoom out of: the page scrolls on, and nobody is caught in the drawing. */
export const isZooming = (wheel: Wheel, k: number): boolean => !isPanning(wheel) && (wheel.deltaY < 0 || k > 1);
