import type { Root } from 'mdast';
import { findUnsafe } from './safe-subset.ts';

/**
 * The remark plugin that fails the build when the tree it is about to compile holds anything that prose may not. The check has said so before, in all likelihood; this
 * is for the day on which it has read the file otherwise.
 */
export function remarkSafeSubset() {
  return (tree: Root, file: { path?: string }): void => {
    const found = findUnsafe(tree);
    // What could run or lead away is named before what is only not our style.
    const first = found.find(({ rule }) => rule.startsWith('mdx/')) ?? found[0];
    if (first)
      throw new Error(
        `${file.path ?? '正文'}:${first.line}  [${first.rule}] ${first.message}。${first.remedy}（构建按编译时的正文再核对一遍，没有通过）`,
      );
  };
}
