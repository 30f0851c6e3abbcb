import { FURNITURE } from '../../words/source-names.ts';
import type { Block, RawCell } from '../blocks.ts';
import { joinHan } from '../join-han.ts';
import { isObject, numberOf, objectsOf, stringOf, type Loose } from './shape.ts';

const MARGINS: Readonly<Record<string, string>> = {
  page_header: FURNITURE.pageHead,
  page_footer: FURNITURE.pageFoot,
};
/** Deeper than lists nest; references may run in a circle. */
const DEPTH_LIMIT = 30;

/** A `DoclingDocument`; `undefined` for anything else. */
export function readDocling(data: unknown): Block[] | undefined {
  if (
    !isObject(data) ||
    !isObject(data['body']) ||
    !(data['schema_name'] === 'DoclingDocument' || Array.isArray(data['texts']))
  )
    return undefined;
  return follow(data['body'], data, 0);
}

/** The children of a node, by the references in which they are named. */
function follow(node: Loose, root: Loose, depth: number): Block[] {
  if (depth > DEPTH_LIMIT) return [];
  return objectsOf(node['children']).flatMap((reference) => {
    const target = resolve(stringOf(reference['$ref'] ?? reference['cref']), root);
    return target ? [...readNode(target), ...follow(target, root, depth + 1)] : [];
  });
}

function resolve(reference: string, root: Loose): Loose | undefined {
  const [, table = '', index = ''] = /^#\/(\w+)\/(\d+)$/.exec(reference) ?? [];
  return objectsOf(root[table])[Number(index)];
}

function readNode(node: Loose): Block[] {
  if (isObject(node['data'])) return [readTable(node['data'])];
  const text = joinHan(stringOf(node['text']).split('\n'));
  if (text === '') return [];
  const label = stringOf(node['label']);
  const margin = MARGINS[label];
  if (margin !== undefined) return [{ kind: 'furniture', text, why: margin }];
  // A number that was told from its text belongs to it; a dot or a dash says nothing.
  const marker = label === 'list_item' && node['enumerated'] === true ? stringOf(node['marker']) : '';
  return [{ kind: 'paragraph', text: text.startsWith(marker) ? text : marker + text, isTitle: label === 'title' }];
}

function readTable(data: Loose): Block {
  const rows: RawCell[][] = Array.from({ length: numberOf(data['num_rows'], 0) }, () => []);
  const cells = objectsOf(data['table_cells']).toSorted((a, b) => columnOf(a) - columnOf(b));
  for (const cell of cells)
    rows[numberOf(cell['start_row_offset_idx'], 0)]?.push({
      text: joinHan(stringOf(cell['text']).split('\n')),
      colSpan: numberOf(cell['col_span'], 1),
      rowSpan: Math.max(1, numberOf(cell['row_span'], 1)),
      isHeading: cell['column_header'] === true,
    });
  return { kind: 'table', rows };
}

const columnOf = (cell: Loose): number => numberOf(cell['start_col_offset_idx'], 0);
