import { href } from './href.ts';

/** Whether the build was told where the site will live (`SITE_URL`). */
export const knowsItsHost = (): boolean => Boolean(process.env['SITE_URL']);

/** The whole address of a path of the site where `SITE_URL` is set; otherwise the path as a link has it, which a reader completes from the page. */
export const absolute = (path: string): string =>
  knowsItsHost() ? new URL(href(path), import.meta.env.SITE).href : href(path);
