/**
 * `<kb-filter>`: a form of facets and the records it filters. Every select names a facet; an option may stand for several (`data-facet-level`). Records carry
 * `data-record` and their facets as `data-facet-*`; a `[data-group]` without a visible record is hidden, one that is folded opens while a choice narrows it. The
 * choice stands in the address.
 */
import { filterRecords, type FacetChoice } from '../../grammar/facets.ts';
import { namedElement } from '../named-element.ts';
import { unfold } from '../site/unfold.ts';
import { bindFacets, countOptions, facetValues, tellShown } from './facet-form.ts';

/** The number that a caption or a summary ends with is that of what is shown. */
function countGroup(group: HTMLElement): void {
  const count = group.querySelectorAll('[data-record]:not([hidden])').length;
  const place = group.querySelector(':scope > summary > .count, caption:not(.visually-hidden)');
  const text = place?.textContent ?? '';
  if (place && /\d+(?=\D*$)/.test(text)) place.textContent = text.replace(/\d+(?=\D*$)/, String(count));
}

class KbFilter extends HTMLElement {
  /** Groups that the filter has opened, to be folded again with it. */
  readonly #opened = new Set<HTMLDetailsElement>();

  connectedCallback(): void {
    const reset = bindFacets(this, (wanted) => this.#apply(wanted));
    // A link to a record shows it, whatever the filter says and whatever is folded.
    const target = namedElement(location.hash);
    // An address that asks for a choice is to see what it chose.
    if ([...this.querySelectorAll('select')].some(({ value }) => value !== '')) unfold(this);
    if (!target || !this.contains(target)) return;
    if (target.hidden) reset();
    const group = target.closest('details');
    if (!group || group.open) return;
    group.open = true;
    target.scrollIntoView();
  }

  #apply(wanted: FacetChoice): void {
    const records = [...this.querySelectorAll<HTMLElement>('[data-record]')];
    const shown = new Set(filterRecords(records, wanted, facetValues));
    for (const record of records) record.hidden = !shown.has(record);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-record]:not([hidden])');
      countGroup(group);
      if (group instanceof HTMLDetailsElement) this.#fold(group, shown.size < records.length);
    }
    countOptions(this, records, wanted);
    const folded = [...shown].filter((record) => {
      const group = record.closest('details');
      return group && this.contains(group) && !group.open;
    }).length;
    tellShown(this, shown.size, records.length, folded);
  }

  /** What the reader has unfolded stays so. */
  #fold(group: HTMLDetailsElement, isNarrowed: boolean): void {
    if (isNarrowed && !group.open) {
      group.open = true;
      this.#opened.add(group);
    } else if (!isNarrowed && this.#opened.delete(group)) group.open = false;
  }
}

customElements.define('kb-filter', KbFilter);
