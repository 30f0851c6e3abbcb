import { SITE_README } from '../words/hosting.ts';
import { writeCaddy } from './write-caddy.ts';
import { writeHeadersFile } from './write-headers-file.ts';
import { writeNginx } from './write-nginx.ts';

/** Stands in the settings for the place that only the operator knows. */
const FOLDER = '/srv/kb';

/**
 * What lies in a built site for whoever puts it on a host.
 * @param base `/`, or `/kb/`
 * @returns paths below the site's top, with their text
 */
export const hostingFiles = (build: string, base: string): ReadonlyMap<string, string> =>
  new Map([
    ['README.txt', SITE_README(build, base)],
    ['_headers', writeHeadersFile(base)],
    ['hosting/nginx.conf', writeNginx(base, FOLDER)],
    ['hosting/Caddyfile', writeCaddy(base, FOLDER)],
  ]);
