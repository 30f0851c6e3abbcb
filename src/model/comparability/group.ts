/** Who may stand with whom. */

/** Groups in which everyone is everyone's partner grow from those with most partners on, each who fits: not always the largest group, always a true one. */
export function groupOf(partners: ReadonlyMap<string, ReadonlySet<string>>, first?: string): string[] {
  const size = (key: string): number => (key === first ? Infinity : (partners.get(key)?.size ?? 0));
  const group: string[] = [];
  for (const key of [...partners.keys()].toSorted((a, b) => size(b) - size(a) || a.localeCompare(b)))
    if (group.every((member) => partners.get(member)?.has(key))) group.push(key);
  return group.length > 1 || (first !== undefined && group.length === 1) ? group : [];
}
