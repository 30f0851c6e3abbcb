/** The built pages as files: for tests that read what a visitor gets without a browser. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface BuiltPage {
  /** Address below the home page, e.g. `/documents/yunzhou-2023/`. */
  path: string;
  html: string;
}

/** Every HTML page of the built site. */
export function readPages(siteDir: string): BuiltPage[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return {
        path: `/${relative(siteDir, file).split(sep).join('/')}`.replace(/index\.html$/, ''),
        html: readFileSync(file, 'utf8'),
      };
    });
}
