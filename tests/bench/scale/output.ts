/** What a build has put out: files and bytes by folder, the weight of pages by kind. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kindOfPage } from '../../site/built-pages.ts';

export interface FolderSize {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

export interface KindWeight {
  readonly kind: string;
  readonly pages: number;
  /** HTML compressed, bytes: of the middle page and of the heaviest. */
  readonly median: number;
  readonly largest: number;
  readonly heaviest: string;
}

export function sizeFolders(site: string): FolderSize[] {
  const folders = new Map<string, { files: number; bytes: number }>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(site.length + 1);
    const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '.';
    const known = folders.get(folder) ?? { files: 0, bytes: 0 };
    folders.set(folder, { files: known.files + 1, bytes: known.bytes + statSync(join(site, path)).size });
  }
  return [...folders].map(([folder, size]) => ({ folder, ...size })).sort((a, b) => b.bytes - a.bytes);
}

export function weighPages(site: string): KindWeight[] {
  const kinds = new Map<string, { path: string; bytes: number }[]>();
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const path = `/${name}`.replace(/index\.html$/u, '');
    const kind = kindOfPage(path);
    const page = { path, bytes: gzipSync(readFileSync(join(site, name))).length };
    const known = kinds.get(kind);
    if (known) known.push(page);
    else kinds.set(kind, [page]);
  }
  return [...kinds]
    .map(([kind, pages]) => {
      const sorted = pages.toSorted((a, b) => a.bytes - b.bytes);
      return {
        kind,
        pages: pages.length,
        median: sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0,
        largest: sorted.at(-1)?.bytes ?? 0,
        heaviest: sorted.at(-1)?.path ?? '',
      };
    })
    .sort((a, b) => b.largest - a.largest);
}
