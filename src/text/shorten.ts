/**
 * What is echoed of a text that may be long: its beginning, with … where something is left out.
 * @param most characters, … included
 */
export function shorten(text: string, most = 40): string {
  // No more is looked at than may be kept: the text may be a megabyte.
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
