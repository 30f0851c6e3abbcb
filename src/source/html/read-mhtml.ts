import PostalMime from 'postal-mime';
import { REFUSAL } from '../../words/reading.ts';
import { FORMAT_NAMES } from '../../words/source-names.ts';
import type { ReadBlocks } from '../blocks.ts';
import { UnreadableFile } from '../types.ts';
import { readHtml } from './read-html.ts';

/** A page saved with its parts as a mail message; pictures and styles are not looked at. */
export async function readMhtml(bytes: Uint8Array): Promise<ReadBlocks> {
  const message = await parseMessage(bytes);
  if (!message.html) throw new UnreadableFile(REFUSAL.noArticle);
  const address = message.headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  return readHtml({ text: message.html, encoding: charsetOf(bytes), warnings: [] }, address);
}

async function parseMessage(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    throw new UnreadableFile(REFUSAL.damaged(FORMAT_NAMES.mhtml), { cause: error });
  }
}

/** What the first page of the message says it is written in. */
function charsetOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return /content-type:\s*text\/html[^\n]*?charset="?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}
