/** The state of the search lives in the address: what comes in is cleaned, then written back. */
import { FACETS, type Facet } from '../../search/format/files.ts';

export interface SearchState {
  query: string;
  filters: Partial<Record<Facet, string>>;
  sort: 'relevance' | 'date';
  /** How many lengths of the list are shown; 1 at first. */
  page: number;
}

/** More of a query is not looked for, characters. */
export const LONGEST = 200;
const VALUE = /^[\w-]{1,64}$/;
const MOST_PAGES = 500;

export const cutQuery = (text: string): string => [...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('');

export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: SearchState['filters'] = {};
  for (const facet of FACETS) {
    const value = params.get(facet) ?? '';
    if (VALUE.test(value)) filters[facet] = value;
  }
  const page = Number(params.get('page') ?? '1');
  return {
    query: cutQuery(params.get('q') ?? ''),
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    page: Number.isInteger(page) && page > 0 ? Math.min(page, MOST_PAGES) : 1,
  };
}

/** @returns the query of an address, with its question mark; empty when there is nothing to say */
export function writeState({ query, filters, sort, page }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const facet of FACETS) if (filters[facet]) params.set(facet, filters[facet]);
  if (sort === 'date') params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return text ? `?${text}` : '';
}
