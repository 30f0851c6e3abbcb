/** The only global: the knowledge base of this build, read once per process; in development read again when a file has changed. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildKnowledgeBase, type KnowledgeBase } from '../model/knowledge-base.ts';
import { loadContent } from './load.ts';
import type { Memory } from './memory.ts';

/** The content folder: `KB_CONTENT`, or `content` below the working directory. */
export const contentRoot = (): string => resolve(process.env['KB_CONTENT'] || 'content');

/** How long a look at the files holds good, in milliseconds: one page asks hundreds of times, a curator saves a file now and then. */
const LOOK_HOLDS = 1000;

/** In development, so that a change of one file costs the reading of one file. */
const memory: { root: string; files: Memory } = { root: '', files: new Map() };

let cached: { root: string; stamp: string; lookedAt: number; kb: KnowledgeBase } | undefined;

/** Loads the knowledge base. Problems are not repeated here: the build runs the check first. */
export function knowledgeBase(): KnowledgeBase {
  const root = contentRoot();
  const now = performance.now();
  if (cached?.root === root && (isBuild() || now - cached.lookedAt < LOOK_HOLDS)) return cached.kb;
  const stamp = isBuild() ? 'build' : newest(root);
  if (cached?.root === root && cached.stamp === stamp) {
    cached.lookedAt = now;
    return cached.kb;
  }
  const { content } = loadContent(root, isBuild() ? undefined : memoryOf(root));
  cached = { root, stamp, lookedAt: now, kb: buildKnowledgeBase(content) };
  return cached.kb;
}

function memoryOf(root: string): Memory {
  if (memory.root !== root) Object.assign(memory, { root, files: new Map() });
  return memory.files;
}

const isBuild = (): boolean => process.env['NODE_ENV'] === 'production';

/** Latest modification below a folder, with the number of files, so that a deletion shows too. */
function newest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const times = files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return `${files.length}:${Math.max(0, ...times)}`;
}
