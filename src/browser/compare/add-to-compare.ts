/** Turns the link “加入对比” into a switch, and shows what has been put aside. */
import { MOST_REGIONS } from '../../compare/view-state.ts';
import { TRAY } from '../../words/tray.ts';
import { button, h } from '../h.ts';
import { readTray, writeTray, type TrayEntry } from './tray.ts';

class KbAddToCompare extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    // Another tab may have changed the tray.
    addEventListener('storage', () => this.#show());
    addEventListener('pageshow', () => this.#show());
  }

  #show(): void {
    const { code = '', name = '', base = '/' } = this.dataset;
    const tray = readTray();
    const isIn = tray.some((entry) => entry.code === code);
    const set = (entries: TrayEntry[]) => {
      writeTray(entries);
      this.#show();
      this.querySelector('button')?.focus();
    };
    const toggle = button(
      isIn ? TRAY.remove : TRAY.add,
      () => set(isIn ? tray.filter((entry) => entry.code !== code) : [...tray, { code, name }]),
      { 'aria-pressed': isIn },
    );
    const isFull = !isIn && tray.length >= MOST_REGIONS;
    toggle.disabled = isFull;
    const names = tray.map((entry) => entry.name).join('、');
    const address = `${base}compare/?regions=${tray.map((entry) => entry.code).join(',')}`;
    this.replaceChildren(
      toggle,
      h(
        'span',
        { class: 'compare-tray', 'aria-live': 'polite' },
        tray.length > 0 && `${TRAY.tray}：${names}　`,
        isFull && TRAY.full,
        tray.length > 1 && h('a', { href: address }, TRAY.go),
        tray.length === 1 && TRAY.atLeastTwo,
        tray.length > 0 && button(TRAY.clear, () => set([])),
      ),
    );
  }
}

customElements.define('kb-add-to-compare', KbAddToCompare);
