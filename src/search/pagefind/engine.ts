/**
 * Pagefind's own search engine (its WebAssembly), called directly. Its script of 47 KB is left out for two reasons: it hides a missing part of the index
 * and answers “0 results”, and it cuts Chinese by `Intl.Segmenter`. Here every file is asked for through `load`, which fails loudly.
 *
 * The version of Pagefind is pinned, and `npm run build` asks the finished index a question through this module, so a change of its interface can't pass.
 */

/** Brings a file of the index, unpacked and checked. Rejects when it is missing or damaged. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

export interface Location {
  /** Position of the token on the page. */
  readonly l: number;
  /** Weight in 24ths. */
  readonly w: number;
}

export interface EngineHit {
  /** Page, by the name of its fragment. */
  readonly page: string;
  /** Pagefind's own score (BM25). Only for comparison within one answer. */
  readonly score: number;
  readonly locations: readonly Location[];
}

/** Filter name → values, all of which a page must have. */
export type Filters = Readonly<Record<string, readonly string[]>>;
/** Filter name → value → pages. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface EngineAnswer {
  readonly hits: readonly EngineHit[];
  /** Pages per filter value among the hits, for the filters loaded so far. */
  readonly counts: FilterCounts;
}

interface PagefindWasm {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(pointer: number, size: number, align: number): void;
  init_pagefind(pointer: number, length: number): number;
  load_index_chunk(state: number, pointer: number, length: number): number;
  load_filter_chunk(state: number, pointer: number, length: number): number;
  request_indexes(state: number, pointer: number, length: number): [number, number];
  request_filter_indexes(state: number, pointer: number, length: number): [number, number];
  request_all_filter_indexes(state: number): [number, number];
  search(state: number, ...strings: (number | boolean)[]): [number, number];
}

interface RawAnswer {
  filtered_counts: FilterCounts;
  results: { p: string; s: number; l: Location[] }[];
}

export class Engine {
  readonly #wasm: PagefindWasm;
  readonly #load: LoadFile;
  readonly #loading = new Map<string, Promise<void>>();
  #state: number;

  private constructor(wasm: PagefindWasm, meta: Uint8Array, load: LoadFile) {
    this.#wasm = wasm;
    this.#load = load;
    this.#state = wasm.init_pagefind(...this.#bytes(meta)) >>> 0;
  }

  /** @param metaFile the index's table of contents */
  static async open(load: LoadFile, wasmFile: string, metaFile: string): Promise<Engine> {
    const [program, meta] = await Promise.all([load(wasmFile), load(metaFile)]);
    const { instance } = (await WebAssembly.instantiate(program as Uint8Array<ArrayBuffer>, {
      './pagefind_web_bg.js': {
        __wbindgen_init_externref_table() {
          const table = wasm.__wbindgen_externrefs;
          const offset = table.grow(4);
          [undefined, null, true, false].forEach((value, index) => table.set(offset + index, value));
          table.set(0, undefined);
        },
      },
    })) as unknown as { instance: WebAssembly.Instance };
    const wasm = instance.exports as unknown as PagefindWasm;
    wasm.__wbindgen_start();
    return new Engine(wasm, meta, load);
  }

  /** @param tokens words of the index; a page needs those of them that the index knows, and `locations` tells where they stand */
  async search(tokens: readonly string[], filters: Filters = {}): Promise<EngineAnswer> {
    const query = tokens.join(' ');
    const filterJson = JSON.stringify(filters);
    const wanted: string[] = JSON.parse(this.#text(this.#wasm.request_indexes(this.#state, ...this.#string(query))));
    const filterWanted: string[] = JSON.parse(
      this.#text(this.#wasm.request_filter_indexes(this.#state, ...this.#string(filterJson))),
    );
    await Promise.all([...wanted.map((hash) => this.#chunk(hash)), ...filterWanted.map((hash) => this.#filter(hash))]);
    const raw: RawAnswer = JSON.parse(
      this.#text(
        this.#wasm.search(
          this.#state,
          ...this.#string(query),
          ...this.#string(query),
          ...this.#string(filterJson),
          ...this.#string(''),
          false,
          false,
        ),
      ),
    );
    return {
      hits: raw.results.map(({ p, s, l }) => ({ page: p, score: s, locations: l })),
      counts: raw.filtered_counts,
    };
  }

  /** Loads every filter, so that answers from now on count them. */
  async loadFilters(): Promise<void> {
    const wanted: string[] = JSON.parse(this.#text(this.#wasm.request_all_filter_indexes(this.#state)));
    await Promise.all(wanted.map((hash) => this.#filter(hash)));
  }

  #chunk = (hash: string) =>
    this.#once(`index/${hash}.pf_index`, (bytes) => this.#wasm.load_index_chunk(this.#state, ...this.#bytes(bytes)));
  #filter = (hash: string) =>
    this.#once(`filter/${hash}.pf_filter`, (bytes) => this.#wasm.load_filter_chunk(this.#state, ...this.#bytes(bytes)));

  /** A file that failed is forgotten, so that a retry asks again. */
  #once(path: string, take: (bytes: Uint8Array) => number): Promise<void> {
    let running = this.#loading.get(path);
    if (!running) {
      running = this.#load(path).then((bytes) => {
        this.#state = take(bytes) >>> 0;
      });
      running.catch(() => this.#loading.delete(path));
      this.#loading.set(path, running);
    }
    return running;
  }

  #bytes(bytes: Uint8Array): [number, number] {
    const pointer = this.#wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#wasm.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  }

  #string = (text: string): [number, number] => this.#bytes(new TextEncoder().encode(text));

  #text([pointer, length]: [number, number]): string {
    const text = new TextDecoder().decode(new Uint8Array(this.#wasm.memory.buffer, pointer >>> 0, length));
    this.#wasm.__wbindgen_free(pointer, length, 1);
    return text;
  }
}
