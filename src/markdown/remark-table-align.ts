/** Columns that are set to the right or in the middle get a class: what GFM makes of them is a `style` attribute, which the site's policy blocks. */
import type { Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';

/** The remark plugin; see above. The classes are in styles/prose.css. */
export function remarkTableAlign() {
  return (tree: Root): void => {
    visit(tree, 'table', (table) => {
      for (const row of table.children)
        row.children.forEach((cell: TableCell, column) => {
          const align = table.align?.[column];
          if (align) cell.data = { ...cell.data, hProperties: { className: [`align-${align}`] } };
        });
      // Its length is that of a row: without it the cells are dropped.
      table.align = table.align?.map(() => null);
    });
  };
}
