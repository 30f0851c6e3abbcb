/** Word before 2007, through a library that knows its pieces; automatic numbers are no text there, which is said. */
import WordExtractor from 'word-extractor';
import { REFUSAL, WARNING } from '../../words/reading.ts';
import { FORMAT_NAMES, FURNITURE } from '../../words/source-names.ts';
import type { Block, ReadBlocks } from '../blocks.ts';
import { UnreadableFile } from '../types.ts';
import { checkCompound } from './check-compound.ts';

/** @throws {UnreadableFile} for other compound files, and for locked or broken ones */
export async function readDoc(bytes: Uint8Array): Promise<ReadBlocks> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkCompound(buffer);
  let document;
  try {
    document = await new WordExtractor().extract(buffer);
  } catch (error) {
    throw new UnreadableFile(REFUSAL.damaged(FORMAT_NAMES.doc), { cause: error });
  }
  const margins = `${document.getHeaders({ includeFooters: true })}`
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const notes = `${document.getFootnotes()}\n${document.getEndnotes()}`;
  return {
    encoding: 'doc',
    blocks: [
      ...blocksOf(document.getBody()),
      ...blocksOf(notes),
      ...margins.map((text): Block => ({ kind: 'furniture', text, why: FURNITURE.pageHead })),
    ],
    warnings: [WARNING.automaticNumbers],
  };
}

/** Cells of a table row stand on one line with tabs behind them; two such lines and more are a table. */
function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  for (const line of body.split(/[\n\r\v\f]/)) {
    const cells = line
      .replace(/\t$/, '')
      .split('\t')
      .map((text) => ({ text: text.trim() }));
    const last = blocks.at(-1);
    if (cells.filter(({ text }) => text !== '').length < 2)
      blocks.push({ kind: 'paragraph', text: line.replaceAll('\t', ' ') });
    else if (last?.kind === 'table') last.rows.push(cells);
    else blocks.push({ kind: 'table', rows: [cells] });
  }
  return blocks.map((block) =>
    block.kind === 'table' && block.rows.length < 2
      ? { kind: 'paragraph', text: block.rows[0]?.map(({ text }) => text).join(' ') ?? '' }
      : block,
  );
}
