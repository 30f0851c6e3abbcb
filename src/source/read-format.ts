/** Each format's reader, loaded when a file of its kind comes: the audit of texts waits for no parser of PDF. */
import { FORMAT_NAMES } from '../words/source-names.ts';
import { assemble } from './assemble.ts';
import type { ReadBlocks } from './blocks.ts';
import { cleanPortal } from './portal/clean-blocks.ts';
import { decodeSource, readText } from './read-text.ts';
import type { Container } from './sniff.ts';
import type { SourceDocument, SourceFormat } from './types.ts';

/** A web page is cleaned while it is read, when its boxes are known; everything else by its lines. */
const tidy = (format: SourceFormat, read: ReadBlocks): SourceDocument[] => [assemble(format, cleanPortal(read))];

/** Reads what is no text by itself. */
export async function readContainer(
  bytes: Uint8Array,
  container: Exclude<Container, 'text'>,
): Promise<SourceDocument[]> {
  if (container === 'pdf') return tidy('pdf', await (await import('./pdf/read-pdf.ts')).readPdf(bytes));
  if (container === 'ole') return tidy('doc', await (await import('./word/read-doc.ts')).readDoc(bytes));
  const { openPackage } = await import('./package/open-package.ts');
  const { sniffPackage } = await import('./package/sniff-package.ts');
  const parts = openPackage(bytes, FORMAT_NAMES.docx);
  return sniffPackage(parts) === 'ofd'
    ? tidy('ofd', (await import('./ofd/read-ofd.ts')).readOfd(parts))
    : tidy('docx', (await import('./word/read-docx.ts')).readDocx(parts));
}

/** Reads a text of a kind. */
export async function readTextual(bytes: Uint8Array, format: SourceFormat): Promise<SourceDocument[]> {
  switch (format) {
    case 'html': {
      const { decodePage } = await import('./html/decode-page.ts');
      const { readHtml } = await import('./html/read-html.ts');
      return [assemble('html', readHtml(decodePage(bytes)))];
    }
    case 'mhtml':
      return [assemble('mhtml', await (await import('./html/read-mhtml.ts')).readMhtml(bytes))];
    case 'csv':
      return (await import('./rows/read-csv.ts')).readCsv(decodeSource(bytes)).flatMap((read) => tidy('csv', read));
    case 'json':
      return tidy('json', (await import('./recognized/read-json.ts')).readJson(decodeSource(bytes)));
    default:
      return [readText(decodeSource(bytes))];
  }
}
