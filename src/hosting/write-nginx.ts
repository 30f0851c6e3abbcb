import { headersOf, RULES } from './header-rules.ts';
import { MIME } from './mime.ts';

const inQuotes = (value: string): string => `"${value.replaceAll('"', String.raw`\"`)}"`;

/**
 * The part of an nginx configuration that serves the site, to be included in a `server` block.
 * @param base `/`, or `/kb/`
 * @param folder where the site's folder lies on the host; below it, the folders of the base path
 */
export function writeNginx(base: string, folder: string): string {
  const locations = RULES.map(({ under }) => {
    const headers = [...headersOf(under.replace(/\*$/, ''))];
    const open = under === '' ? `location ${base} {` : `location ^~ ${base}${under.replace(/\*$/, '')} {`;
    return [
      open,
      // A block with headers of its own forgets those above it, so each says all of them.
      ...headers.map(([name, value]) => `  add_header ${name} ${inQuotes(value)} always;`),
      '  try_files $uri $uri/ =404;',
      '}',
    ];
  });
  const types = [...Map.groupBy(Object.entries(MIME), ([, type]) => type.replace(/;.*$/, ''))].map(
    ([type, ends]) => `  ${type} ${ends.map(([end]) => end.slice(1)).join(' ')};`,
  );
  return `${[
    `root ${folder};`,
    'index index.html;',
    'charset utf-8;',
    'charset_types text/html text/css text/csv text/plain text/javascript text/calendar text/markdown application/json application/ld+json application/xml application/atom+xml application/manifest+json image/svg+xml;',
    'types {',
    ...types,
    '}',
    'default_type application/octet-stream;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1024;',
    'gzip_types text/css text/csv text/plain text/javascript text/calendar application/json application/ld+json application/xml application/atom+xml image/svg+xml;',
    `error_page 404 ${base}404.html;`,
    ...locations.flat(),
  ].join('\n')}\n`;
}
