/** Scans read elsewhere: what MinerU and Docling write. Their word is taken as it is; a curator proofs it against the scan. */
import { REFUSAL } from '../../words/reading.ts';
import type { ReadBlocks } from '../blocks.ts';
import { UnreadableFile } from '../types.ts';
import { readDocling } from './read-docling.ts';
import { readMineru } from './read-mineru.ts';

/** @throws {UnreadableFile} for any other JSON */
export function readJson({ text, encoding }: { text: string; encoding: string }): ReadBlocks {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(REFUSAL.damaged(' JSON'), { cause: error });
  }
  const blocks = readMineru(data) ?? readDocling(data);
  if (!blocks) throw new UnreadableFile(REFUSAL.unknownJson);
  return { encoding, blocks };
}
