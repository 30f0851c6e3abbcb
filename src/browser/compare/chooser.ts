/** The search box for regions: names, former names, codes and pinyin, with the answers as a listbox. */
import { isComposing } from '../is-composing.ts';
import { findRegions, hasData } from '../../compare/find-regions.ts';
import type { IndexedRegion } from '../../compare/region-index.ts';
import { COMPARE } from '../../words/compare.ts';
import { COMPARED } from '../../words/compared.ts';
import { LEVEL } from '../../words/zh.ts';
import { h } from '../h.ts';

/**
 * Binds the box to the list below it. Enter takes what an arrow has marked, or the one region that is exactly what was typed; never just the first of several.
 *
 * @param plain makes what was typed comparable with the index (plain-name.ts)
 * @param onChoose called with the region chosen by click, Enter or arrow keys
 */
export function bindChooser(
  input: HTMLInputElement,
  list: HTMLElement,
  regions: readonly IndexedRegion[],
  plain: (text: string) => string,
  onChoose: (region: IndexedRegion) => void,
): void {
  let found: readonly IndexedRegion[] = [];
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
    markOption(input, list, index);
  };
  const show = () => {
    const answer = findRegions(regions, plain(input.value));
    found = answer.regions;
    const nothing = found.length === 0 && input.value.trim() !== '';
    list.replaceChildren(
      ...found.map((region, index) => makeOption(region, index, choose)),
      ...(nothing ? [h('li', { class: 'no-record' }, COMPARE.noMatch)] : []),
    );
    list.hidden = input.value.trim() === '';
    input.setAttribute('aria-expanded', String(!list.hidden && found.length > 0));
    mark(answer.exact ? found.indexOf(answer.exact) : -1);
  };
  const move = (step: 1 | -1) => {
    const count = found.length;
    if (count > 0) mark(active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
  };
  input.addEventListener('input', show);
  input.addEventListener('blur', () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  });
  input.addEventListener('keydown', (event) => {
    // Safari ends a composition before the Enter that ended it.
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape') {
      input.value = '';
      show();
    }
  });
}

/** For eyes and for ears. @param index -1 for none */
function markOption(input: HTMLInputElement, list: HTMLElement, index: number): void {
  [...list.querySelectorAll('[role=option]')].forEach((option, place) =>
    option.setAttribute('aria-selected', String(place === index)),
  );
  const option = list.querySelector('[aria-selected=true]');
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
}

function makeOption(region: IndexedRegion, index: number, choose: (region: IndexedRegion) => void): HTMLElement {
  const held = hasData(region) ? COMPARED.figures(region.observations) : COMPARED.noData;
  const option = h(
    'li',
    { role: 'option', id: `region-option-${index}`, 'data-code': region.code },
    region.name,
    h('small', {}, [region.above, LEVEL[region.level], region.code, held].filter(Boolean).join(' · ')),
  );
  // The box keeps the focus. Chosen only when the finger is lifted: what comes up below it is not to be pressed, and a finger that scrolls chooses nothing.
  option.addEventListener('pointerdown', (event) => event.preventDefault());
  option.addEventListener('click', () => choose(region));
  return option;
}
