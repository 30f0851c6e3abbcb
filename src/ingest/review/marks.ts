/** Which stretches of a paragraph are marked on the page of a review, and how. */
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import type { NumberedText } from './queue.ts';
import type { Review } from './session.ts';

/** open = a numeral without a use; pending, accepted = a row stands there; current = what is being looked at. */
export type MarkKind = 'open' | 'pending' | 'accepted' | 'current';

export interface Piece {
  readonly text: string;
  readonly mark?: MarkKind;
}

const STRENGTH: readonly MarkKind[] = ['accepted', 'pending', 'open', 'current'];

/** Splits a paragraph into plain and marked pieces; `pieces.map(text).join('')` is the paragraph. */
export function markParagraph(
  { number, text }: NumberedText,
  review: Review,
  current?: { readonly printed: string; readonly start?: number },
): Piece[] {
  const kinds = new Array<number>(text.length).fill(-1);
  const put = (start: number, length: number, kind: MarkKind) => {
    for (let at = start; at < start + length; at += 1) kinds[at] = Math.max(kinds[at] ?? -1, STRENGTH.indexOf(kind));
  };
  const open = new Set<number>();
  for (const numeral of findNumerals(text)) {
    put(numeral.start, numeral.end - numeral.start, 'open');
    open.add(numeral.start);
  }
  for (const { start, end, kind } of placesIn(number, text, review)) {
    for (let at = start; at < end; at += 1) kinds[at] = -1;
    put(start, end - start, kind);
  }
  if (current?.printed) {
    const start = current.start ?? text.indexOf(current.printed);
    if (start >= 0) put(start, current.printed.length, 'current');
  }
  return split(text, kinds);
}

function placesIn(number: number, text: string, review: Review): { start: number; end: number; kind: MarkKind }[] {
  const states = new Map(
    review.rows.flatMap(({ table, cells, state }) => (table === 'observations' ? [[cells['id'], state] as const] : [])),
  );
  let from = 0;
  return review.rows
    .filter(({ state, cells }) => state !== 'rejected' && Number(cells['paragraph']) === number && cells['printed'])
    .flatMap(({ table, state, cells }) => {
      const printed = cells['printed'] ?? '';
      const next = table === 'numerals' ? text.indexOf(printed, from) : -1;
      const start = next >= 0 ? next : text.indexOf(printed);
      if (start < 0) return [];
      if (table === 'numerals') from = start + printed.length;
      // A numeral whose use is known is settled; where it is a figure, it is as far as the figure is.
      const settled = table === 'numerals' ? (states.get(cells['use']) ?? 'accepted') : state;
      const kind: MarkKind =
        table === 'numerals' && cells['use'] === '' ? 'open' : settled === 'pending' ? 'pending' : 'accepted';
      return [{ start, end: start + printed.length, kind }];
    });
}

function split(text: string, kinds: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && kinds[end] === kinds[start]) end += 1;
    const mark = STRENGTH[kinds[start] ?? -1];
    pieces.push(mark ? { text: text.slice(start, end), mark } : { text: text.slice(start, end) });
    start = end;
  }
  return pieces;
}
