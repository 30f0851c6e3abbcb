/** The search box for regions: names, former names, codes and pinyin, with the answers as a listbox. */
import { findRegions } from '../../compare/find-regions.ts';
import type { IndexedRegion } from '../../compare/region-index.ts';
import { COMPARE } from '../../words/compare.ts';
import { LEVEL } from '../../words/zh.ts';
import { h } from '../h.ts';

/**
 * Binds the box to the list below it.
 *
 * @param onChoose called with the region chosen by click, Enter or arrow keys
 */
export function bindChooser(
  input: HTMLInputElement,
  list: HTMLElement,
  regions: readonly IndexedRegion[],
  onChoose: (region: IndexedRegion) => void,
): void {
  let found: IndexedRegion[] = [];
  let active = -1;
  const choose = (region: IndexedRegion | undefined) => {
    if (!region) return;
    input.value = '';
    show();
    onChoose(region);
    input.focus();
  };
  const mark = (index: number) => {
    active = index;
    [...list.querySelectorAll('[role=option]')].forEach((option, place) =>
      option.setAttribute('aria-selected', String(place === index)),
    );
    const option = list.querySelector('[aria-selected=true]');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = () => {
    found = findRegions(regions, input.value);
    const nothing = found.length === 0 && input.value.trim() !== '';
    list.replaceChildren(
      ...found.map((region, index) => makeOption(region, index, choose)),
      ...(nothing ? [h('li', { class: 'no-record' }, COMPARE.noMatch)] : []),
    );
    list.hidden = input.value.trim() === '';
    input.setAttribute('aria-expanded', String(!list.hidden && found.length > 0));
    mark(found.length > 0 ? 0 : -1);
  };
  input.addEventListener('input', show);
  input.addEventListener('blur', () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (found.length > 0) mark((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape') {
      input.value = '';
      show();
    }
  });
}

function makeOption(region: IndexedRegion, index: number, choose: (region: IndexedRegion) => void): HTMLElement {
  const option = h(
    'li',
    { role: 'option', id: `region-option-${index}`, 'data-code': region.code },
    region.name,
    h('small', {}, `${region.above} · ${LEVEL[region.level]} · ${region.code}`),
  );
  // Before the box loses the focus.
  option.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    choose(region);
  });
  return option;
}
