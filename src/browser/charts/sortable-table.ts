/**
 * `<sortable-table>`: puts a button into every column heading of the table inside. Pressing it sorts by that column, pressing again turns the order; the
 * heading says so in `aria-sort`. A cell sorts by its `data-sort`, as a number where all of the column are, else by its text in pinyin order.
 */
import { SORT } from '../../words/links.ts';
import { compareCells } from '../../charts/sort-cells.ts';

const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['sort'] ?? cell?.textContent?.trim() ?? '';
};

class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    const headings = [...(table?.tHead?.rows[0]?.cells ?? [])];
    if (!body || body.rows.length < 2) return;
    for (const [column, heading] of headings.entries()) {
      // Sorting is ranking: not where the rules separate the figures.
      if (this.dataset['unranked'] !== undefined && heading.classList.contains('number')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.title = SORT.hint;
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const isAscending = heading.getAttribute('aria-sort') !== 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
        const rows = [...body.rows];
        const compare = compareCells(rows.map((row) => keyOf(row, column)));
        const sorted = rows
          .map((row) => ({ row, key: keyOf(row, column) }))
          .sort((a, b) => (isAscending ? 1 : -1) * compare(a.key, b.key));
        body.append(...sorted.map(({ row }) => row));
      });
    }
  }
}

customElements.define('sortable-table', SortableTable);
