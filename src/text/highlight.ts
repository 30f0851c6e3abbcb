/** A run of a paragraph; `key` names the observation whose printed figure it is. */
export interface Segment {
  text: string;
  key?: string;
}

/**
 * Cuts a paragraph at the printed figures of its observations, in reading order. A figure that stands several times is marked where the ledger's order puts it:
 * each row is looked for behind the one before, then anywhere that is still free.
 */
export function highlightFigures(text: string, rows: readonly { key: string; printed: string }[]): Segment[] {
  const spans: { start: number; end: number; key: string }[] = [];
  const isFree = (start: number, end: number) => spans.every((span) => end <= span.start || span.end <= start);
  for (const { key, printed } of rows)
    for (let start = text.indexOf(printed); start >= 0; start = text.indexOf(printed, start + 1))
      if (isFree(start, start + printed.length)) {
        spans.push({ start, end: start + printed.length, key });
        break;
      }
  spans.sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, key } of spans) {
    if (start > at) segments.push({ text: text.slice(at, start) });
    segments.push({ text: text.slice(start, end), key });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}
