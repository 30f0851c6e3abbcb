/** Does what a key or a button asks for. */
import type { KeyAction } from '../../timeline/keys.ts';
import type { Session } from '../../timeline/session.ts';
import type { Parts } from './parts.ts';

/** Share of the window's height by which a key scrolls. */
const SCROLL = 0.8;

/** @param select selects an event; `null` none */
export function carryOut(
  action: KeyAction,
  session: Session,
  { stage, card }: Pick<Parts, 'stage' | 'card'>,
  select: (key: string | null) => void,
): void {
  switch (action.do) {
    case 'step': {
      const sized = session.step(action.by);
      if (!sized) return;
      stage.reveal(sized);
      return select(sized.event.key);
    }
    case 'zoom':
      return stage.zoomBy(action.by);
    case 'pan':
      return stage.panBy(action.by);
    case 'scroll':
      return window.scrollBy({ top: action.by * window.innerHeight * SCROLL });
    case 'whole':
      return stage.setWindow(null, null, true);
    case 'open':
      return card.focus();
    case 'close':
      return select(null);
  }
}
