/** Which type a file of the site has. One table for the preview, the settings of hosts, and the check of what a host sends. */

/** Chinese text without a charset is mojibake in many programs. */
const TEXT = 'charset=utf-8';

/** By the end of a name, with its dot. */
export const MIME: Readonly<Record<string, string>> = {
  '.atom': `application/atom+xml; ${TEXT}`,
  '.bib': `text/plain; ${TEXT}`,
  '.css': `text/css; ${TEXT}`,
  '.csv': `text/csv; ${TEXT}`,
  '.geojson': `application/geo+json; ${TEXT}`,
  '.gif': 'image/gif',
  '.html': `text/html; ${TEXT}`,
  '.ico': 'image/x-icon',
  '.ics': `text/calendar; ${TEXT}`,
  '.jpg': 'image/jpeg',
  '.js': `text/javascript; ${TEXT}`,
  '.json': `application/json; ${TEXT}`,
  '.jsonld': `application/ld+json; ${TEXT}`,
  '.md': `text/markdown; ${TEXT}`,
  '.mjs': `text/javascript; ${TEXT}`,
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': `text/plain; ${TEXT}`,
  '.sqlite': 'application/vnd.sqlite3',
  '.svg': `image/svg+xml; ${TEXT}`,
  '.txt': `text/plain; ${TEXT}`,
  '.wasm': 'application/wasm',
  '.webmanifest': `application/manifest+json; ${TEXT}`,
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': `application/xml; ${TEXT}`,
  '.zip': 'application/zip',
};

const OTHER = 'application/octet-stream';

/** @param path its last name decides; the parts of the search index have endings of their own and are plain bytes */
export const mimeOf = (path: string): string => MIME[/\.[a-z0-9]+$/.exec(path.toLowerCase())?.[0] ?? ''] ?? OTHER;
