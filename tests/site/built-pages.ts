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

/** The address with a star for each part below the first: all pages of one measure are of one kind. Parts for other sites are of as many kinds as they have. */
export const kindOfPage = (path: string): string =>
  path.replace(
    /^(\/(?:embed\/)?[^/]+\/)(.+\/)$/,
    (_, head: string, inner: string) => head + inner.replaceAll(/[^/]+/g, '*'),
  );

/**
 * One page of every kind, the longest: `/measures/[id]/` is a kind, `/measures/` another, and a kind that is added later is in by itself.
 * @returns addresses, sorted
 */
export function pageOfEachKind(pages: readonly BuiltPage[]): string[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = kindOfPage(page.path);
    const known = longest.get(kind);
    if (!known || page.html.length > known.html.length) longest.set(kind, page);
  }
  return [...longest.values()].map(({ path }) => path).toSorted();
}
