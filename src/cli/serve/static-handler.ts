import type http from 'node:http';
import { findEntry } from './find-entry.ts';
import { redirect, sendNotFound } from './elsewhere.ts';
import { sendFile, sendText } from './send-file.ts';

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

export interface HandlerOptions {
  /** Absolute path of the built site. */
  directory: string;
  /** Prefix with a slash at both ends. */
  base: string;
  /** Is this `Host` header one of ours? */
  isOurHost: (header: string | undefined) => boolean;
}

/** Answers as a plain static host does. */
export function createStaticHandler({ directory, base, isOurHost }: HandlerOptions): Handler {
  return (request, response) => {
    // A page from elsewhere, whose name was turned to this machine, must not read what is only meant for it.
    if (!isOurHost(request.headers.host)) return sendText(request, response, 421, '421 这不是预览服务的地址\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    const end = url.search(/[?#]|$/);
    const [pathname, query] = [url.slice(0, end), url.slice(end)];
    // Outside the prefix is outside the site: a link that forgets the prefix must not work here by accident.
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base) redirect(response, base + query);
      else sendNotFound(directory, request, response);
      return;
    }
    const inside = pathname.slice(base.length - 1);
    const entry = findEntry(directory, inside);
    // Hosts send `/about` to `/about/`; answering in place would break the page's relative links.
    if (entry?.kind === 'folder') redirect(response, `${pathname}/${query}`);
    else if (entry) sendFile(request, response, entry, 200);
    else sendNotFound(directory, request, response);
  };
}
