/** The evidence of a figure can copy the citation of that figure: the page of the figure holds it, and is asked for it. */
import { formatGb } from '../../cite/gb.ts';
import { CITE } from '../../words/cite.ts';
import { button, h } from '../h.ts';
import { copyText } from './copy-text.ts';
import { readItem } from './read-item.ts';

/** @returns the line of the figure whose page is at the address @throws where the page can't be had or holds none */
async function citationAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return formatGb(readItem(page.querySelector<HTMLElement>('[data-cite]')?.dataset['cite'] ?? '', address));
}

/** @param panel the evidence of one figure, with a link to the page of the figure */
export function addCopy(panel: HTMLElement): void {
  const link = panel.querySelector<HTMLAnchorElement>('a[data-figure-page]');
  if (!link || panel.querySelector('.cite-line')) return;
  const line = h('p', { class: 'cite-line', hidden: true });
  const status = h('span', { role: 'status' });
  let citation: Promise<string> | undefined;
  // Sooner than the press: some browsers forget it while they wait for the network.
  const ask = () => (citation ??= citationAt(link.href));
  const copying = button(CITE.figure, () => {
    void ask()
      .then((text) => {
        line.textContent = text;
        line.hidden = false;
        return copyText(text, line);
      })
      .catch(() => {
        citation = undefined;
        return CITE.saveFailed;
      })
      .then((said) => (status.textContent = said));
  });
  for (const event of ['pointerenter', 'focus'])
    copying.addEventListener(event, () => void ask().catch(() => (citation = undefined)));
  link.parentElement?.append(copying, status);
  link.parentElement?.after(line);
}
