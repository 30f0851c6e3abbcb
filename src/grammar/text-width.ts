/** How much room a text takes, where no page is there to measure it: labels of timeline and charts, pictures to save. One estimate, on the safe side. */

/** Fewer characters than this tell nothing. */
const LEAST = 4;

/** Printed as wide as a Han character in the site's faces, though they stand among the Latin ones. */
const WIDE_SIGNS = /[“”‘’…—◆]/;

/** Estimated width of one character in `em`: Han and full-width forms are square, the rest a bit more than half. */
const em = (character: string): number =>
  (character.codePointAt(0) ?? 0) < 0x2e80 && !WIDE_SIGNS.test(character) ? 0.62 : 1;

/** Estimated width, in the unit of `size`; what fits here fits on the screen. @param size of the letters, e.g. in px */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += em(character) * size;
  return width;
}

/** The text cut to a width, with an ellipsis; `undefined` when too little would be left to read. @param least characters that must be left */
export function fitText(text: string, width: number, size: number, least = LEAST): string | undefined {
  if (textWidth(text, size) <= width) return text;
  let room = width - size;
  let fitted = '';
  for (const character of text) {
    room -= em(character) * size;
    if (room < 0) break;
    fitted += character;
  }
  return [...fitted].length >= least ? `${fitted}…` : undefined;
}

/** The text in lines of at most `width`; one character at least stands on each. */
export function breakLines(text: string, width: number, size: number): string[] {
  const lines = [''];
  for (const character of text) {
    const last = lines.length - 1;
    const line = `${lines[last]}${character}`;
    if (lines[last] && textWidth(line, size) > width) lines.push(character);
    else lines[last] = line;
  }
  return lines;
}
