import { decodeText, type Encoding } from '../text/decode.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { REFUSAL, WARNING } from '../words/reading.ts';
import { makeParagraph } from './assemble.ts';
import { TEXT_LIMIT } from './limits.ts';
import { inspectLines } from './portal/inspect-lines.ts';
import { UnreadableFile, type SourceDocument, type SourceParagraph } from './types.ts';
import { findWarnings } from './warnings.ts';

/** Zero bytes and control characters that no text has. */
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/** @throws {UnreadableFile} for what is too large, no text, or in an encoding that can't be told */
export function decodeSource(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.length > TEXT_LIMIT) throw new UnreadableFile(REFUSAL.tooLarge(bytes.length, TEXT_LIMIT));
  let decoded;
  try {
    decoded = decodeText(bytes);
  } catch (error) {
    throw new UnreadableFile(bytes.includes(0) ? REFUSAL.binary : REFUSAL.encoding, { cause: error });
  }
  const head = decoded.text.slice(0, 4000);
  if ((head.match(BINARY)?.length ?? 0) * 50 > head.length) throw new UnreadableFile(REFUSAL.binary);
  return decoded;
}

/**
 * A plain text: every non-empty line is a paragraph, whatever it says, because the numbers of every document taken in so far count lines. What belongs to the page it was
 * copied from is marked in its place.
 */
export function readText({ text, encoding }: { text: string; encoding: Encoding }): SourceDocument {
  const lines = splitParagraphs(text);
  const { furniture, header } = inspectLines(lines);
  const paragraphs = lines.map((line, index): SourceParagraph => {
    const why = furniture.get(index);
    return why === undefined ? makeParagraph(line) : { text: line, furniture: why };
  });
  return {
    format: 'txt',
    encoding,
    paragraphs,
    tables: [],
    furniture: [...furniture].toSorted(([a], [b]) => a - b).map(([index, why]) => ({ text: lines[index] ?? '', why })),
    header,
    warnings: [...(encoding === 'utf-8' ? [] : [WARNING.encoding(encoding)]), ...findWarnings(paragraphs)],
  };
}
