/**
 * Boxes that stand above the page: cards and panels. Where the browser has popovers they are such; below Chromium 114, Firefox 125 and Safari 17 the few rules
 * of popovers that are needed here are kept by hand. Both are closed by the style sheet until they are opened here.
 */
const HAS_POPOVERS = 'popover' in HTMLElement.prototype;
const HAS_ANCHORS = CSS.supports('position-area', 'block-end');
/** Here panels lie at the lower edge (grammar.css). */
const NARROW = '(max-width: 40rem)';
const GAP = 6; // px between a box and what it belongs to, and the edges of the window

/** `panel`: one at a time; closes on Escape and on a press elsewhere. `card`: whoever opens it closes it. */
type Kind = 'panel' | 'card';

/** The open panel and what has opened it, where it is kept by hand. */
let opened: { panel: HTMLElement; from: HTMLElement | undefined } | undefined;

/** What the open panel is tied to by the style sheet. */
let anchor: HTMLElement | undefined;

export const isOpenAbove = (box: HTMLElement): boolean =>
  HAS_POPOVERS ? box.matches(':popover-open') : box.dataset['open'] === 'true';

/** @param from what the box belongs to: it stands beside it */
export function openAbove(box: HTMLElement, kind: Kind, from?: HTMLElement): void {
  if (isOpenAbove(box)) return;
  if (HAS_POPOVERS) {
    box.popover = kind === 'panel' ? 'auto' : 'hint';
    box.showPopover();
  } else {
    if (kind === 'panel' && opened) closeByHand(opened.panel);
    box.dataset['open'] = 'true';
    if (kind === 'panel') opened = { panel: box, from };
  }
  if (from) settle(box, kind, from);
  if (kind === 'card') return;
  // A panel stands at the end of the page: so the keyboard goes through it next, and back to where it was.
  box.tabIndex = -1;
  box.focus({ preventScroll: true });
}

export function closeAbove(box: HTMLElement): void {
  if (!isOpenAbove(box)) return;
  if (HAS_POPOVERS) box.hidePopover();
  else closeByHand(box);
}

function closeByHand(box: HTMLElement): void {
  const hadFocus = box.contains(document.activeElement);
  box.dataset['open'] = 'false';
  if (opened?.panel !== box) return;
  if (hadFocus) opened.from?.focus({ preventScroll: true });
  opened = undefined;
}

if (!HAS_POPOVERS) {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opened) closeByHand(opened.panel);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (opened && !opened.panel.contains(target as Node)) closeByHand(opened.panel);
  });
}

function settle(box: HTMLElement, kind: Kind, from: HTMLElement): void {
  if (kind === 'panel' && window.matchMedia(NARROW).matches) return;
  if (kind === 'panel' && HAS_ANCHORS) {
    anchor?.style.removeProperty('anchor-name');
    anchor = from;
    from.style.setProperty('anchor-name', '--evidence');
    box.dataset['anchored'] = '';
  } else place(box, from);
}

/** Below the first line of a link; above it where there is no room below; never over an edge. */
function place(box: HTMLElement, from: HTMLElement): void {
  const [line = from.getBoundingClientRect()] = from.getClientRects();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(line.left, window.innerWidth - width - GAP));
  const below = line.bottom + GAP;
  const fits = below + height <= window.innerHeight;
  const above = line.top - height - GAP;
  // Where neither side has room for all of it, the upper edge is what must be seen.
  const top = fits ? below : above > 0 ? above : Math.max(GAP, window.innerHeight - height - GAP);
  Object.assign(box.style, { inset: 'auto', margin: '0', left: `${left}px`, top: `${top}px` });
}
