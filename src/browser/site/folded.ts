/** Closed parts of a page (components/grammar/Folded.astro) open for an address that leads into them, and for print. A search in the page opens them by itself. */
import { namedElement } from '../named-element.ts';
import { unfold } from './unfold.ts';

const openNamed = (): void => {
  const target = namedElement(location.hash);
  if (!target?.closest('details:not([open])')) return;
  unfold(target);
  target.scrollIntoView();
};

const withoutHash = (address: string): string => address.replace(/#.*/, '');

// Before the browser follows the link, so that it finds the place laid out; the same link pressed twice changes no address.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href*="#"]') : null;
  if (!link) return;
  // The href of a link in a drawing is no text.
  const to = new URL(link.getAttribute('href') ?? '', location.href);
  if (withoutHash(to.href) === withoutHash(location.href)) unfold(namedElement(to.hash));
});
addEventListener('hashchange', openNamed);
openNamed();

let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open]):not(.no-print)')];
  for (const part of opened) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
});
