/** What the page says beside the drawing follows it: milestones that are not in sight are hidden, and what is said of all of them is not said of a part. */
import type { Session } from '../../timeline/session.ts';

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
