/** The only global: the knowledge base of this build, read once per process; in development read again when a file has changed. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildKnowledgeBase, type KnowledgeBase } from '../model/knowledge-base.ts';
import { findDrafts } from './drafts.ts';
import { type DraftState, weighDrafts } from './draft-states.ts';
import { loadContent } from './load.ts';
import type { Memory } from './memory.ts';
import { readReleases, type Releases } from './releases.ts';

/** The content folder: `KB_CONTENT`, or `content` below the working directory. */
export const contentRoot = (): string => resolve(process.env['KB_CONTENT'] || 'content');

/**
 * How long a look at the files holds good, in milliseconds. One page asks hundreds of times; but whoever saves a file and reloads at once must see what was saved.
 * A look at very many files takes long itself, and holds for twice as long as it took.
 */
const LOOK_HOLDS = 100;

/** In development, so that a change of one file costs the reading of one file. */
const memory: { root: string; files: Memory } = { root: '', files: new Map() };

let cached:
  { root: string; stamp: string; freshUntil: number; kb: KnowledgeBase; drafts: readonly DraftState[] } | undefined;

/** Loads the knowledge base. Problems are not repeated here: the build runs the check first. */
export function knowledgeBase(): KnowledgeBase {
  const root = contentRoot();
  const now = performance.now();
  if (cached?.root === root && (isBuild() || now < cached.freshUntil)) return cached.kb;
  const stamp = isBuild() ? 'build' : newest(root);
  const holds = Math.max(LOOK_HOLDS, 2 * (performance.now() - now));
  const isSame = cached?.root === root && cached.stamp === stamp;
  const read = isSame && cached ? cached : readAnew(root);
  cached = { root, stamp, freshUntil: performance.now() + holds, kb: read.kb, drafts: read.drafts };
  return read.kb;
}

let keptReleases: { root: string; releases: Releases } | undefined;

/** The releases of the data: in a build read once, in development at each turn. */
export function dataReleases(): Releases {
  const root = contentRoot();
  if (!isBuild() || keptReleases?.root !== root) keptReleases = { root, releases: readReleases(root) };
  return keptReleases.releases;
}

/** The drafts that development shows (`KB_DRAFTS=1`), each with what still stands in the way of publishing it; none in a build. */
export function shownDrafts(): readonly DraftState[] {
  knowledgeBase();
  return cached?.drafts ?? [];
}

/** Whether drafts are read along. A build never does, whatever it is told. */
export const showsDrafts = (): boolean => !isBuild() && process.env['KB_DRAFTS'] === '1';

function readAnew(root: string): { kb: KnowledgeBase; drafts: readonly DraftState[] } {
  const files = isBuild() ? undefined : memoryOf(root);
  const drafts = showsDrafts() ? weighDrafts(root, findDrafts(root), files) : [];
  const ready = drafts.filter(({ problems }) => problems.length === 0).map(({ id }) => id);
  return { kb: buildKnowledgeBase(loadContent(root, files, ready).content), drafts };
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
