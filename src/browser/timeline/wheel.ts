/** Which wheel gestures are the drawing's, and which are the page's. Pure. */

type Wheel = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** With Ctrl, as a pinch on a touchpad says it, or with ⌘. A plain wheel scrolls the page: nobody is caught in the drawing. */
export const isZooming = ({ ctrlKey, metaKey }: Pick<Wheel, 'ctrlKey' | 'metaKey'>): boolean => ctrlKey || metaKey;

/** Sideways, or with the shift key: the window moves along. */
export const isPanning = ({ deltaX, deltaY, shiftKey, ...keys }: Wheel): boolean =>
  !isZooming(keys) && (shiftKey || Math.abs(deltaX) > Math.abs(deltaY));

/** How far a panning wheel moves the window, px; positive = later. */
export const panOf = ({ deltaX, deltaY, shiftKey }: Pick<Wheel, 'deltaX' | 'deltaY' | 'shiftKey'>): number =>
  shiftKey && deltaX === 0 ? deltaY : deltaX;
