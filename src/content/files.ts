/**
 * What stands in the content folder, without following anything: only regular files and real folders are content. A link could lead out of the folder, a pipe
 * or a device would keep a reader waiting for ever.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { LIMITS } from '../schema/limits.ts';

export type FileKind = 'file' | 'folder' | 'link' | 'other' | 'none';

/** What stands at a path; a link is a link, wherever it leads. */
export function kindOf(path: string): FileKind {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return 'none';
  if (stat.isSymbolicLink()) return 'link';
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() ? 'file' : 'other';
}

const KINDS: Record<FileKind, string> = {
  file: '文件',
  folder: '文件夹',
  link: '链接（快捷方式）',
  other: '管道、套接字或设备',
  none: '不存在的',
};

/** Says that something else stands where a file or a folder should be. */
export function describeKind(wanted: 'file' | 'folder', found: FileKind): { message: string; remedy: string } {
  return {
    message: `这里应是${KINDS[wanted]}，实际是${KINDS[found]}`,
    remedy: `换成真正的${KINDS[wanted]}；内容文件夹里不收链接和特殊文件。`,
  };
}

/** Names in a folder, sorted, without those that begin with a dot. */
export const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

const LARGEST: ReadonlyMap<string, number> = new Map([
  ['.mdx', LIMITS.mdxBytes],
  ['.csv', LIMITS.tableBytes],
  ['.yaml', LIMITS.registryBytes],
]);

/** The most bytes a file of this kind may have, when it has more. */
export function tooLarge(path: string): number | undefined {
  const most = LARGEST.get(extname(path)) ?? LIMITS.mdxBytes;
  return lstatSync(path).size > most ? most : undefined;
}
