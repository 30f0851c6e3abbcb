/** Originals that an operator holds: read, checked against their fingerprint, redacted, split. The project itself ships none. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Document } from '../model/knowledge-base.ts';
import { readParagraphs } from '../source/read-source.ts';
import { redactParagraphs } from '../text/redact-paragraphs.ts';
import { originalsFolders, placeOfOriginal } from './originals-folders.ts';

const cache = new Map<string, Promise<string[] | undefined>>();

/**
 * The paragraphs of a document's original, personal data covered, or `undefined` when there is none, when its fingerprint differs, or when its rights keep it out of
 * this build (`private`, without `KB_PRIVATE=1`).
 */
export async function originalParagraphs(
  document: Pick<Document, 'original' | 'rights'>,
): Promise<string[] | undefined> {
  if (document.rights.fulltext === 'private' && process.env['KB_PRIVATE'] !== '1') return undefined;
  const { file, sha256 } = document.original;
  const key = `${sha256} ${file}`;
  const known = cache.get(key) ?? readOriginal(file, sha256);
  cache.set(key, known);
  return known;
}

/**
 * The bytes of an original; `undefined` where there is no file, but nothing, a folder, or a pipe that would never end. An operator may keep originals elsewhere and link
 * to them.
 */
export function originalBytes(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

async function readOriginal(file: string, sha256: string): Promise<string[] | undefined> {
  const path = placeOfOriginal(originalsFolders(process.env['KB_ORIGINALS']), file);
  const bytes = path === undefined ? undefined : originalBytes(path);
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
  return redactParagraphs(await readParagraphs(bytes, file));
}
