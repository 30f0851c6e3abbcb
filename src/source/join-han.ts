/** Characters between which a Chinese text has no space: Han, its signs, full-width forms. */
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]/u;

/** Joins broken lines of a text: a break beside a Chinese character is no space, one between two words of Latin letters is. */
export function joinHan(lines: readonly string[]): string {
  let text = '';
  for (const line of lines.map((one) => one.trim())) {
    const before = text.at(-1);
    const after = line[0];
    if (before === undefined || after === undefined) text += line;
    else text += WIDE.test(before) || WIDE.test(after) ? line : ` ${line}`;
  }
  return text;
}

export const isWide = (character: string | undefined): boolean => character !== undefined && WIDE.test(character);
