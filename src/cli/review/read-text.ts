/** The text a review shows: the paragraphs beside the draft, else those of the original. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDraftParagraphs } from '../../content/draft-paragraphs.ts';
import { originalBytes } from '../../content/originals.ts';
import type { NumberedText } from '../../ingest/review/queue.ts';
import { fileName } from '../../schema/fields.ts';
import { readParagraphs } from '../../source/read-source.ts';
import { redactParagraphs } from '../../text/redact-paragraphs.ts';

/** @param file name of the original, as the record gives it */
export async function readText(root: string, id: string, originals: string, file: string): Promise<NumberedText[]> {
  const beside = readDraftParagraphs(id, root);
  if (beside.length > 0 || !fileName.safeParse(file).success || !existsSync(join(originals, file))) return beside;
  const bytes = originalBytes(join(originals, file));
  if (!bytes) return [];
  const paragraphs = redactParagraphs(await readParagraphs(bytes, file));
  return paragraphs.map((text, index) => ({ number: index + 1, text }));
}
