/** Compound files hold old Word documents, and much else. */
import { REFUSAL } from '../../words/reading.ts';
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

/** @throws {UnreadableFile} when it holds no Word document, or a locked one */
export function checkCompound(buffer: Buffer): void {
  const has = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (!has(WORD)) throw new UnreadableFile(STREAMS.find(([name]) => has(name))?.[1] ?? REFUSAL.binary);
  if (isLocked(buffer)) throw new UnreadableFile(REFUSAL.encrypted);
}

const isLocked = (buffer: Buffer): boolean => {
  for (let at = SECTOR; at + SECTOR <= buffer.length; at += SECTOR)
    if (buffer.readUInt16LE(at) === FIB_MARK) return (buffer.readUInt16LE(at + FIB_FLAGS) & ENCRYPTED) !== 0;
  return false;
};
