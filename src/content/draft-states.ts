/** How far each draft is: what still stands in the way of publishing it. For development, where a draft is shown, marked as one. */
import { INTEGRITY_CHECKS } from '../model/check/integrity.ts';
import { compareProblems, type Problem } from '../schema/problem.ts';
import { loadContent } from './load.ts';
import type { Memory } from './memory.ts';
import { safely } from './safely.ts';

export interface DraftState {
  readonly id: string;
  /** Problems in its own folder, sorted; empty when it is ready. Prose is checked when it is published. */
  readonly problems: readonly Problem[];
}

/** Reads each draft as if it were published, one at a time, so that one does not stand in the way of another. */
export function weighDrafts(root: string, ids: readonly string[], memory?: Memory): DraftState[] {
  return ids.map((id) => {
    const { content, problems } = loadContent(root, memory, [id]);
    const failures: Problem[] = [];
    const found = INTEGRITY_CHECKS.flatMap(([name, check]) => safely(id, name, failures, () => check(content)) ?? []);
    const own = [...problems, ...found, ...failures].filter(
      ({ file, level }) => level !== 'warning' && (file.includes(`documents/${id}/`) || file === id),
    );
    return { id, problems: own.toSorted(compareProblems) };
  });
}
