/**
 * `<kb-filter>`: a form of facets and the records it filters. Every select names a facet; an option may stand for several (`data-facet-level`). Records carry
 * `data-record` and their facets as `data-facet-*`; a `[data-group]` without a visible record is hidden. The choice stands in the address.
 */
import { matchesFacets, readFacets, writeFacets, type Facets } from '../../compare/filter.ts';
import { FILTER } from '../../words/compare.ts';

const PREFIX = 'facet';

/** `data-facet-due-year` → `due-year`. */
function facetsOf(element: HTMLElement): Record<string, string> {
  const facets: Record<string, string> = {};
  for (const { name, value } of element.attributes)
    if (name.startsWith(`data-${PREFIX}-`)) facets[name.slice(PREFIX.length + 6)] = value;
  return facets;
}

class KbFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const known = Object.fromEntries(
      this.#selects().map((select) => [select.name, [...select.options].map(({ value }) => value)]),
    );
    const chosen = readFacets(location.search, known);
    for (const select of this.#selects()) select.value = chosen[select.name] ?? '';
    form.addEventListener('change', () => this.#apply());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#apply()));
    this.#apply();
    // A link to a record shows it, whatever the filter says.
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target && this.contains(target) && target.hidden) form.reset();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('form select')];
  }

  #wanted(): Facets {
    const wanted: Record<string, string> = {};
    for (const select of this.#selects()) {
      const option = select.selectedOptions[0];
      const several = option ? facetsOf(option) : {};
      Object.assign(
        wanted,
        Object.keys(several).length > 0 ? several : select.value ? { [select.name]: select.value } : {},
      );
    }
    return wanted;
  }

  #apply(): void {
    const wanted = this.#wanted();
    const records = [...this.querySelectorAll<HTMLElement>('[data-record]')];
    for (const record of records) record.hidden = !matchesFacets(facetsOf(record), wanted);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-record]:not([hidden])');
    const shown = records.filter(({ hidden }) => !hidden).length;
    const output = this.querySelector('output');
    if (output)
      output.textContent =
        shown === 0 ? FILTER.none : FILTER.shown.replace('{n}', String(shown)).replace('{all}', String(records.length));
    this.dispatchEvent(new CustomEvent('kb-filtered', { detail: wanted }));
    const chosen = Object.fromEntries(this.#selects().map(({ name, value }) => [name, value]));
    history.replaceState(history.state, '', `${location.pathname}${writeFacets(chosen)}${location.hash}`);
  }
}

customElements.define('kb-filter', KbFilter);
