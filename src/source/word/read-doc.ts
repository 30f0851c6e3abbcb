/** Word before 2007, through a library that knows its pieces; automatic numbers are no text there, which is said. */
import WordExtractor from 'word-extractor';
import { FORMAT_NAMES, FURNITURE, REFUSAL, WARNING } from '../../words/reading.ts';
import type { Block, ReadBlocks } from '../blocks.ts';
import { UnreadableFile } from '../types.ts';

/** Streams of a compound file, by name in UTF-16: what it is a container of. */
const STREAMS: readonly [name: string, message: string][] = [
  ['EncryptedPackage', REFUSAL.encrypted],
  ['Workbook', REFUSAL.spreadsheet],
  ['PowerPoint Document', REFUSAL.slides],
];
const WORD = 'WordDocument';
/** Bit of the file information block that says the text is encrypted, and the block's mark. */
const FIB_MARK = 0xa5ec;
const FIB_FLAGS = 10;
const ENCRYPTED = 0x0100;
const SECTOR = 512;

/** @throws {UnreadableFile} for other compound files, and for locked or broken ones */
export async function readDoc(bytes: Uint8Array): Promise<ReadBlocks> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (!has(WORD)) {
    const other = STREAMS.find(([name]) => has(name));
    throw new UnreadableFile(other?.[1] ?? REFUSAL.binary);
  }
  if (isLocked(buffer)) throw new UnreadableFile(REFUSAL.encrypted);
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

const isLocked = (buffer: Buffer): boolean => {
  for (let at = SECTOR; at + SECTOR <= buffer.length; at += SECTOR)
    if (buffer.readUInt16LE(at) === FIB_MARK) return (buffer.readUInt16LE(at + FIB_FLAGS) & ENCRYPTED) !== 0;
  return false;
};

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
