/** Who may stand with whom. */

/** Who may stand with whom: each key with those of the pairs that it shares. @param pairs only those of keys that are given count */
export function partnersOf(
  keys: readonly string[],
  pairs: readonly { readonly a: { readonly key: string }; readonly b: { readonly key: string } }[],
): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>(keys.map((key) => [key, new Set()]));
  for (const { a, b } of pairs) {
    partners.get(a.key)?.add(b.key);
    partners.get(b.key)?.add(a.key);
  }
  return partners;
}

/** Groups in which everyone is everyone's partner grow from those with most partners on, each who fits: not always the largest group, always a true one. */
export function groupOf(partners: ReadonlyMap<string, ReadonlySet<string>>, first?: string): string[] {
  const size = (key: string): number => (key === first ? Infinity : (partners.get(key)?.size ?? 0));
  const group: string[] = [];
  for (const key of [...partners.keys()].toSorted((a, b) => size(b) - size(a) || a.localeCompare(b)))
    if (group.every((member) => partners.get(member)?.has(key))) group.push(key);
  return group.length > 1 || (first !== undefined && group.length === 1) ? group : [];
}
