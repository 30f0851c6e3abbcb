/** Stage 3, labels: where a text may stand without touching another mark or label. */
import { fitText, textWidth } from '../grammar/text-width.ts';

export const FONT_SIZE = 12.5;
/** From the middle of the lane down to the letters' base line, px. */
export const BASELINE = 4.5;
const PAD = 6;

export interface Label {
  text: string;
  /** Inside the bar, after the mark, or before it where the axis ends soon after. */
  side: 'inside' | 'after' | 'before';
  /** Estimated width, px. */
  width: number;
}

/**
 * Places a label: whole inside a long bar, else beside the mark as far as the room goes, else cut inside.
 *
 * @param inner width of the bar, 0 for a point
 * @param room free px between the mark and its neighbour in the lane, on that side
 */
export function placeLabel(
  title: string,
  inner: number,
  room: number,
  side: 'after' | 'before' = 'after',
): Label | undefined {
  const full = textWidth(title, FONT_SIZE);
  if (full <= inner - 2 * PAD) return { text: title, side: 'inside', width: full };
  const beside = fitText(title, room - 2 * PAD, FONT_SIZE);
  if (beside === title) return { text: title, side, width: full };
  const inside = fitText(title, inner - 2 * PAD, FONT_SIZE);
  if (beside && beside.length >= (inside?.length ?? 0))
    return { text: beside, side, width: textWidth(beside, FONT_SIZE) };
  return inside ? { text: inside, side: 'inside', width: textWidth(inside, FONT_SIZE) } : undefined;
}

/** Distance of a label from the mark, or from the bar's edge. */
export const LABEL_PAD = PAD;
