/** Brings the files of the index and trusts none of them: each is unpacked, checked and tied to the build of the page that asks. */
import { MANIFEST, type Manifest, type Packed } from './files.ts';
import { sha1 } from './sha1.ts';

/**
 * missing: not there. damaged: not what it should be. misplaced: another file in its place. stale: of another build. offline: the network failed. silent: nothing
 * came for too long.
 */
export type FailureKind = 'missing' | 'damaged' | 'misplaced' | 'stale' | 'offline' | 'silent';

export class SearchFailure extends Error {
  readonly kind: FailureKind;
  readonly file: string;
  constructor(kind: FailureKind, file: string, cause?: unknown) {
    super(`${kind}: ${file}`, { cause });
    this.kind = kind;
    this.file = file;
  }
}

/** Reads a file below the index folder as it lies on the host. Rejects with a `SearchFailure` when it can't. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

export class IndexFiles {
  readonly #build: string;
  readonly #read: ReadFile;
  constructor(build: string, read: ReadFile) {
    this.#build = build;
    this.#read = read;
  }

  async manifest(): Promise<Manifest> {
    return this.#open<Manifest>(MANIFEST, await this.#read(MANIFEST));
  }

  /** What a file holds, unpacked and not looked at any further. */
  async unpacked(path: string): Promise<Uint8Array> {
    return gunzip(path, await this.#read(path));
  }

  /** A file of ours. */
  async packed<T>(path: string): Promise<T> {
    return this.#open<T>(path, await this.unpacked(path));
  }

  /** What a file holds; its build, its name and the sum of what it holds are checked. */
  async #open<T>(path: string, bytes: Uint8Array): Promise<T> {
    const packed = parse<Partial<Packed<T>> | null>(path, bytes);
    if (packed?.build === undefined) throw new SearchFailure('damaged', path);
    if (packed.build !== this.#build) throw new SearchFailure('stale', path);
    if (packed.file !== path) throw new SearchFailure(packed.file === undefined ? 'damaged' : 'misplaced', path);
    const { data } = packed;
    if (data === undefined || (await sumOf(textBytes(JSON.stringify(data)))) !== packed.sum)
      throw new SearchFailure('damaged', path);
    return data;
  }
}

const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Tells a file from any other and from itself emptied; not a seal against malice. */
export const sumOf = async (bytes: Uint8Array): Promise<string> => (await sha1(bytes)).slice(0, 10);

/** A file of ours as it is written: which build, which file, what it holds. */
export async function packFile<T>(build: string, file: string, data: T): Promise<string> {
  const sum = await sumOf(textBytes(JSON.stringify(data)));
  return JSON.stringify({ build, file, sum, data } satisfies Packed<T>);
}

function parse<T>(path: string, bytes: Uint8Array): T {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as T;
  } catch (cause) {
    throw new SearchFailure('damaged', path, cause);
  }
}

async function gunzip(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  // A host that unpacks on the way hands over plain bytes.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    // Below Safari 16.4 there is no stream that unpacks; only there the program for it is loaded.
    if (typeof DecompressionStream === 'undefined') return (await import('fflate')).gunzipSync(bytes);
    const { readable, writable } = new DecompressionStream('gzip');
    const writer = writable.getWriter();
    const written = Promise.all([writer.write(bytes as Uint8Array<ArrayBuffer>), writer.close()]);
    const [unpacked] = await Promise.all([new Response(readable).arrayBuffer(), written]);
    return new Uint8Array(unpacked);
  } catch (cause) {
    throw new SearchFailure('damaged', path, cause);
  }
}
