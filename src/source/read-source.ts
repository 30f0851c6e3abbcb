/** From the bytes of a file to what the document says. */
import { REFUSAL } from '../words/reading.ts';
import { FORMAT_NAMES } from '../words/source-names.ts';
import { assemble } from './assemble.ts';
import type { ReadBlocks } from './blocks.ts';
import { cleanPortal } from './portal/clean-blocks.ts';
import { decodePage } from './html/decode-page.ts';
import { readHtml } from './html/read-html.ts';
import { readMhtml } from './html/read-mhtml.ts';
import { openPackage } from './package/open-package.ts';
import { sniffPackage } from './package/sniff-package.ts';
import { decodeSource, readText } from './read-text.ts';
import { warnOfLabel } from './label.ts';
import { sniffContainer } from './sniff.ts';
import { extensionOf, sniffText } from './sniff-text.ts';
import { UnreadableFile, type SourceDocument, type SourceFormat, type SourceParagraph } from './types.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readOfd } from './ofd/read-ofd.ts';
import { readCsv } from './rows/read-csv.ts';
import { readJson } from './recognized/read-json.ts';
import { readDoc } from './word/read-doc.ts';
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
    const format = sniffPackage(parts);
    return [tidy(format, format === 'ofd' ? readOfd(parts) : readDocx(parts))];
  }
  if (container === 'pdf') return [tidy('pdf', await readPdf(bytes))];
  if (container === 'ole') return [tidy('doc', await readDoc(bytes))];
  return readByText(bytes, sniffText(headOf(bytes), extension));
}

/** A web page is cleaned while it is read, when its boxes are known; everything else by its lines. */
const tidy = (format: SourceFormat, read: ReadBlocks): SourceDocument => assemble(format, cleanPortal(read));

/** Enough of a text to tell its kind; markup is ASCII in every encoding but UTF-16. */
const headOf = (bytes: Uint8Array): string => {
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4000));
};

async function readByText(bytes: Uint8Array, format: SourceFormat): Promise<SourceDocument[]> {
  switch (format) {
    case 'html':
      return [assemble('html', readHtml(decodePage(bytes)))];
    case 'mhtml':
      return [assemble('mhtml', await readMhtml(bytes))];
    case 'csv':
      return readCsv(decodeSource(bytes)).map((read) => tidy('csv', read));
    case 'json':
      return [tidy('json', readJson(decodeSource(bytes)))];
    default:
      return [readText(decodeSource(bytes))];
  }
}
