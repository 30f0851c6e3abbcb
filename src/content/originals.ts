/** Originals that an operator holds: read, checked against their fingerprint, redacted, split. The project itself ships none. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeText } from '../text/decode.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { redact } from '../text/redact.ts';
import type { Document } from '../model/knowledge-base.ts';

/** `KB_ORIGINALS`, or `originals` below the working directory. */
const originalsRoot = (): string => resolve(process.env['KB_ORIGINALS'] || 'originals');

const cache = new Map<string, string[] | undefined>();

/**
 * The paragraphs of a document's original, personal data covered, or `undefined` when there is none, when its fingerprint differs, or when its rights keep it out of
 * this build (`private`, without `KB_PRIVATE=1`).
 */
export function originalParagraphs(document: Pick<Document, 'original' | 'rights'>): string[] | undefined {
  if (document.rights.fulltext === 'private' && process.env['KB_PRIVATE'] !== '1') return undefined;
  const { file, sha256 } = document.original;
  if (!cache.has(file)) cache.set(file, readOriginal(join(originalsRoot(), file), sha256));
  return cache.get(file);
}

function readOriginal(path: string, sha256: string): string[] | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
  return splitParagraphs(redact(decodeText(bytes).text).text);
}
