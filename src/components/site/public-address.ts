import { href } from './href.ts';

/** The address under which a page is published; a build that was told no host leaves the path, which a reader's browser completes. */
export const publicAddress = (path: string): string =>
  process.env['SITE_URL'] ? new URL(href(path), import.meta.env.SITE).href : href(path);
