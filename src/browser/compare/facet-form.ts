/** The form of facets as an element sees it: what is chosen, kept in the address; what each choice would leave; how many records are shown. */
import {
  askedInVain,
  countFacet,
  FACET_PREFIX,
  readFacets,
  splitValues,
  writeFacets,
  type FacetChoice,
  type ValuesOf,
} from '../../grammar/facets.ts';
import { FILTER } from '../../words/filter.ts';

/** Values that an element carries: `data-facet-year="2019 2020"`. */
export const facetValues: ValuesOf<Element> = (element, facet) =>
  splitValues(element.getAttribute(FACET_PREFIX + facet) ?? '');

/** What an option asks for instead of its own facet: `data-facet-level`, `data-facet-province`. Empty for most. */
function standsFor(option: Element): FacetChoice {
  const found = [...option.attributes].filter(({ name }) => name.startsWith(FACET_PREFIX));
  return Object.fromEntries(
    found.map(({ name }) => [name.slice(FACET_PREFIX.length), facetValues(option, name.slice(FACET_PREFIX.length))]),
  );
}

const selectsOf = (element: HTMLElement) => [...element.querySelectorAll<HTMLSelectElement>('form select')];

/**
 * Binds the form inside an element: shows it, fills it from the address, and tells of every change.
 *
 * @param onChange receives the facets wanted and the query to hand on to other pages
 * @returns resets the form
 */
export function bindFacets(element: HTMLElement, onChange: (wanted: FacetChoice, query: string) => void): () => void {
  const form = element.querySelector('form');
  const selects = selectsOf(element);
  const known = Object.fromEntries(
    selects.map((select) => [select.name, [...select.options].map(({ value }) => value)]),
  );
  const chosen = readFacets(location.search, known);
  tellVain(element, askedInVain(location.search, known));
  for (const select of selects) select.value = chosen[select.name] ?? '';
  const apply = () => {
    const wanted: Record<string, readonly string[]> = {};
    for (const { name, value, selectedOptions } of selects) {
      const several = selectedOptions[0] ? standsFor(selectedOptions[0]) : {};
      Object.assign(wanted, Object.keys(several).length > 0 ? several : value ? { [name]: [value] } : {});
    }
    const query = writeFacets(Object.fromEntries(selects.map(({ name, value }) => [name, value])));
    onChange(wanted, query);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  };
  const reset = () => {
    for (const select of selects) select.value = '';
    apply();
  };
  form?.addEventListener('change', apply);
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('reset', (event) => {
    event.preventDefault();
    reset();
  });
  if (form) form.hidden = false;
  apply();
  return reset;
}

/** Says what the address asked for and nothing answers; it stays until the page is left, since the filter shows more than was wanted. */
function tellVain(element: HTMLElement, vain: readonly (readonly [facet: string, value: string])[]): void {
  const place = element.querySelector<HTMLElement>('.filter-vain');
  if (!place || vain.length === 0) return;
  const labelOf = (facet: string) =>
    element.querySelector(`select[name="${facet}"]`)?.closest('label')?.querySelector('span')?.textContent ?? facet;
  place.textContent = FILTER.unknown(vain.map(([facet, value]) => FILTER.asked(labelOf(facet), value)));
  place.hidden = false;
}

/** Writes behind every option how many records it would leave; one that would leave none cannot be chosen. An option that stands for several facets has no count. */
export function countOptions(element: HTMLElement, records: readonly Element[], wanted: FacetChoice): void {
  for (const select of selectsOf(element)) {
    const counts = countFacet(records, select.name, wanted, facetValues);
    for (const option of select.options) {
      if (!option.value || Object.keys(standsFor(option)).length > 0) continue;
      const count = counts.get(option.value) ?? 0;
      option.text = `${option.dataset['label'] ?? option.value}（${count}）`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/**
 * Says how many of all are shown, for eyes and ears; for none, what the page has to say of that.
 *
 * @param folded how many of them stand in closed groups
 */
export function tellShown(element: HTMLElement, shown: number, all: number, folded = 0): void {
  const output = element.querySelector('output');
  if (!output) return;
  if (shown === 0) {
    output.textContent = output.dataset['none'] ?? FILTER.none;
    return;
  }
  const number = document.createElement('span');
  number.dataset['shown'] = '';
  number.textContent = String(shown);
  const [before, after] = FILTER.shown(all, folded);
  output.replaceChildren(before, number, after);
}
