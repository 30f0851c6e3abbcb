/** The components that prose uses, read from its tree: the one way to know what a text mentions. */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { visit } from 'unist-util-visit';

const parser = remark().use(remarkGfm).use(remarkMdx);

export const parseProse = (body: string): Root => parser.parse(body);

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
