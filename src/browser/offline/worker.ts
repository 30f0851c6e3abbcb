/**
 * Keeps what a reader has seen, for reading without a network. What the network has always comes first, so that nobody reads an old page while a new one can be
 * had; one build's pages are never mixed with another's. The build puts its id and the site's path in front (src/cli/build/write-worker.ts) and takes the types
 * away; nothing can be imported here.
 */
declare const KB: {
  /** The build's id. */
  readonly build: string;
  /** Path of the site: `/`, or `/kb/`. */
  readonly base: string;
  /** What is fetched at once: addresses below the path. */
  readonly first: readonly string[];
};

/** What of a service worker's world is used; the page's own types don't know it. */
interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface WorkerScope {
  addEventListener: ((type: 'fetch', listener: (event: FetchEvent) => void) => void) &
    ((type: 'install' | 'activate', listener: (event: WorkerEvent) => void) => void);
  readonly clients: { matchAll: (of: { includeUncontrolled: true }) => Promise<readonly { url: string }[]> };
  skipWaiting: () => Promise<void>;
}
const worker = globalThis as unknown as WorkerScope;

const FAMILY = `kb-offline ${KB.base} `;
const KEPT = `${FAMILY}${KB.build}`;
const OFFLINE = `${KB.base}offline/`;
/** A network that says nothing for so long (ms) is none. */
const PATIENCE = 8000;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((kept) => kept.addAll(KB.first.map((path) => new Request(`${KB.base}${path}`, { cache: 'no-cache' }))))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(keepOpenPages));
});

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(FAMILY) && name !== KEPT).map((name) => caches.delete(name)),
  );
}

/** The page by which a reader came was loaded before there was anybody to keep it. */
async function keepOpenPages(): Promise<void> {
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  const kept = await caches.open(KEPT);
  await Promise.allSettled(
    open
      .map(({ url }) => new URL(url))
      .filter(isOurs)
      .map(async (url) => {
        const response = await fetch(bare(url));
        if (isWhole(response)) await kept.put(bare(url), response);
      }),
  );
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !isOurs(url) || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url));
  else if (url.pathname.startsWith(`${KB.base}_assets/`)) event.respondWith(keptFirst(request));
  // Tables and the search index are large and many: with a network they go their usual way.
  else if (!navigator.onLine) event.respondWith(keptFirst(request));
});

async function page(request: Request, url: URL): Promise<Response> {
  const kept = await caches.open(KEPT);
  const given = new AbortController();
  const patience = setTimeout(() => given.abort(), PATIENCE);
  try {
    const response = await fetch(request, { signal: given.signal });
    clearTimeout(patience);
    if (isWhole(response)) await kept.put(bare(url), response.clone()).catch(() => undefined);
    return response;
  } catch (error) {
    const found = (await kept.match(bare(url))) ?? (await kept.match(OFFLINE));
    if (found) return found;
    throw error;
  }
}

async function keptFirst(request: Request): Promise<Response> {
  const kept = await caches.open(KEPT);
  const found = await kept.match(request, { ignoreSearch: true });
  if (found) return found;
  const response = await fetch(request);
  if (isWhole(response)) await kept.put(request, response.clone()).catch(() => undefined);
  return response;
}

const isOurs = (url: URL): boolean => url.origin === location.origin && url.pathname.startsWith(KB.base);
/** A page is one page, whatever it is asked. */
const bare = (url: URL): string => url.pathname;
const isWhole = (response: Response): boolean =>
  response.status === 200 && response.type === 'basic' && !response.redirected;
