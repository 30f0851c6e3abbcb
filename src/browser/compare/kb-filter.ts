/**
 * `<kb-filter>`: a form of facets and the records it filters. Every select names a facet; an option may stand for several (`data-facet-level`). Records carry
 * `data-record` and their facets as `data-facet-*`; a `[data-group]` without a visible record is hidden. The choice stands in the address.
 */
import { filterRecords, type FacetChoice } from '../../grammar/facets.ts';
import { namedElement } from '../named-element.ts';
import { unfold } from '../site/unfold.ts';
import { bindFacets, countOptions, facetValues, tellShown } from './facet-form.ts';

class KbFilter extends HTMLElement {
  connectedCallback(): void {
    const reset = bindFacets(this, (wanted) => this.#apply(wanted));
    // A link to a record shows it, whatever the filter says.
    const target = namedElement(location.hash);
    if (target && this.contains(target) && target.hidden) reset();
    // An address that asks for a choice is to see what it chose.
    if ([...this.querySelectorAll('select')].some(({ value }) => value !== '')) unfold(this);
  }

  #apply(wanted: FacetChoice): void {
    const records = [...this.querySelectorAll<HTMLElement>('[data-record]')];
    const shown = new Set(filterRecords(records, wanted, facetValues));
    for (const record of records) record.hidden = !shown.has(record);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-record]:not([hidden])');
    countOptions(this, records, wanted);
    tellShown(this, shown.size, records.length);
  }
}

customElements.define('kb-filter', KbFilter);
