/** The components that prose uses, read from its tree: the one way to know what a text mentions. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** The literal attributes of every element of a name in a tree, in order of the text; an attribute that is not there is missing. */
export function readElements(tree: Nodes, name: 'Obs' | 'Cite'): Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = [];
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== name) return;
    found.push(
      Object.fromEntries(
        node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
            ? [[attribute.name, attribute.value]]
            : [],
        ),
      ),
    );
  });
  return found;
}
