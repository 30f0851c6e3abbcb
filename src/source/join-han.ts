import { isWide } from '../text/joins.ts';

/** Joins broken lines of a text: a break beside a Chinese character is no space, one between two words of Latin letters is. */
export function joinHan(lines: readonly string[]): string {
  let text = '';
  for (const line of lines.map((one) => one.trim())) {
    const before = text.at(-1);
    const after = line[0];
    if (before === undefined || after === undefined) text += line;
    else text += isWide(before) || isWide(after) ? line : ` ${line}`;
  }
  return text;
}
