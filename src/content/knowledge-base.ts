/** The knowledge base of this build, read once per process; in development it is read again when a file has changed. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildKnowledgeBase, type KnowledgeBase } from '../model/knowledge-base.ts';
import { loadContent } from './load.ts';

/** The content folder: `KB_CONTENT`, or `content` below the working directory. */
export const contentRoot = (): string => resolve(process.env['KB_CONTENT'] || 'content');

let cached: { root: string; stamp: string; kb: KnowledgeBase } | undefined;

/** Loads the knowledge base. Problems are not repeated here: the build runs the check first. */
export function knowledgeBase(): KnowledgeBase {
  const root = contentRoot();
  const stamp = process.env['NODE_ENV'] === 'production' ? 'build' : newest(root);
  if (cached?.root !== root || cached.stamp !== stamp)
    cached = { root, stamp, kb: buildKnowledgeBase(loadContent(root).content) };
  return cached.kb;
}

/** Latest modification below a folder, with the number of files, so that a deletion shows too. */
function newest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const times = files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return `${files.length}:${Math.max(0, ...times)}`;
}
