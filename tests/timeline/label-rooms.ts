/** The room an event takes with its label, as the drawing uses it. */
import { LABEL_PAD } from '../../src/timeline/label.ts';
import type { PlacedEvent } from '../../src/timeline/layout.ts';
import { markExtent } from '../../src/timeline/size.ts';

export function labelRooms(placed: PlacedEvent, scale: number): { key: string; left: number; right: number } {
  const { mark0, mark1 } = markExtent(placed, scale);
  const beside = placed.label ? LABEL_PAD + placed.label.width : 0;
  return {
    key: placed.event.key,
    left: placed.label?.side === 'before' ? mark0 - beside : mark0,
    right: placed.label?.side === 'after' ? mark1 + beside : mark1,
  };
}
