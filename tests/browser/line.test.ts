import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readJson } from '../../src/browser/built.ts';
import { Line, Silence } from '../../src/browser/line.ts';

/** A host that sends pieces at given times (ms after it is asked), then ends or hangs. */
function host(pieces: readonly (readonly [at: number, text: string])[], end: 'ends' | 'hangs' = 'ends', status = 200) {
  return (_url: string, { signal }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      if (signal?.aborted) reject(new DOMException('aborted', 'AbortError'));
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      const [first] = pieces;
      if (!first) return;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
          for (const [at, text] of pieces)
            setTimeout(() => controller.enqueue(new TextEncoder().encode(text)), at - first[0]);
          const last = pieces.at(-1)?.[0] ?? 0;
          if (end === 'ends') setTimeout(() => controller.close(), last - first[0]);
        },
      });
      setTimeout(() => resolve(new Response(body, { status })), first[0]);
    });
}

const hosts = new Map<string, ReturnType<typeof host>>();
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
/** What becomes of a read, as text or as the error. */
const outcome = (reading: Promise<{ bytes: Uint8Array }>) => reading.then(text, (error: unknown) => error);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'fetch',
    (url: string, init: RequestInit) => hosts.get(url)?.(url, init) ?? Promise.reject(new TypeError('offline')),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  hosts.clear();
});

describe('reading with an end to the patience', () => {
  it('hands over what came in pieces, however slowly', async () => {
    hosts.set(
      '/slow',
      host([
        [10_000, '一'],
        [20_000, '二'],
        [34_000, '三'],
      ]),
    );
    const read = outcome(new Line().read('/slow'));
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await read).toBe('一二三');
  });

  it.each([
    ['never answers', host([])],
    ['stops in the middle', host([[100, '一']], 'hangs')],
  ])('gives up a host that %s, after 15 seconds', async (_name, silent) => {
    hosts.set('/silent', silent);
    let ended: unknown;
    void outcome(new Line().read('/silent')).then((end) => (ended = end));
    await vi.advanceTimersByTimeAsync(14_900);
    expect(ended).toBeUndefined();
    await vi.advanceTimersByTimeAsync(300);
    expect(ended).toBeInstanceOf(Silence);
  });

  it('waits for a file behind another that is still coming, and no longer', async () => {
    hosts.set('/first', host(Array.from({ length: 6 }, (_, index) => [index * 10_000, '一'] as const)));
    hosts.set('/queued', host([[52_000, '二']]));
    hosts.set('/lost', host([]));
    const line = new Line();
    const [first, queued, lost] = ['/first', '/queued', '/lost'].map((url) => outcome(line.read(url)));
    await vi.advanceTimersByTimeAsync(70_000);
    expect(await first).toBe('一一一一一一');
    expect(await queued).toBe('二');
    expect(await lost).toBeInstanceOf(Silence);
  });

  it('says what a host said, and what failed', async () => {
    hosts.set('/missing', host([[0, '没有']], 'ends', 404));
    const missing = new Line().read('/missing');
    await vi.advanceTimersByTimeAsync(10);
    expect(await missing).toMatchObject({ ok: false, status: 404 });
    await expect(new Line().read('/offline')).rejects.toThrow('offline');
    await expect(readJson('/offline')).rejects.toThrow('offline');
  });

  it('stops when it is told to', async () => {
    hosts.set('/long', host([[20_000, '一']]));
    const stop = new AbortController();
    const reading = readJson('/long', stop.signal).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(100);
    stop.abort();
    expect(await reading).toMatchObject({ name: 'AbortError' });
    expect(await readJson('/long', stop.signal).catch((error: unknown) => error)).toMatchObject({ name: 'AbortError' });
  });

  it('reads JSON', async () => {
    hosts.set(
      '/data',
      host([
        [0, '{"a":'],
        [5, '1}'],
      ]),
    );
    const data = readJson('/data');
    await vi.advanceTimersByTimeAsync(10);
    expect(await data).toEqual({ a: 1 });
  });
});
