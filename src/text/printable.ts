/** What a message may show of a text somebody else wrote. */

/** Characters that show nothing, or change what stands beside them: control, format, direction, private use, separators of lines, fillers, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Names what can't be seen: an escape becomes `U+001B`, so that no text can steer a terminal or turn a line around. */
export const visible = (text: string): string => text.replace(UNSEEN, codeOf);

/** JSON that says the same without a character that can't be seen: each is written as an escape. Line feeds between the values stay. */
export const asciiUnseen = (json: string): string =>
  json.replace(UNSEEN, (character) =>
    character === '\n'
      ? character
      : character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );

/** The first `most` characters (code points), with `…` in place of the rest; what can't be seen is named. */
export function shorten(text: string, most: number): string {
  // A code point takes at most two units, so that a text of megabytes is never taken apart.
  const head = [...text.slice(0, 2 * (most + 1))];
  return visible(head.length > most ? `${head.slice(0, most).join('')}…` : text);
}

/** Shortens every quotation “…” in a message of ours, and then the message, so that a cell of a megabyte is not repeated. */
export function shortenQuotes(message: string, mostQuoted: number, most: number): string {
  const bounded = message.length > 200_000 ? message.slice(0, 200_000) : message;
  return shorten(
    bounded.replace(/“([^“”]*)”/gu, (_whole, quoted: string) => `“${shorten(quoted, mostQuoted)}”`),
    most,
  );
}
