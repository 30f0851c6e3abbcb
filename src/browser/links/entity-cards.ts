/**
 * Shows the card of a link on hover (after a moment) and on keyboard focus (at once). The card can be entered with the pointer, closes on Escape, on blur
 * and when the pointer leaves both; there is never more than one.
 */
import type { EntityCard } from '../../grammar/entity-card.ts';
import { closeAbove, openAbove } from '../site/above-page.ts';

const SHOW_AFTER = 250; // ms; a pointer that only crosses a link shows nothing
const HIDE_AFTER = 180; // ms; time to move from the link into the card

const cards: Readonly<Record<string, EntityCard>> = Object.assign(
  {},
  ...[...document.querySelectorAll('script[data-entity-cards]')].map(({ textContent }) =>
    JSON.parse(textContent ?? '{}'),
  ),
);

/** The card of a link, made when it is first wanted. */
function cardOf(id: string): HTMLElement | null {
  const made = document.getElementById(id);
  const content = cards[id];
  if (made || !content) return made;
  const card = document.createElement('div');
  card.id = id;
  card.className = 'card';
  card.setAttribute('role', 'tooltip');
  for (const part of ['kind', 'name', 'text', 'counts'] as const) {
    if (!content[part]) continue;
    const line = document.createElement('p');
    line.className = part;
    line.textContent = content[part];
    card.append(line);
  }
  document.body.append(card);
  return card;
}

let shown: { link: HTMLElement; card: HTMLElement } | undefined;
let timer: number | undefined;

const linkAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('a[data-card]') : null;

function hide(): void {
  window.clearTimeout(timer);
  if (!shown) return;
  shown.link.removeAttribute('aria-describedby');
  closeAbove(shown.card);
  shown = undefined;
}

function show(link: HTMLElement): void {
  window.clearTimeout(timer);
  if (shown?.link === link) return;
  const card = cardOf(link.dataset['card'] ?? '');
  if (!card) return;
  hide();
  shown = { link, card };
  link.setAttribute('aria-describedby', card.id);
  openAbove(card, 'card', link);
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  if (link) {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => show(link), SHOW_AFTER);
  } else if (shown?.card.contains(event.target as Node)) window.clearTimeout(timer);
});
document.addEventListener('pointerout', (event) => {
  if (!linkAt(event.target) && !shown?.card.contains(event.target as Node)) return;
  window.clearTimeout(timer);
  timer = window.setTimeout(hide, HIDE_AFTER);
});
document.addEventListener('focusin', (event) => {
  const link = linkAt(event.target);
  if (link?.matches(':focus-visible')) show(link);
  else if (shown) hide();
});
document.addEventListener('focusout', (event) => {
  if (linkAt(event.target)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && shown) hide();
});
document.addEventListener('scroll', () => shown && hide(), { passive: true, capture: true });
