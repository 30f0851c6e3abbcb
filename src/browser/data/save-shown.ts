/**
 * `<kb-save-shown>`: beside the links to a whole table, a button that saves the rows of it that the page shows at the moment. The rows stand in the page as
 * `[data-target]`, each with its key; those that a filter hides are left out.
 */
import { type CsvCell, writeCsv } from '../../grammar/csv.ts';
import { PAGE_DATA } from '../../words/data-page.ts';
import { button, h } from '../h.ts';
import { save } from '../save.ts';

type Row = Readonly<Record<string, CsvCell>>;

/** Keys of the rows that are shown. */
const shownKeys = (): Set<string> =>
  new Set(
    [...document.querySelectorAll<HTMLElement>('[data-target]:not([hidden])')].map(
      (row) => row.dataset['target'] ?? '',
    ),
  );

class SaveShown extends HTMLElement {
  readonly #said = h('span', { role: 'status' });

  connectedCallback(): void {
    const take = () =>
      void this.#save().catch(() => {
        this.#said.textContent = PAGE_DATA.failed;
      });
    this.replaceChildren(' · ', button(PAGE_DATA.shown, take), ' ', this.#said);
  }

  async #save(): Promise<void> {
    const { table = '', name = 'data' } = this.dataset;
    const answer = await fetch(table);
    if (!answer.ok) throw new Error(`${table}: ${answer.status}`);
    const keys = shownKeys();
    const rows = ((await answer.json()) as Row[]).filter((row) => keys.has(String(row['key'])));
    const csv = writeCsv(Object.keys(rows[0] ?? {}), rows);
    save(`${name}.csv`, new Blob([csv], { type: 'text/csv' }));
    this.#said.textContent = PAGE_DATA.saved(rows.length);
  }
}

customElements.define('kb-save-shown', SaveShown);
