/** Answers for what is not at the address that was asked for. */
import type http from 'node:http';
import { findEntry } from './find-entry.ts';
import { sendFile, sendText } from './send-file.ts';

/** The site's own page for what is missing, if it has one. */
export function sendNotFound(directory: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const page = findEntry(directory, '/404.html');
  if (page?.kind === 'file') sendFile(request, response, page, 404);
  else sendText(request, response, 404, '404 没有这个页面\n');
}

/** Sends the reader to another address of this host, for good. */
export function redirect(response: http.ServerResponse, location: string): void {
  // A leading `//` would make the browser read the first folder as a host.
  response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}
