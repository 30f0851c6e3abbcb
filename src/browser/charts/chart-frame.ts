/** `<chart-frame>`: saves the drawings inside as one picture, SVG or PNG, in the light colours of print whatever the page shows. */
import { composePicture } from '../../charts/compose-picture.ts';
import { svgToPng } from '../compare/svg-to-png.ts';
import { save } from '../save.ts';
import { toPart } from './picture-part.ts';

class ChartFrame extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('.plate-save');
    if (!tools) return;
    tools.hidden = false;
    for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-save]'))
      button.addEventListener('click', () => void this.#save(button));
  }

  async #save(button: HTMLButtonElement): Promise<void> {
    const name = this.dataset['name'] ?? 'chart';
    const svg = this.#draw();
    if (button.dataset['save'] === 'svg') return save(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
    try {
      save(`${name}.png`, await svgToPng(svg));
    } catch {
      button.textContent = this.dataset['failed'] ?? '';
    }
  }

  /** Those of the two layouts that the page shows, in its order. */
  #draw(): string {
    const drawings = [...this.querySelectorAll<SVGSVGElement>('svg[data-chart]')];
    return composePicture({
      title: this.dataset['title'] ?? '',
      parts: drawings.filter((drawing) => drawing.getClientRects().length > 0).map((drawing) => toPart(drawing)),
      foot: [...this.querySelectorAll('[data-foot]')].map((line) => line.textContent?.trim() ?? ''),
    });
  }
}

customElements.define('chart-frame', ChartFrame);
