/**
 * `<kb-filter>`: a form of facets and the records it filters. Every select names a facet; an option may stand for several (`data-facet-level`). Records carry
 * `data-record` and their facets as `data-facet-*`; a `[data-group]` without a visible record is hidden. The choice stands in the address.
 */
import { matchesFacets, type Facets } from '../../compare/filter.ts';
import { FILTER } from '../../words/compare.ts';
import { bindFacets, facetsOf } from './facet-form.ts';

class KbFilter extends HTMLElement {
  connectedCallback(): void {
    const reset = bindFacets(this, (wanted) => this.#apply(wanted));
    // A link to a record shows it, whatever the filter says.
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target && this.contains(target) && target.hidden) reset();
  }

  #apply(wanted: Facets): void {
    const records = [...this.querySelectorAll<HTMLElement>('[data-record]')];
    for (const record of records) record.hidden = !matchesFacets(facetsOf(record), wanted);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-record]:not([hidden])');
    const shown = records.filter(({ hidden }) => !hidden).length;
    const output = this.querySelector('output');
    const told = FILTER.shown.replace('{n}', String(shown)).replace('{all}', String(records.length));
    if (output) output.textContent = shown === 0 ? FILTER.none : told;
  }
}

customElements.define('kb-filter', KbFilter);
