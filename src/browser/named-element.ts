/**
 * The element an address names.
 * @param hash with its `#`, as a link or the address has it
 * @returns `null` where it names none, or can't be read (`#%E0`): an address is typed and shortened by anyone
 */
export function namedElement(hash: string): HTMLElement | null {
  if (hash.length < 2) return null;
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
