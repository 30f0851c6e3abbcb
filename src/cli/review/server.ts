/** Serves the page of a review to this machine alone: loopback, a token in the address, a policy that lets nothing in from outside. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type http from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { html } from '../../ingest/review/html.ts';
import { showReview } from '../../ingest/review/page.ts';
import { REVIEW } from '../../words/review.ts';
import { messageOf } from '../output/explain-failure.ts';
import { isOurHost } from '../serve/is-our-host.ts';
import { listenOn } from '../serve/listen.ts';
import type { Desk } from './desk.ts';
import { stepSchema } from './step-schema.ts';
import type { Step } from './steps.ts';

/** Both: `localhost` means either. */
const THIS_MACHINE = ['127.0.0.1', '::1'];
const TOKEN_BYTES = 16;
const MOST_BYTES = 2_000_000;
const SCRIPT = new URL('../../browser/review/review.ts', import.meta.url);
const STYLES = ['tokens', 'review'].map((name) => new URL(`../../styles/${name}.css`, import.meta.url));
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export interface ServedReview {
  /** Address with the token; whoever does not know it gets nothing. */
  readonly url: string;
  close(): Promise<void>;
}

/** @param port 0 = any free one */
export async function serveReview(desk: Desk, port: number): Promise<ServedReview> {
  const token = randomBytes(TOKEN_BYTES).toString('hex');
  const { port: taken, close } = await listenOn(THIS_MACHINE, port, (request, response) => {
    answer(desk, token, request, response).catch((error: unknown) =>
      send(response, 500, 'text/plain', messageOf(error)),
    );
  });
  return { url: `http://localhost:${taken}/${token}/`, close };
}

async function answer(
  desk: Desk,
  token: string,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const [, given = '', name = '', ...more] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  if (!isOurHost(request.headers.host, undefined, '') || !isSame(given, token) || more.length > 0)
    return send(response, 404, 'text/plain', '404');
  const route = `${request.method} ${name}`;
  if (route === 'GET ') return send(response, 200, 'text/html', showPage(desk));
  if (route === 'GET review.js') return send(response, 200, 'text/javascript', readScript());
  if (route === 'GET review.css')
    return send(response, 200, 'text/css', STYLES.map((file) => readFileSync(file, 'utf8')).join('\n'));
  if (route !== 'POST act') return send(response, 404, 'text/plain', '404');
  // A page from elsewhere can post, but not with this type unless it is let.
  if (request.headers['content-type'] !== 'application/json') return send(response, 415, 'text/plain', '415');
  const parsed = stepSchema.safeParse(readJson(await readBody(request)));
  if (!parsed.success) return send(response, 400, 'text/plain', parsed.error.message);
  const view = desk.act(parsed.data as Step);
  send(response, 200, 'text/html', showReview(view).html);
}

/** Types are taken off; what is left is what was written. */
const readScript = (): string => stripTypeScriptTypes(readFileSync(SCRIPT, 'utf8'));

function showPage(desk: Desk): string {
  return `<!doctype html>${
    html`<html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${REVIEW.title(desk.id)}</title>
        <link rel="stylesheet" href="review.css" />
        <script type="module" src="review.js"></script>
      </head>
      <body>
        <main id="app" data-review>${showReview(desk.view())}</main>
      </body>
    </html>`.html
  }`;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Nothing, where it is no JSON: then it is no step either. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readBody(request: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error(REVIEW.tooLong);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function send(response: http.ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` }).end(body);
}
