/**
 * Choosing by facets, once for page and script: which records answer a choice, what choosing a value would leave, and how a choice stands in an address.
 * A record has any number of values in a facet; where it lies below something, what lies above is among them (model/facets.ts).
 */

/** Facet → the values of one record. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** Facet → the values asked for. None asks for nothing, several add up, facets narrow each other. */
export type FacetChoice = Readonly<Record<string, readonly string[]>>;

/** The values of a record in a facet; a function, so that ten thousand records need no table each. */
export type ValuesOf<Item> = (item: Item, facet: string) => readonly string[];

/** Values of records that carry them as a table. */
export const tableValues: ValuesOf<FacetValues> = (values, facet) => values[facet] ?? [];

const asked = (choice: FacetChoice): [string, readonly string[]][] =>
  Object.entries(choice).filter(([, wanted]) => wanted.length > 0);

/** The records that have one of the wanted values in every facet asked for, in their order. */
export function filterRecords<Item>(items: readonly Item[], choice: FacetChoice, valuesOf: ValuesOf<Item>): Item[] {
  const wants = asked(choice);
  return items.filter((item) =>
    wants.every(([facet, wanted]) => valuesOf(item, facet).some((value) => wanted.includes(value))),
  );
}

/** How many records each value of a facet would show, the choice in the other facets as it is. A value that would show none is absent. */
export function countFacet<Item>(
  items: readonly Item[],
  facet: string,
  choice: FacetChoice,
  valuesOf: ValuesOf<Item>,
): Map<string, number> {
  const { [facet]: _own, ...others } = choice;
  const counts = new Map<string, number>();
  for (const item of filterRecords(items, others, valuesOf))
    for (const value of valuesOf(item, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Values as they stand in an attribute, separated by spaces. */
export const joinValues = (values: readonly string[]): string => values.join(' ');
export const splitValues = (text: string): string[] => text.split(' ').filter(Boolean);

/** The attributes by which a script finds the values again: `data-facet-year="2019 2020"`. */
export function facetAttributes(values: Readonly<Record<string, string | readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([facet, value]) => [
      FACET_PREFIX + facet,
      typeof value === 'string' ? value : joinValues(value),
    ]),
  );
}
export const FACET_PREFIX = 'data-facet-';

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

/** What an address asks for of the known facets that none of their values is: facet and value. */
export function askedInVain(search: string, known: Readonly<Record<string, readonly string[]>>): [string, string][] {
  const given = new URLSearchParams(search);
  return Object.entries(known).flatMap(([facet, values]): [string, string][] => {
    const value = given.get(facet);
    return value && !values.includes(value) ? [[facet, value]] : [];
  });
}

/** Writes the chosen facets in the order given, without empty ones: `?region=330600&year=2025`, or nothing at all. */
export function writeFacets(chosen: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([facet, value]) => (value ? [[facet, value]] : [])),
  );
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
