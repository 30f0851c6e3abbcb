/**
 * Pagefind's own search program (WebAssembly), called without its script of 47 KB. That script is left out for two reasons: it hides a missing part of the
 * index and answers “0 results”, and it cuts Chinese by `Intl.Segmenter`.
 *
 * What is called here is nobody's promise: `known.ts` holds it, and each build compares.
 */

export interface Location {
  /** Position of the token on the page. */
  readonly l: number;
  /** Weight in 24ths. */
  readonly w: number;
}

/** Filter name → value → pages. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface RawAnswer {
  readonly filtered_counts: FilterCounts;
  readonly results: readonly { readonly p: string; readonly s: number; readonly l: readonly Location[] }[];
}

interface Exports {
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

export class Program {
  readonly #wasm: Exports;
  #state: number;

  private constructor(wasm: Exports, meta: Uint8Array) {
    this.#wasm = wasm;
    this.#state = wasm.init_pagefind(...this.#bytes(meta)) >>> 0;
  }

  /** @param code the program @param meta the index's table of contents */
  static async start(code: Uint8Array, meta: Uint8Array): Promise<Program> {
    const { instance } = (await WebAssembly.instantiate(code as Uint8Array<ArrayBuffer>, {
      './pagefind_web_bg.js': {
        __wbindgen_init_externref_table() {
          const table = wasm.__wbindgen_externrefs;
          const offset = table.grow(4);
          [undefined, null, true, false].forEach((value, index) => table.set(offset + index, value));
          table.set(0, undefined);
        },
      },
    })) as unknown as { instance: WebAssembly.Instance };
    const wasm = instance.exports as unknown as Exports;
    wasm.__wbindgen_start();
    return new Program(wasm, meta);
  }

  /** Hashes of the files that hold the words of a query and are not taken yet. */
  chunksFor = (query: string): string[] => this.#list(this.#wasm.request_indexes(this.#state, ...this.#text(query)));

  /** The same for filters. @param filters as JSON */
  filtersFor = (filters: string): string[] =>
    this.#list(this.#wasm.request_filter_indexes(this.#state, ...this.#text(filters)));

  allFilters = (): string[] => this.#list(this.#wasm.request_all_filter_indexes(this.#state));

  takeChunk(bytes: Uint8Array): void {
    this.#state = this.#wasm.load_index_chunk(this.#state, ...this.#bytes(bytes)) >>> 0;
  }

  takeFilter(bytes: Uint8Array): void {
    this.#state = this.#wasm.load_filter_chunk(this.#state, ...this.#bytes(bytes)) >>> 0;
  }

  /** @param filters as JSON */
  search(query: string, filters: string): RawAnswer {
    // The words twice: as looked for, and as typed. Then how to sort; neither exact phrases nor a playground.
    const strings = [query, query, filters, ''].flatMap((text) => this.#text(text));
    return JSON.parse(this.#read(this.#wasm.search(this.#state, ...strings, false, false))) as RawAnswer;
  }

  #list = (answer: [number, number]): string[] => JSON.parse(this.#read(answer)) as string[];

  #text = (text: string): [number, number] => this.#bytes(new TextEncoder().encode(text));

  #bytes(bytes: Uint8Array): [number, number] {
    const pointer = this.#wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#wasm.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  }

  #read([pointer, length]: [number, number]): string {
    const text = new TextDecoder().decode(new Uint8Array(this.#wasm.memory.buffer, pointer >>> 0, length));
    this.#wasm.__wbindgen_free(pointer, length, 1);
    return text;
  }
}
