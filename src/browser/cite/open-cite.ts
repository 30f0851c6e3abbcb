/** The citation of a page gets its formats and buttons when it is opened: what writes them is fetched no sooner. */
import { namedElement } from '../named-element.ts';

for (const box of document.querySelectorAll<HTMLDetailsElement>('details.cite-page')) {
  box.addEventListener('toggle', () => void import('./cite-tools.ts').then(({ addTools }) => addTools(box)), {
    once: true,
  });
  const openNamed = () => {
    if (namedElement(location.hash) === box) box.open = true;
  };
  addEventListener('hashchange', openNamed);
  openNamed();
}
