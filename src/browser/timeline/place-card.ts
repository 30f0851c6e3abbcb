/** Puts the card beside the mark it belongs to, where it is seen whole; on a phone it is a sheet at the bottom, which is the style sheet's doing. */
import { placeBeside } from '../../timeline/beside.ts';
import type { Parts } from './parts.ts';

/** The same as in styles/timeline.css. */
const PHONE = '(max-width: 40rem)';

/** @param key of the event, or of one in the count */
export function placeCard({ card, stage }: Pick<Parts, 'card' | 'stage'>, key: string): void {
  const { style } = card;
  if (matchMedia(PHONE).matches) {
    style.removeProperty('left');
    style.removeProperty('top');
    return;
  }
  const frame = card.parentElement?.getBoundingClientRect();
  const box = stage.boxOf(key);
  if (!frame || !box) return;
  const { offsetLeft, offsetTop } = stage.element;
  const mark = { ...box, left: box.left + offsetLeft, top: box.top + offsetTop };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const room = { left: 0, top: -frame.top, width: frame.width, height: window.innerHeight };
  const { left, top } = placeBeside(mark, size, room);
  style.left = `${left}px`;
  style.top = `${top}px`;
}
