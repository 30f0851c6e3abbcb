import type { Nodes, Parents, Root } from 'mdast';

const isComponent = (node: Nodes): boolean => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

/** A paragraph of nothing but components is none: they stand as blocks of their own, as MDX has it. */
export const remarkUnravel =
  () =>
  (tree: Root): void =>
    unravel(tree);

function unravel(parent: Parents): void {
  const children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type !== 'paragraph') return [node];
    const isBare =
      node.children.some(isComponent) && node.children.every((child) => isComponent(child) || isBlank(child));
    return isBare ? (node.children.filter(isComponent) as Nodes[]).map(asBlock) : [node];
  });
  parent.children = children as never;
  for (const child of children) if ('children' in child) unravel(child);
}

const asBlock = (node: Nodes): Nodes => ({ ...node, type: 'mdxJsxFlowElement' }) as Nodes;
