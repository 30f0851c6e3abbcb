/** What a key does on the drawing. Pure: the element carries it out. */

export type KeyAction =
  /** To an event so many places on in time order; infinite = to the first or last. */
  | { readonly do: 'step'; readonly by: number }
  | { readonly do: 'zoom'; readonly by: number }
  /** By a share of the window's width; positive = later. */
  | { readonly do: 'pan'; readonly by: number }
  /** By pages of the drawing. */
  | { readonly do: 'scroll'; readonly by: number }
  | { readonly do: 'whole' | 'open' | 'close' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ZOOM = 1.5;
const PAN = 0.25;

const PLAIN: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ['ArrowLeft', { do: 'step', by: -1 }],
  ['ArrowUp', { do: 'step', by: -1 }],
  ['ArrowRight', { do: 'step', by: 1 }],
  ['ArrowDown', { do: 'step', by: 1 }],
  ['Home', { do: 'step', by: -Infinity }],
  ['End', { do: 'step', by: Infinity }],
  ['+', { do: 'zoom', by: ZOOM }],
  ['=', { do: 'zoom', by: ZOOM }],
  ['-', { do: 'zoom', by: 1 / ZOOM }],
  ['0', { do: 'whole' }],
  ['PageDown', { do: 'scroll', by: 1 }],
  ['PageUp', { do: 'scroll', by: -1 }],
  ['Enter', { do: 'open' }],
  ['Escape', { do: 'close' }],
]);

/** `+` is typed with the shift key on most keyboards. */
const SHIFTED: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ['ArrowLeft', { do: 'pan', by: -PAN }],
  ['ArrowRight', { do: 'pan', by: PAN }],
  ['+', { do: 'zoom', by: ZOOM }],
]);

/** The action of a key; `undefined` for one that belongs to the browser. */
export function actionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return (shiftKey ? SHIFTED : PLAIN).get(key);
}

/** The buttons above the drawing that do what a key does, by their `data-act`. */
const BUTTONS: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ['in', { do: 'zoom', by: 1.8 }],
  ['out', { do: 'zoom', by: 1 / 1.8 }],
  ['left', { do: 'pan', by: -0.4 }],
  ['right', { do: 'pan', by: 0.4 }],
  ['whole', { do: 'whole' }],
]);

export const actionOfButton = (act: string): KeyAction | undefined => BUTTONS.get(act);

/**
 * Where a step leads.
 *
 * @param at place of the selected event among the shown, -1 for none
 * @param current places of the events in the window; a first step goes to the first or last of these
 * @returns a place, or `undefined` where there is nowhere to go
 */
export function stepFrom(at: number, by: number, count: number, current: readonly number[]): number | undefined {
  if (count === 0) return undefined;
  if (at < 0 && Number.isFinite(by)) return by > 0 ? current[0] : current.at(-1);
  return Math.max(0, Math.min(count - 1, at + by));
}
