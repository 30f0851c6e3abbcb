/** How a count of events is drawn. */
import { textWidth } from '../grammar/text-width.ts';
import { TIMELINE } from '../words/timeline.ts';
import { FONT_SIZE } from './label.ts';
import type { ClusterMark } from './marks.ts';
import type { Ink } from './shape.ts';

/** As what it counts. */
export function paintOfCell({ cluster }: ClusterMark): { area: Ink; line: Ink; dashed: boolean } {
  return { area: cluster.hollow ? 'paper' : 'soft', line: 'ink2', dashed: cluster.dashed === true };
}

/** What a cell says, and where the middle of its visible part is. */
export function labelOfCell({ x0, x1, count }: ClusterMark, width: number): { text: string; x: number } {
  const [left, right] = [Math.max(x0, 0), Math.min(x1, width)];
  const full = TIMELINE.cluster(count);
  return { text: textWidth(full, FONT_SIZE) + 4 <= right - left ? full : String(count), x: (left + right) / 2 };
}
