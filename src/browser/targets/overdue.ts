/** Adds to every target that is past its date how many days past, counted from the visitor's own day. The page's own words go by the 资料日期. */
import { daysBetween } from '../../compare/filter.ts';
import { TARGETS } from '../../words/compare.ts';

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

for (const cell of document.querySelectorAll<HTMLElement>('[data-target] [data-due]')) {
  const past = daysBetween(cell.dataset['due'] ?? today, today);
  const state = cell.closest('tr')?.querySelector<HTMLElement>('[data-state]')?.dataset['state'];
  if (past <= 0 || (state !== 'overdue' && state !== 'pending')) continue;
  const note = document.createElement('small');
  note.dataset['daysPast'] = String(past);
  note.textContent = (state === 'overdue' ? TARGETS.daysPast : TARGETS.pastToday).replace('{n}', String(past));
  cell.append(note);
}
