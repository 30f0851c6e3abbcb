/** From the bytes of a file to what the document says. */
import { FORMAT_NAMES, REFUSAL, WARNING } from '../words/reading.ts';
import { assemble } from './assemble.ts';
import { openPackage } from './package/open-package.ts';
import { sniffPackage } from './package/sniff-package.ts';
import { decodeSource, readText } from './read-text.ts';
import { extensionOf, sniffContainer, sniffText } from './sniff.ts';
import { UnreadableFile, type SourceDocument, type SourceParagraph } from './types.ts';
import { readDocx } from './word/read-docx.ts';

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

/** The numbered paragraphs alone, for whoever reads an original again: paragraph `n` is item `n - 1`, as when it was taken in. */
export async function readParagraphs(bytes: Uint8Array, name: string): Promise<readonly SourceParagraph[]> {
  return (await readByContent(bytes, extensionOf(name))).flatMap(({ paragraphs }) => paragraphs);
}

async function readByContent(bytes: Uint8Array, extension: string): Promise<SourceDocument[]> {
  const container = sniffContainer(bytes);
  if (container === 'package') {
    const parts = openPackage(bytes, FORMAT_NAMES.docx);
    sniffPackage(parts);
    return [assemble('docx', readDocx(parts))];
  }
  const decoded = decodeSource(bytes);
  const format = sniffText(decoded.text.slice(0, 4000), extension);
  if (format !== 'txt') throw new UnreadableFile(REFUSAL.binary);
  return [readText(decoded)];
}

const EXTENSIONS: Readonly<Record<SourceDocument['format'], readonly string[]>> = {
  txt: ['txt', 'text', 'md'],
  html: ['html', 'htm', 'shtml', 'xhtml', 'jhtml', 'php', 'asp', 'aspx', 'jsp'],
  mhtml: ['mhtml', 'mht', 'eml'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  doc: ['doc', 'dot', 'wps'],
  pdf: ['pdf'],
  ofd: ['ofd'],
  csv: ['csv', 'tsv'],
  json: ['json'],
};
const KNOWN = new Set(Object.values(EXTENSIONS).flat());

/** A name that says something else than the content does is no obstacle, but worth a word. */
function warnOfLabel(document: SourceDocument, extension: string): SourceDocument {
  if (!KNOWN.has(extension) || EXTENSIONS[document.format].includes(extension)) return document;
  const warning = WARNING.mislabelled(extension, FORMAT_NAMES[document.format]);
  return { ...document, warnings: [warning, ...document.warnings] };
}
