import type { Nodes } from 'mdast';

/** Something wrong in the prose, with its place in the body: 1-based, in lines and characters. */
export interface ProseFinding {
  readonly line: number;
  readonly column?: number | undefined;
  readonly rule: string;
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** A finding at the beginning of a node. A node that a plugin made has no place; it is reported on the first line. */
export const findingAt = (
  node: Pick<Nodes, 'position'>,
  rule: string,
  message: string,
  remedy: string,
): ProseFinding => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
  rule,
  message,
  remedy,
});
