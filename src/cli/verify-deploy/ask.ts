/** Asks a host for files of the site. */
import { createHash } from 'node:crypto';
import type { Answer } from '../../hosting/judge-answer.ts';

const LONGEST_WAIT = 30_000;
const TRIES = 2;

/** Address of a file: a page is asked for by its folder, as readers do. */
export const addressOf = (home: URL, path: string): URL =>
  new URL(
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    home,
  );

export interface Asked extends Answer {
  readonly headers: Headers;
  readonly text: () => string;
}

/** @throws what the network says, when nothing came twice */
export async function ask(address: URL): Promise<Asked> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await askOnce(address);
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

async function askOnce(address: URL): Promise<Asked> {
  const response = await fetch(address, {
    redirect: 'manual',
    // What lies between may hold an older one; what the host itself has is asked for.
    headers: { 'Cache-Control': 'no-cache', 'Accept-Encoding': 'gzip, br' },
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const { status, headers } = response;
  const text = () => bytes.toString('utf8');
  const type = headers.get('content-type') ?? '';
  return {
    status,
    redirected: status >= 300 && status < 400 ? (headers.get('location') ?? '') : undefined,
    type,
    cache: headers.get('cache-control') ?? '',
    encoding: headers.get('content-encoding') ?? '',
    sha256: createHash('sha256').update(bytes).digest('base64url'),
    bytes: bytes.length,
    build: type.startsWith('text/html') ? /<meta name="kb-build" content="(\w+)"/.exec(text())?.[1] : undefined,
    headers,
    text,
  };
}

/** Runs at most `width` at a time; keeps the order of the answers. */
export async function inParallel<In, Out>(
  items: readonly In[],
  width: number,
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const answers: Out[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) answers[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return answers;
}
