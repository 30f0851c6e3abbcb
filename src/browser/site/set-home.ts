/** The switch on a region's page that makes it 本县, or no longer. */
import { button } from '../h.ts';
import { readHome, writeHome } from './home-county.ts';

class KbSetHome extends HTMLElement {
  readonly #listen = (): void => this.#show();

  connectedCallback(): void {
    this.#show();
    addEventListener('kb-home', this.#listen);
    addEventListener('storage', this.#listen);
  }

  disconnectedCallback(): void {
    removeEventListener('kb-home', this.#listen);
    removeEventListener('storage', this.#listen);
  }

  #show(): void {
    const { code = '', name = '', set = '', unset = '' } = this.dataset;
    const isHome = readHome()?.code === code;
    const held = this.contains(document.activeElement);
    const toggle = button(isHome ? unset : set, () => writeHome(isHome ? undefined : { code, name }), {
      'aria-pressed': isHome,
    });
    this.replaceChildren(toggle);
    if (held) toggle.focus();
  }
}

customElements.define('kb-set-home', KbSetHome);
