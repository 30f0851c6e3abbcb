import fs from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/**
 * Answers as a plain static host does.
 * @param directory absolute path of the built site
 * @param base prefix with a slash at both ends
 */
export function createStaticHandler(directory: string, base: string): Handler {
  // `dev` looks at the disk on each request: a rebuild while the server runs shows at once, with right lengths.
  const files = sirv(directory, { dev: true, etag: true, setHeaders: declareCharset });
  const notFound: Handler = (request, response) => sendNotFound(directory, request, response);

  return (request, response) => {
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
      else notFound(request, response);
      return;
    }
    const inside = pathname.slice(base.length - 1);
    // Hosts send `/about` to `/about/`; answering in place would break the page's relative links.
    if (!inside.endsWith('/') && isFolder(directory, inside)) {
      redirect(response, `${pathname}/${query}`);
      return;
    }
    request.url = inside + query;
    files(request, response, () => notFound(request, response));
  };
}

function sendNotFound(directory: string, request: http.IncomingMessage, response: http.ServerResponse) {
  const page = path.join(directory, '404.html');
  const hasPage = fs.existsSync(page);
  const body = hasPage ? fs.readFileSync(page) : Buffer.from('404 没有这个页面\n');
  response.writeHead(404, {
    'Content-Type': hasPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function redirect(response: http.ServerResponse, location: string) {
  // A leading `//` would make the browser read the first folder as a host.
  response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}

function isFolder(directory: string, pathname: string): boolean {
  try {
    const target = path.join(directory, decodeURIComponent(pathname));
    return target.startsWith(directory + path.sep) && fs.statSync(target).isDirectory();
  } catch {
    return false;
  }
}

/** sirv names a charset for HTML only; a Chinese table or feed without one is mojibake in many programs. */
const TEXTUAL_TYPES: Record<string, string> = {
  '.bib': 'text/plain',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.ris': 'text/plain',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

function declareCharset(response: http.ServerResponse, pathname: string) {
  const type = TEXTUAL_TYPES[path.extname(pathname).toLowerCase()];
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}
