import { isWide } from '../../text/joins.ts';
import type { Line, Run, Segment, Sheet } from './types.ts';

/** Baselines this close, in sizes of type, are one line. */
const SAME_LINE = 0.45;
/** A sign this small beside the other is raised or lowered, and so far at most. */
const RAISED = 0.72;
/** A gap this wide, in sizes of type, parts columns or cells. */
const WIDE_GAP = 1.8;
/** Between Chinese characters a gap this wide is a full-width space; a narrower one only spaces them out. */
const FULL_SPACE = 0.8;
/** Between Latin letters or digits a gap this wide is a space. */
const SPACE = 0.15;

/** The lines of a page from top to bottom. @param page 1-based */
export function groupLines({ runs }: Sheet, page: number): Line[] {
  const sorted = runs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const base = group?.[0];
    const isRaised = base !== undefined && Math.min(run.size, base.size) < RAISED * Math.max(run.size, base.size);
    const reach = (isRaised ? RAISED : SAME_LINE) * Math.max(run.size, base?.size ?? 0);
    if (group && base && run.y - base.y <= reach) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => makeLine(group, page));
}

function makeLine(group: readonly Run[], page: number): Line {
  const runs = group.toSorted((a, b) => a.x - b.x);
  const size = median(runs.flatMap((run) => Array<number>(Math.min(40, run.text.length)).fill(run.size)));
  const segments: Segment[] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    const gap = last ? run.x - last.right : Infinity;
    // What is printed twice on the same spot is meant bold.
    if (last && last.text.endsWith(run.text) && gap < -run.width * 0.8) continue;
    if (!last || gap > WIDE_GAP * size) {
      segments.push({ text: run.text.trim(), left: run.x, right: run.x + run.width });
      continue;
    }
    const text = joinRuns(last.text, run.text, gap / size);
    segments[segments.length - 1] = { text, left: last.left, right: Math.max(last.right, run.x + run.width) };
  }
  return {
    page,
    y: Math.max(...group.map((run) => (run.size >= size * 0.9 ? run.y : 0))),
    size,
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
    segments,
  };
}

/** @param gap in sizes of type */
function joinRuns(before: string, after: string, gap: number): string {
  const wides = [isWide(before.trimEnd().at(-1)), isWide(after.trimStart()[0])];
  if (wides.every(Boolean)) return gap >= FULL_SPACE ? `${before.trimEnd()}\u3000${after.trimStart()}` : before + after;
  // Word sets a quarter of a space between Chinese and Latin by itself.
  if (wides.some(Boolean)) return before.trimEnd() + after.trimStart();
  return gap > SPACE && !before.endsWith(' ') ? `${before} ${after.trimStart()}` : before + after;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
