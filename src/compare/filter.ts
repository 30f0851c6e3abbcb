/** Filtering by facets: which records match what is wanted, and how the choice stands in an address. Pure; the page's script only applies it. */

/** Facet → value, or several values separated by spaces. */
export type Facets = Readonly<Record<string, string | undefined>>;

/** True when the record has the wanted value under every facet asked for. A facet with an empty value is not asked for. */
export function matchesFacets(record: Facets, wanted: Facets): boolean {
  return Object.entries(wanted).every(([facet, value]) => !value || (record[facet] ?? '').split(' ').includes(value));
}

/** Takes from an address the facets that exist, with values that exist; anything else is dropped. */
export function readFacets(search: string, known: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(known).flatMap(([facet, values]) => {
      const value = given.get(facet);
      return value && values.includes(value) ? [[facet, value]] : [];
    }),
  );
}

/** Writes the chosen facets in the order given, without empty ones: `?region=330600&year=2025`, or nothing at all. */
export function writeFacets(chosen: Facets): string {
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([facet, value]) => (value ? [[facet, value]] : [])),
  );
  return query.size > 0 ? `?${query}` : '';
}
