/** Where a label stands when the window has cut it or its mark: nothing in sight goes without its words, and no word is cut by the edge. */
import { group } from 'd3';
import { fitText, textWidth } from '../grammar/text-width.ts';
import { FONT_SIZE, LABEL_PAD } from './label.ts';
import type { ClusterMark, EventMark, SceneLabel } from './marks.ts';

/** Free px between a label and its neighbour. */
const GAP = 4;

/** Gives the marks of one band labels that lie in the window; those that do already keep theirs. */
export function settleLabels(marks: readonly EventMark[], cells: readonly ClusterMark[], width: number): void {
  const lost = new Set(marks.filter((mark) => !isWhole(mark.label, width)));
  if (lost.size === 0) return;
  const rows = group([...marks, ...cells], ({ y }) => y);
  for (const row of rows.values()) {
    const items = row.map(extentOf).sort((a, b) => a.left - b.left);
    items.forEach(({ mark }, index) => {
      if (!('key' in mark) || !lost.has(mark)) return;
      const before = items[index - 1];
      const from = Math.max(0, before ? extentOf(before.mark).right + GAP : 0);
      const to = Math.min(width, (items[index + 1]?.left ?? Infinity) - GAP);
      mark.label = settle(mark, from, to, width);
    });
  }
}

const isWhole = (label: SceneLabel | undefined, width: number): boolean =>
  label !== undefined && label.x >= 0 && label.x + label.width <= width;

function extentOf(mark: EventMark | ClusterMark): { mark: EventMark | ClusterMark; left: number; right: number } {
  if (!('key' in mark)) return { mark, left: mark.x0, right: mark.x1 };
  const { label, mark0, mark1 } = mark;
  return {
    mark,
    left: label ? Math.min(mark0, label.x) : mark0,
    right: label ? Math.max(mark1, label.x + label.width) : mark1,
  };
}

function settle(mark: EventMark, from: number, to: number, width: number): SceneLabel | undefined {
  const { text } = mark.placed;
  const full = textWidth(text, FONT_SIZE);
  const [seen0, seen1] = [Math.max(mark.mark0, 0), Math.min(mark.mark1, width)];
  if (seen1 <= seen0) return undefined;
  const need = full + 2 * LABEL_PAD;
  const at = (side: SceneLabel['side'], x: number): SceneLabel => ({ text, side, width: full, x });
  if (mark.placed.shape === 'bar' && need <= seen1 - seen0) return at('inside', seen0 + LABEL_PAD);
  if (need <= to - seen1) return at('after', seen1 + LABEL_PAD);
  if (need <= seen0 - from) return at('before', seen0 - LABEL_PAD - full);
  const fitted = fitText(text, to - from - 2 * LABEL_PAD, FONT_SIZE);
  if (fitted === undefined) return undefined;
  const fittedWidth = textWidth(fitted, FONT_SIZE);
  const x = Math.min(Math.max(seen0, from) + LABEL_PAD, to - LABEL_PAD - fittedWidth);
  return { text: fitted, side: 'over', width: fittedWidth, x };
}
