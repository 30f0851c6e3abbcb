/** `<chart-frame>`: saves the drawings inside as one picture, SVG or PNG. What draws it is fetched when someone asks for it. */

class ChartFrame extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('.plate-save');
    if (!tools) return;
    tools.hidden = false;
    for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-save]'))
      button.addEventListener('click', () => void this.#save(button));
  }

  async #save(button: HTMLButtonElement): Promise<void> {
    try {
      const { savePicture } = await import('./save-picture.ts');
      await savePicture(this, button.dataset['save'] === 'png' ? 'png' : 'svg');
    } catch {
      button.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('chart-frame', ChartFrame);
