import type { Nodes } from 'mdast';

/** Visits a node and all below it, in the order of the text. For reading only; where a tree is changed on the way, unist-util-visit knows how to go on. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}
