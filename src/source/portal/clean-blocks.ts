import type { Block, ReadBlocks } from '../blocks.ts';
import { rowText } from '../table.ts';
import { inspectLines } from './inspect-lines.ts';
import { collectFields } from './read-record.ts';

/** Takes off what the page that a file was printed or copied from put around the text, and reads the record that it printed. */
export function cleanPortal(read: ReadBlocks): ReadBlocks {
  const lines = read.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text.trim()] : block.kind === 'table' ? block.rows.map(rowText) : [],
  );
  const { furniture, header } = inspectLines(lines);
  let at = -1;
  const blocks = read.blocks.flatMap((block): Block[] => {
    if (block.kind === 'furniture') return [block];
    if (block.kind === 'paragraph') {
      at += 1;
      const why = furniture.get(at);
      return why === undefined ? [block] : [{ kind: 'furniture', text: block.text, why }];
    }
    const rows = block.rows.map((row) => {
      at += 1;
      return { row, why: furniture.get(at) };
    });
    return [
      { kind: 'table', rows: rows.filter(({ why }) => why === undefined).map(({ row }) => row) },
      ...rows.flatMap(({ row, why }): Block[] =>
        why === undefined ? [] : [{ kind: 'furniture', text: rowText(row), why }],
      ),
    ];
  });
  return { ...read, blocks, header: collectFields([...header, ...(read.header ?? [])]) };
}
