/** The text layer of a PDF. What has none, or one without meaning, is refused: nothing is guessed. */
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { REFUSAL, WARNING } from '../../words/reading.ts';
import { FORMAT_NAMES, PLACE } from '../../words/source-names.ts';
import type { ReadBlocks } from '../blocks.ts';
import { readSheets } from '../layout/read-sheets.ts';
import type { Sheet } from '../layout/types.ts';
import { PAGE_LIMIT } from '../limits.ts';
import { UnreadableFile, type HeaderField } from '../types.ts';
import { judgeText } from './judge-text.ts';
import { dropThinSpaces } from './thin-spaces.ts';

/** Beside the package's own files: Adobe's tables for fonts of offices that name no characters. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
const OPTIONS = {
  cMapUrl: `${PACKAGE}cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${PACKAGE}standard_fonts/`,
  // Only text is asked for: no code of the file runs, and its errors are ours to word.
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  verbosity: 0,
};
/** @throws {UnreadableFile} for a scan, a locked or broken file, or fonts that name no characters */
export async function readPdf(bytes: Uint8Array): Promise<ReadBlocks> {
  // Loaded when a PDF comes: it is by far the largest of the readers.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The library takes the bytes it is given for its own.
  const task = getDocument({ ...OPTIONS, data: Uint8Array.from(bytes) });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > PAGE_LIMIT) throw new UnreadableFile(REFUSAL.tooManyPages(pdf.numPages, PAGE_LIMIT));
    const sheets: Sheet[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) sheets.push(await readSheet(pdf, number));
    judgeText(sheets);
    const { blocks, warnings } = readSheets(sheets);
    const bare = sheets.flatMap(({ runs }, index) =>
      runs.length === 0 && index < sheets.length - 1 ? [index + 1] : [],
    );
    return {
      encoding: 'pdf',
      blocks,
      header: await readTitle(pdf),
      warnings: [...warnings, ...(bare.length > 0 ? [WARNING.pagesWithoutText(bare)] : [])],
    };
  } catch (error) {
    throw explain(error);
  } finally {
    await task.destroy();
  }
}

function explain(error: unknown): unknown {
  if (error instanceof UnreadableFile || !(error instanceof Error)) return error;
  const message = error.name === 'PasswordException' ? REFUSAL.encrypted : REFUSAL.damaged(` ${FORMAT_NAMES.pdf}`);
  return new UnreadableFile(message, { cause: error });
}

async function readSheet(pdf: PDFDocumentProxy, number: number): Promise<Sheet> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const [, b = 0, , , e = 0, f = 0] = transform as number[];
  return {
    width,
    height,
    runs: items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [cos = 0, sin = 0, , scale = 0, x = 0, y = 0] = item.transform as number[];
      // Set at an angle: a watermark, a stamp.
      if (Math.abs(sin) > Math.abs(cos) * 0.2 && b === 0) return [];
      const size = Math.abs(scale) || item.height;
      return [{ text: dropThinSpaces(item.str), x: x + e, y: f - y, width: item.width, size }];
    }),
  };
}

async function readTitle(pdf: PDFDocumentProxy): Promise<HeaderField[]> {
  const { info } = await pdf.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  // Office programs write the name of the first draft's file there.
  if (typeof title !== 'string' || title.trim() === '' || /\.\w{2,4}$|microsoft|无标题/i.test(title)) return [];
  return [{ field: 'title', text: title.trim(), place: PLACE.properties }];
}
