/** Numbers what a reader found: pieces in, document out. */
import type { ReadBlocks } from './blocks.ts';
import { findOutline } from './outline.ts';
import { foldRadicals } from './radicals.ts';
import { buildTable, rowText } from './table.ts';
import type { Furniture, SourceDocument, SourceFormat, SourceParagraph, SourceTable } from './types.ts';
import { findWarnings } from './warnings.ts';

/** White space at the ends and line breaks inside say nothing; what else stands between two words stays. */
const tidy = (text: string): string => text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();

const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** Without what can't be seen, and with characters in the place of radicals: of paragraphs and of cells alike. */
const cleanCharacters = (text: string): string => foldRadicals(text.replaceAll(ZERO_WIDTH, ''));

/** A paragraph with its outline, where it has one. */
export function makeParagraph(text: string): SourceParagraph {
  const outline = findOutline(text);
  return outline ? { text, outline } : { text };
}

/** @returns the document; without paragraphs when the blocks say nothing */
export function assemble(format: SourceFormat, read: ReadBlocks): SourceDocument {
  const paragraphs: SourceParagraph[] = [];
  const tables: SourceTable[] = [];
  const furniture: Furniture[] = [];
  for (const block of read.blocks) {
    if (block.kind === 'table') {
      const rows = block.rows
        .map((row) => row.map((cell) => ({ ...cell, text: cleanCharacters(cell.text) })))
        .filter((row) => rowText(row) !== '');
      if (rows.length > 0) tables.push(buildTable(rows, paragraphs.length + 1));
      for (const row of rows) paragraphs.push({ text: rowText(row) });
      continue;
    }
    const text = tidy(cleanCharacters(block.text));
    if (text === '') continue;
    if (block.kind === 'furniture') furniture.push({ text, why: block.why });
    else paragraphs.push(makeParagraph(text));
  }
  return {
    format,
    encoding: read.encoding,
    paragraphs,
    tables,
    furniture,
    header: read.header ?? [],
    warnings: [...(read.warnings ?? []), ...findWarnings(paragraphs)],
  };
}
