/** What the page says beside the drawing follows it: milestones that are not in sight are hidden, and what is said of all of them is not said of a part. */
import type { Session } from '../../timeline/session.ts';
import { FILTER } from '../../words/filter.ts';
import { CONTROL } from '../../words/timeline.ts';
import { h } from '../h.ts';

/** @param root the element; what is said of the whole stands before it */
export function showBeside(root: HTMLElement, { current, state: { filter } }: Session): void {
  const shown = new Set(current.map(({ key }) => key));
  const entries = [...root.querySelectorAll<HTMLElement>('[data-milestone]')];
  for (const entry of entries) entry.hidden = !shown.has(entry.dataset['milestone'] ?? '');
  const count = root.querySelector('[data-milestone-count]');
  if (count) count.textContent = String(entries.filter(({ hidden }) => !hidden).length);
  const isPart = Object.entries(filter).some(
    ([facet, value]) => facet !== 'minor' && value !== null && (!Array.isArray(value) || value.length > 0),
  );
  for (const said of document.querySelectorAll<HTMLElement>('[data-said-of-all]')) said.hidden = isPart;
}

/** What one of them asks for and no event has. */
const ASKED = ['region', 'measure', 'basis', 'due'] as const;

/** Says what the address asked for and nothing answers: the drawing shows more than was wanted. */
export function tellVain(root: HTMLElement, asked: URLSearchParams, { state: { filter } }: Session): void {
  const vain = ASKED.flatMap((name) => {
    const value = asked.get(name);
    return value && filter[name] === null ? [FILTER.asked(CONTROL[name], value)] : [];
  });
  if (vain.length > 0) root.prepend(h('p', { class: 'filter-vain', role: 'status' }, FILTER.unknown(vain)));
}
