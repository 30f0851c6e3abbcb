/** `<kb-measure-filter>`: counts each measure's adoptions again under the filter, hides those without, and hands the filter on to their pages. */
import { countMatching } from '../../compare/count-facets.ts';
import { bindFacets, tellShown } from './facet-form.ts';

class KbMeasureFilter extends HTMLElement {
  connectedCallback(): void {
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-counts]')];
    bindFacets(this, (wanted, query) => {
      for (const row of rows) {
        const { regions, statuses, total } = countMatching(row.dataset['counts'] ?? '', wanted);
        row.hidden = total === 0;
        for (const cell of row.querySelectorAll<HTMLElement>('[data-count]')) {
          const count = cell.dataset['count'] === 'regions' ? regions : (statuses[cell.dataset['count'] ?? ''] ?? 0);
          cell.textContent = count > 0 ? String(count) : '—';
        }
        const link = row.querySelector('a');
        if (link) link.search = query;
      }
      tellShown(this, rows.filter(({ hidden }) => !hidden).length, rows.length);
    });
  }
}

customElements.define('kb-measure-filter', KbMeasureFilter);
