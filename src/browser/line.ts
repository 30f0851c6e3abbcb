/** Reading from the site with an end to the patience: a host that accepts a request and never answers is told, too. */

/** So long nothing may come, ms. A slow line sends something. */
const PATIENCE = 15_000;

/** Nothing came for too long. */
export class Silence extends Error {
  constructor(url: string) {
    super(`nothing came from ${url} for ${PATIENCE} ms`);
  }
}

export interface Reply {
  readonly ok: boolean;
  readonly status: number;
  /** Empty unless `ok`. */
  readonly bytes: Uint8Array;
}

/** What is read side by side shares one line, so a byte for one is patience for all: they queue up on a slow one. */
export class Line {
  /** When a byte came last, as `performance.now()` tells time. */
  #heard = -Infinity;

  /** @throws Silence; else what `fetch` throws, `AbortError` when the signal was given */
  async read(url: string, { signal, ...init }: RequestInit = {}): Promise<Reply> {
    const stop = new AbortController();
    const giveUp = () => stop.abort();
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
    const started = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSilent = false;
    const listen = (): void => {
      const left = Math.max(started, this.#heard) + PATIENCE - performance.now();
      isSilent = left <= 0;
      if (isSilent) stop.abort();
      else timer = setTimeout(listen, left);
    };
    listen();
    try {
      const response = await fetch(url, { ...init, signal: stop.signal });
      this.#heard = performance.now();
      const { ok, status } = response;
      return { ok, status, bytes: ok ? await this.#drain(response) : new Uint8Array() };
    } catch (cause) {
      throw isSilent ? new Silence(url) : cause;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    }
  }

  async #drain({ body }: Response): Promise<Uint8Array> {
    const reader = body?.getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      this.#heard = performance.now();
      chunks.push(part.value);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }
}
