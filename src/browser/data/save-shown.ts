/**
 * `<kb-save-shown>`: beside the links to a whole table, a button that saves the rows of it that the page shows at the moment. The rows stand in the page as
 * `[data-target]`, each with its key; those that a filter hides are left out.
 */
import { PAGE_DATA } from '../../words/data-page.ts';

class SaveShown extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = PAGE_DATA.shown;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => void this.#save(said));
    this.replaceChildren(' · ', button, ' ', said);
  }

  async #save(said: HTMLElement): Promise<void> {
    const { table = '', name = 'data' } = this.dataset;
    try {
      const { saveRows } = await import('./save-rows.ts');
      said.textContent = PAGE_DATA.saved(await saveRows(table, name));
    } catch {
      said.textContent = PAGE_DATA.failed;
    }
  }
}

customElements.define('kb-save-shown', SaveShown);
