/** Sends a file with its type, validators and, where asked for, a part of it. */
import { createReadStream, type Stats } from 'node:fs';
import type http from 'node:http';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { readRange } from './read-range.ts';

/** Chinese text without a charset is mojibake in many programs. */
const TEXT = 'charset=utf-8';
const TYPES: Record<string, string> = {
  '.bib': `text/plain; ${TEXT}`,
  '.css': `text/css; ${TEXT}`,
  '.csv': `text/csv; ${TEXT}`,
  '.gif': 'image/gif',
  '.html': `text/html; ${TEXT}`,
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript; ${TEXT}`,
  '.json': `application/json; ${TEXT}`,
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
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': `application/xml; ${TEXT}`,
  '.zip': 'application/zip',
};

export interface SentFile {
  path: string;
  stats: Stats;
}

export function sendFile(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { path, stats }: SentFile,
  status: 200 | 404,
): void {
  const { size } = stats;
  const etag = `W/"${size}-${Math.floor(stats.mtimeMs)}"`;
  const modified = stats.mtime.toUTCString();
  const headers: http.OutgoingHttpHeaders = {
    'Content-Type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    // A rebuild while the server runs shows at once.
    'Cache-Control': 'no-cache',
    'Last-Modified': modified,
    ETag: etag,
    'Accept-Ranges': 'bytes',
  };
  if (status === 200 && isKnown(request.headers, etag, modified)) {
    response.writeHead(304, headers).end();
    return;
  }
  const range = status === 200 ? readRange(request, size, modified) : undefined;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const [start, end] = range ?? [0, size - 1];
  if (range) headers['Content-Range'] = `bytes ${start}-${end}/${size}`;
  response.writeHead(range ? 206 : status, { ...headers, 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) response.end();
  // A reader who leaves, or a file that goes away meanwhile, ends the answer; there is nobody left to tell.
  else pipeline(createReadStream(path, { start, end }), response, () => {});
}

export function sendText(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  status: number,
  text: string,
): void {
  const body = Buffer.from(text);
  response.writeHead(status, { 'Content-Type': `text/plain; ${TEXT}`, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Has the reader this very version? The tag decides where both are sent. */
function isKnown(headers: http.IncomingHttpHeaders, etag: string, modified: string): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim() === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return since >= Date.parse(modified);
}
