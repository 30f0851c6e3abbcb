/**
 * `<case-filter>`: narrows the list of cases by the chosen facets. The address holds the choice, so that a link shows what its sender saw; each option
 * tells how many cases it would leave.
 */
import {
  countFacet,
  FACET_NAMES,
  type FacetChoice,
  type FacetName,
  type FacetValues,
  matchesChoice,
} from '../../model/case-facets.ts';

/** Reads `region=330000,330600&domain=…` as the page writes it. */
function readFacets(text: string): FacetValues {
  const parameters = new URLSearchParams(text);
  const list = (name: FacetName) => (parameters.get(name) ?? '').split(',').filter(Boolean);
  return {
    region: list('region'),
    domain: list('domain'),
    measure: list('measure'),
    year: list('year'),
    evidence: list('evidence'),
  };
}

class CaseFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const cases = [...this.querySelectorAll<HTMLElement>('[data-case]')].map((element) => ({
      element,
      facets: readFacets(element.dataset['facets'] ?? ''),
    }));
    const selects = FACET_NAMES.flatMap(
      (name) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? [],
    );

    const apply = (isOurs: boolean) => {
      const choice: FacetChoice = Object.fromEntries(
        selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
      );
      let shown = 0;
      for (const { element, facets } of cases) {
        element.hidden = !matchesChoice(facets, choice);
        if (!element.hidden) shown += 1;
      }
      for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
        group.hidden = !group.querySelector('[data-case]:not([hidden])');
      for (const select of selects) {
        const counts = countFacet(
          cases.map(({ facets }) => facets),
          select.name as FacetName,
          choice,
        );
        for (const option of select.options) {
          if (!option.value) continue;
          const count = counts.get(option.value) ?? 0;
          option.text = `${option.dataset['label'] ?? option.value}（${count}）`;
          option.disabled = count === 0 && !option.selected;
        }
      }
      const output = this.querySelector('[data-shown]');
      if (output) output.textContent = String(shown);
      const none = this.querySelector<HTMLElement>('[data-none]');
      if (none) none.hidden = shown > 0;
      if (isOurs) {
        const query = new URLSearchParams(Object.entries(choice)).toString();
        history.replaceState(null, '', query ? `?${query}` : location.pathname);
      }
    };
    /** Takes over what the address says; a value the list does not know is dropped. */
    const readAddress = () => {
      const wanted = new URLSearchParams(location.search);
      for (const select of selects) {
        const value = wanted.get(select.name) ?? '';
        select.value = [...select.options].some((option) => option.value === value) ? value : '';
      }
    };
    readAddress();
    apply(false);
    form.addEventListener('change', () => apply(true));
    form.addEventListener('reset', () => {
      for (const select of selects) select.value = '';
      // The browser resets after this event; what it would set back is the state of the HTML, which is the same.
      apply(true);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('popstate', () => {
      readAddress();
      apply(false);
    });
  }
}

customElements.define('case-filter', CaseFilter);
