/**
 * Puts the evidence of each block beside it: behind every top-level paragraph or list that contains `<Obs>` or `<Cite>`, adds `<EvidenceNotes>` with the keys it
 * mentions. Short observation ids are completed with the document whose folder the file lies in.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

interface VFileLike {
  path?: string;
}

/** The remark plugin; see above. */
export function remarkEvidence() {
  return (tree: Root, file: VFileLike): void => {
    const own = /documents[/\\]([^/\\]+)[/\\]index\.mdx$/.exec(file.path ?? '')?.[1];
    tree.children = tree.children.flatMap((block): RootContent[] => {
      const keys = completeKeys(block, own);
      if (keys.length === 0) return [block];
      return [
        block,
        {
          type: 'mdxJsxFlowElement',
          name: 'EvidenceNotes',
          attributes: [{ type: 'mdxJsxAttribute', name: 'keys', value: keys.join(' ') }],
          children: [],
        },
      ];
    });
  };
}

/** Completes the ids of all `<Obs>` in a block, in place, and lists their keys once each, in order. */
function completeKeys(block: Nodes, own: string | undefined): string[] {
  const keys = new Set<string>();
  visit(block, (node) => {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Obs') return;
    const id = node.attributes.find(
      (attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    );
    if (!id || typeof id.value !== 'string') return;
    if (own && !id.value.includes('/')) id.value = `${own}/${id.value}`;
    keys.add(id.value);
  });
  return [...keys];
}
