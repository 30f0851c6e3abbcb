/** The list of suggested names below a box, which the box controls: one of them may be active. */
import type { Suggestion } from '../../search/query/suggest.ts';
import { SUGGEST } from '../../words/search-suggest.ts';
import { h } from '../h.ts';

export interface NameList {
  readonly isOpen: () => boolean;
  readonly show: (found: readonly Suggestion[]) => void;
  /** @param step 1 or -1 @returns whether there was a name to go to; after the last one comes the box */
  readonly move: (step: number) => boolean;
  /** Goes to the page of the active name. @returns whether one is active */
  readonly open: () => boolean;
}

/** @param base address of the site's root */
export function makeNameList(box: HTMLInputElement, form: HTMLFormElement, base: URL): NameList {
  const id = `${form.className}-names`;
  const list = h('ul', { class: 'suggest', role: 'listbox', id, 'aria-label': SUGGEST.label, hidden: true });
  form.append(list);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id };
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  let active = -1;
  const mark = (index: number) => {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.children[index];
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const show = (found: readonly Suggestion[]) => {
    list.replaceChildren(...found.map((one, index) => renderOption(one, `${id}-${index}`, base)));
    list.hidden = found.length === 0;
    box.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
  };
  // Before the box loses the focus.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => openPage((target as Element).closest('[role="option"]')));
  return {
    isOpen: () => !list.hidden,
    show,
    move: (step) => {
      const count = list.children.length;
      const next = step < 0 && active < 0 ? count - 1 : active + step;
      mark(next < count ? next : -1);
      return active >= 0 || step < 0;
    },
    open: () => openPage(list.children[active]),
  };
}

function openPage(option: Element | null | undefined): boolean {
  const { href } = (option as HTMLElement | null | undefined)?.dataset ?? {};
  if (href) location.assign(href);
  return href !== undefined;
}

const renderOption = ({ kind, path, name, alias }: Suggestion, id: string, base: URL): HTMLElement =>
  h(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-href': new URL(path.slice(1), base).href, 'data-kind': kind },
    h('span', {}, name, alias !== undefined && h('small', {}, SUGGEST.alias(alias))),
    h('small', {}, SUGGEST.kinds[kind]),
  );
