/** Arrow keys go from the box to the hits and through them, Escape goes back. */

/**
 * @param links titles of the hits, in order
 * @returns where a key leads from where the focus is; `undefined` when it leads nowhere
 */
export function targetOf<E>(key: string, focused: E, box: E, links: readonly E[]): E | undefined {
  const at = links.indexOf(focused);
  if (key === 'ArrowDown' && (at >= 0 || focused === box)) return links[Math.min(at + 1, links.length - 1)];
  if (key === 'ArrowUp' && at >= 0) return at === 0 ? box : links[at - 1];
  return key === 'Escape' && focused !== box ? box : undefined;
}
