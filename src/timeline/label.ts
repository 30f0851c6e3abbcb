/** Stage 3, labels: how long a text is, and where it may stand without touching another mark or label. */

export const FONT_SIZE = 12.5;
/** From the middle of the lane down to the letters' base line, px. */
export const BASELINE = 4.5;
const PAD = 6;
/** Fewer characters than this tell nothing. */
const LEAST = 4;

export interface Label {
  text: string;
  /** Inside the bar, after the mark, or before it where the axis ends soon after. */
  side: 'inside' | 'after' | 'before';
  /** Estimated width, px. */
  width: number;
}

/** Estimated width of one character in `em`: Han and full-width forms are square, the rest a bit more than half. */
const em = (character: string): number =>
  (character.codePointAt(0) ?? 0) < 0x2e80 && !/[“”‘’…—]/.test(character) ? 0.62 : 1;

/** Estimated width in px; on the safe side, so that what fits here fits on the screen. */
export function textWidth(text: string, size = FONT_SIZE): number {
  let width = 0;
  for (const character of text) width += em(character) * size;
  return width;
}

/** The text cut to a width, with an ellipsis; `undefined` when too little would be left to read. */
export function fitText(text: string, width: number, size = FONT_SIZE): string | undefined {
  if (textWidth(text, size) <= width) return text;
  let room = width - size;
  let fitted = '';
  for (const character of text) {
    room -= em(character) * size;
    if (room < 0) break;
    fitted += character;
  }
  return [...fitted].length >= LEAST ? `${fitted}…` : undefined;
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
  const full = textWidth(title);
  if (full <= inner - 2 * PAD) return { text: title, side: 'inside', width: full };
  const beside = fitText(title, room - 2 * PAD);
  if (beside === title) return { text: title, side, width: full };
  const inside = fitText(title, inner - 2 * PAD);
  if (beside && beside.length >= (inside?.length ?? 0)) return { text: beside, side, width: textWidth(beside) };
  return inside ? { text: inside, side: 'inside', width: textWidth(inside) } : undefined;
}

/** Distance of a label from the mark, or from the bar's edge. */
export const LABEL_PAD = PAD;
