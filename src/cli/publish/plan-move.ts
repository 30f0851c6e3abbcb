/** What publishing a draft writes, worked out before anything is touched. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { NEW_ENTRIES } from '../../content/drafts.ts';
import { kindOf, namesIn } from '../../content/files.ts';
import { BROUGHT } from '../../content/read-new-entries.ts';
import { PUBLISH } from '../../words/publish.ts';
import type { WrittenFile } from '../output/write-all.ts';

export interface Move {
  /** In the order in which they are written; the record last, so that a move that breaks off leaves a draft. */
  readonly files: readonly WrittenFile[];
  /** Files that have moved, and the folders that are then empty. */
  readonly remove: readonly string[];
}

/**
 * @param root the content folder
 * @throws in words, where an entry would take the place of another
 */
export function planMove(root: string, id: string): Move {
  const folder = join(root, 'documents', id);
  const brought = join(folder, NEW_ENTRIES);
  const index = join(folder, 'index.mdx');
  const entries = BROUGHT.folders.flatMap((name) =>
    filesIn(join(brought, name)).map((file) => ({
      from: join(brought, name, file),
      path: join(root, name, file),
      text: readFileSync(join(brought, name, file), 'utf8'),
    })),
  );
  const registries = BROUGHT.registries.flatMap((name) => {
    const from = join(brought, name);
    if (kindOf(from) !== 'file') return [];
    const added = readFileSync(from, 'utf8').trim();
    const present = existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '';
    return [{ from, path: join(root, name), text: append(present, added) }];
  });
  // The same bytes may lie there: an earlier try broke off behind them.
  const other = entries.find(({ path, text }) => existsSync(path) && readFileSync(path, 'utf8') !== text);
  if (other) throw new Error(PUBLISH.taken(relative(root, other.path), relative(root, other.from)));
  const moved = [...entries, ...registries];
  return {
    files: [...moved, { path: index, text: withoutState(readFileSync(index, 'utf8')) }].map(({ path, text }) => ({
      path,
      text,
    })),
    remove: [...moved.map(({ from }) => from), ...BROUGHT.folders.map((name) => join(brought, name)), brought],
  };
}

const filesIn = (folder: string): string[] => (kindOf(folder) === 'folder' ? namesIn(folder) : []);

/** A registry is a list: what is added stands below it. An empty one is written `[]`. */
function append(present: string, added: string): string {
  if (added === '' || added === '[]' || present.includes(added)) return present;
  const above = present.trim() === '[]' ? '' : present.trimEnd();
  return `${above}${above ? '\n' : ''}${added}\n`;
}

/** The record without the line that makes it a draft; nothing else of it changes. */
export const withoutState = (source: string): string => source.replace(/^state:[^\n]*\n/m, '');
