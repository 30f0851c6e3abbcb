/**
 * A figure leads to its evidence on the same page (`#evidence-…`), which opens above the page instead. Without scripts the link itself opens it (`:target`).
 */
import { namedElement } from '../named-element.ts';
import { closeAbove, isOpenAbove, openAbove } from '../site/above-page.ts';

const panelOf = (hash: string): HTMLElement | undefined => {
  const target = namedElement(hash);
  return target?.classList.contains('panel') ? target : undefined;
};

/** What copies its citation is fetched when the first panel opens. */
const open = (panel: HTMLElement, from?: HTMLElement): void => {
  openAbove(panel, 'panel', from);
  void import('../cite/copy-figure.ts').then(({ addCopy }) => addCopy(panel));
};

const linkAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  (target instanceof Element && target.closest<HTMLAnchorElement>('a.figure[href^="#"]')) || undefined;

/** The panel that was open when its own figure was pressed: the press has closed it by the time of the click. */
let pressed: HTMLElement | undefined;
/** The panel that is being closed: Firefox closes it before anyone hears of the press. */
let closing: EventTarget | null = null;

document.addEventListener(
  'beforetoggle',
  ({ target }) => {
    closing = target instanceof HTMLElement && isOpenAbove(target) ? target : null;
    setTimeout(() => (closing = null));
  },
  { capture: true },
);
document.addEventListener(
  'pointerdown',
  ({ target }) => {
    const panel = panelOf(linkAt(target)?.hash ?? '');
    pressed = panel && (isOpenAbove(panel) || closing === panel) ? panel : undefined;
  },
  { capture: true },
);
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const close = event.target instanceof Element ? event.target.closest('.panel > .close') : null;
  const link = linkAt(event.target);
  const panel = close ? close.closest<HTMLElement>('.panel') : panelOf(link?.hash ?? '');
  if (!panel) return;
  event.preventDefault();
  if (close || pressed === panel || isOpenAbove(panel)) closeAbove(panel);
  else open(panel, link);
  pressed = undefined;
});

/** A link from elsewhere names the panel. */
const openNamed = () => {
  const panel = panelOf(location.hash);
  if (panel) open(panel);
};
window.addEventListener('hashchange', openNamed);
openNamed();
