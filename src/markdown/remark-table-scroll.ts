/** A table of the prose stands in a frame that scrolls by itself, so that a wide one never widens the page. Last of the plugins: it looks at blocks no more. */
import type { Parent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { PROSE_TABLE } from '../words/document.ts';

/** The remark plugin; see above. The frame can be reached and scrolled with the keyboard. */
export function remarkTableScroll() {
  return (tree: Root): void => {
    visit(tree, 'table', (table, index, parent: Parent | undefined) => {
      if (!parent || index === undefined) return undefined;
      // Of no kind that Markdown knows: only what it becomes counts.
      const frame = {
        type: 'tableFrame',
        data: {
          hName: 'div',
          hProperties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: PROSE_TABLE },
        },
        children: [table],
      };
      parent.children[index] = frame as unknown as RootContent;
      return [SKIP, index + 1];
    });
  };
}
