/**
 * Fingers on the drawing: one moves the window sideways, two enlarge it; one that goes up or down scrolls the page, which is the browser's doing (`touch-action:
 * pan-y`). d3's own touch gestures cancel that scrolling, so they are switched off.
 */

export interface FingerEvents {
  /** By so many px to the right. */
  panned: (by: number) => void;
  /** Enlarged by a factor around a place, px from the left edge. */
  pinched: (factor: number, x: number) => void;
}

/** Fingers closer than this tell no factor, px. */
const LEAST = 8;

/** Listens until the signal is given. */
export function followFingers(element: HTMLElement, events: FingerEvents, signal: AbortSignal): void {
  const fingers = new Map<number, number>();
  const spread = () => {
    const [a = 0, b = 0] = fingers.values();
    return { length: Math.max(LEAST, Math.abs(a - b)), middle: (a + b) / 2 };
  };
  const xOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
  const forget = (event: PointerEvent) => fingers.delete(event.pointerId);
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch') fingers.set(event.pointerId, xOf(event));
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const x = xOf(event);
      const last = fingers.get(event.pointerId);
      if (last === undefined || x === last) return;
      const before = spread();
      fingers.set(event.pointerId, x);
      if (fingers.size === 1) return events.panned(x - last);
      const after = spread();
      events.pinched(after.length / before.length, after.middle);
      events.panned(after.middle - before.middle);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, forget, { signal });
}
