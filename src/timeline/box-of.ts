/** The visible part of a mark, its label left out: what a card stands beside. */
import type { Box } from './beside.ts';
import type { ClusterMark, EventMark } from './marks.ts';
import { AXIS } from './size.ts';

/** Half the height of a target, px. */
const HALF = 10;

/** @param width of the drawing, px @returns px from the top left of the drawing, axis included */
export function boxOf(mark: EventMark | ClusterMark, width: number): Box {
  const [x0, x1] = 'key' in mark ? [mark.mark0, mark.mark1] : [mark.x0, mark.x1];
  const left = Math.max(0, Math.min(x0, width));
  return { left, top: AXIS + mark.y - HALF, width: Math.max(0, Math.min(x1, width) - left), height: 2 * HALF };
}
