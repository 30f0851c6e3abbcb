/** The tools of an open citation: which format, copy, save. */
import { FORMAT_IDS, FORMATS, fileOf, type FormatId } from '../../cite/formats.ts';
import { CITE } from '../../words/cite.ts';
import { button, h } from '../h.ts';
import { save } from '../save.ts';
import { copyText } from './copy-text.ts';
import { readItem } from './read-item.ts';

/** @param box the citation of a page, with its item in `data-cite` */
export function addTools(box: HTMLDetailsElement): void {
  const line = box.querySelector<HTMLElement>('.cite-line');
  if (!line) return;
  const status = h('span', { role: 'status' });
  const select = h(
    'select',
    { name: 'format' },
    FORMAT_IDS.map((id) => h('option', { value: id }, CITE.formats[id])),
  );
  const chosen = () => select.value as FormatId;
  // Asked for at each turn: the address of a comparison changes under the reader's hands.
  const write = () => FORMATS[chosen()].write(readItem(box.dataset['cite'] ?? '', location.href));
  const saving = button(CITE.save, () => {
    const file = fileOf(chosen());
    const { id } = readItem(box.dataset['cite'] ?? '', location.href);
    if (file) save(`${id}.${file.extension}`, new Blob([write()], { type: file.type }));
  });
  const show = () => {
    line.textContent = write();
    saving.hidden = fileOf(chosen()) === undefined;
    status.textContent = '';
  };
  const copying = button(CITE.copy, () => {
    show();
    void copyText(write(), line).then((said) => (status.textContent = said));
  });
  select.addEventListener('change', show);
  box.querySelector('.cite-note')?.remove();
  box.append(h('p', { class: 'cite-tools' }, h('label', {}, `${CITE.format} `, select), copying, saving, status));
  show();
}
