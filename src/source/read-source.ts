/** From the bytes of a file to what the document says. */
import { REFUSAL } from '../words/reading.ts';
import { warnOfLabel } from './label.ts';
import { readContainer, readTextual } from './read-format.ts';
import { extensionOf, sniffText } from './sniff-text.ts';
import { sniffContainer } from './sniff.ts';
import { UnreadableFile, type SourceDocument } from './types.ts';

/**
 * Reads one original, whatever its format; the content decides, the name only helps.
 * @param name file name, with its extension
 * @throws {UnreadableFile} when there is nothing to read, no way to, or several documents
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const documents = await readSources(bytes, name);
  const [first] = documents;
  if (!first || documents.length > 1) throw new UnreadableFile(REFUSAL.manyDocuments(documents.length));
  return first;
}

/**
 * The same for a file that may hold several documents, as a table with one text a row does. The paragraphs of the second are numbered on from those of the first.
 * @returns at least one document
 */
export async function readSources(bytes: Uint8Array, name: string): Promise<SourceDocument[]> {
  const extension = extensionOf(name);
  const documents = await readByContent(bytes, extension);
  if (documents.every(({ paragraphs }) => paragraphs.length === 0)) throw new UnreadableFile(REFUSAL.blank);
  return documents.map((document) => warnOfLabel(document, extension));
}

/** What is read again of an original that was taken in. */
export type OriginalAgain = Pick<SourceDocument, 'paragraphs' | 'furniture' | 'header'>;

/**
 * For whoever reads an original again: paragraph `n` is item `n - 1` of the paragraphs, as when it was taken in. With them comes what tells whose names have to be
 * covered in them.
 */
export async function readParagraphs(bytes: Uint8Array, name: string): Promise<OriginalAgain> {
  const documents = await readByContent(bytes, extensionOf(name));
  return {
    paragraphs: documents.flatMap(({ paragraphs }) => paragraphs),
    furniture: documents.flatMap(({ furniture }) => furniture),
    header: documents.flatMap(({ header }) => header),
  };
}

async function readByContent(bytes: Uint8Array, extension: string): Promise<SourceDocument[]> {
  const container = sniffContainer(bytes);
  if (container !== 'text') return readContainer(bytes, container);
  return readTextual(bytes, sniffText(headOf(bytes), extension));
}

/** Enough of a text to tell its kind; markup is ASCII in every encoding but UTF-16. */
function headOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, 4000));
}
