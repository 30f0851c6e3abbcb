/** The text a review shows: the paragraphs beside the draft, else those of the original. */
import { readDraftParagraphs } from '../../content/draft-paragraphs.ts';
import { originalBytes } from '../../content/originals.ts';
import { placeOfOriginal } from '../../content/originals-folders.ts';
import type { NumberedText } from '../../ingest/review/queue.ts';
import { fileName } from '../../schema/fields.ts';
import { readParagraphs } from '../../source/read-source.ts';
import { redactParagraphs } from '../../text/redact-paragraphs.ts';

/** @param file name of the original, as the record gives it */
export async function readText(
  root: string,
  id: string,
  originals: readonly string[],
  file: string,
): Promise<NumberedText[]> {
  const beside = readDraftParagraphs(id, root);
  if (beside.length > 0 || !fileName.safeParse(file).success) return beside;
  const place = placeOfOriginal(originals, file);
  const bytes = place === undefined ? undefined : originalBytes(place);
  if (!bytes) return [];
  const paragraphs = redactParagraphs(await readParagraphs(bytes, file));
  return paragraphs.map((text, index) => ({ number: index + 1, text }));
}
