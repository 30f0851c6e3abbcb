/** A setting, or the state of the disk, that a command does not go along with. The message is for whoever typed it: what is wrong｜what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const LONGEST_ECHO = 80;

/**
 * A value as it may be echoed into a terminal or a log: in quotes, on one line, shortened, control and invisible characters by their code point.
 */
export function quote(value: string): string {
  const characters = [...value];
  const shown = characters
    .slice(0, LONGEST_ECHO)
    .map((character) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? codePoint(character) : character))
    .join('');
  return `“${shown}${characters.length > LONGEST_ECHO ? '……' : ''}”`;
}

const codePoint = (character: string): string =>
  `〈U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〉`;
