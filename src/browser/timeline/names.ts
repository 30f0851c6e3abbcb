/** The names of the bands, left of their lanes; each stays in sight as long as its band does. Where there is no room for them they stand in the drawing. */
import { bandNames } from '../../timeline/band-name.ts';
import type { GroupBand } from '../../timeline/scene.ts';
import { AXIS } from '../../timeline/size.ts';
import { h } from '../h.ts';

export class Names {
  /** The list below tells the same. */
  readonly element = h('div', { class: 'timeline-names', 'aria-hidden': 'true' });
  #shown = '';

  /** Whether there is room beside the lanes. */
  get isBeside(): boolean {
    return this.element.offsetWidth > 0;
  }

  show(bands: readonly GroupBand[]): void {
    const width = this.element.clientWidth - 6;
    const shown = JSON.stringify([width, bands]);
    if (width <= 0 || shown === this.#shown) return;
    this.#shown = shown;
    this.element.replaceChildren(
      ...bands.map((band) => {
        const [own = '', ...more] = bandNames(band, width);
        const name = h(
          'div',
          { class: 'timeline-band' },
          h('p', { title: band.name }, h('b', {}, own), ...more.map((line) => h('span', {}, line))),
        );
        name.style.top = `${AXIS + band.top}px`;
        name.style.height = `${band.height}px`;
        return name;
      }),
    );
  }
}
