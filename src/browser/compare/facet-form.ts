/** The form of facets as an element sees it: what is chosen, kept in the address. */
import { readFacets, writeFacets, type Facets } from '../../compare/filter.ts';

/** `data-facet-due-year` → `due-year`. */
export function facetsOf(element: Element): Record<string, string> {
  const found = [...element.attributes].filter(({ name }) => name.startsWith('data-facet-'));
  return Object.fromEntries(found.map(({ name, value }) => [name.slice('data-facet-'.length), value]));
}

/**
 * Binds the form inside an element: shows it, fills it from the address, and tells of every change.
 *
 * @param onChange receives the facets wanted and the query to hand on to other pages
 * @returns resets the form
 */
export function bindFacets(element: HTMLElement, onChange: (wanted: Facets, query: string) => void): () => void {
  const form = element.querySelector('form');
  const selects = [...element.querySelectorAll<HTMLSelectElement>('form select')];
  const known = Object.fromEntries(
    selects.map((select) => [select.name, [...select.options].map(({ value }) => value)]),
  );
  const chosen = readFacets(location.search, known);
  for (const select of selects) select.value = chosen[select.name] ?? '';
  const apply = () => {
    const wanted: Record<string, string> = {};
    for (const { name, value, selectedOptions } of selects) {
      const several = selectedOptions[0] ? facetsOf(selectedOptions[0]) : {};
      Object.assign(wanted, Object.keys(several).length > 0 ? several : value ? { [name]: value } : {});
    }
    const query = writeFacets(Object.fromEntries(selects.map(({ name, value }) => [name, value])));
    onChange(wanted, query);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  };
  form?.addEventListener('change', apply);
  form?.addEventListener('submit', (event) => event.preventDefault());
  // The fields change after the event.
  form?.addEventListener('reset', () => setTimeout(apply));
  if (form) form.hidden = false;
  apply();
  return () => form?.reset();
}
