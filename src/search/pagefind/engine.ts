/** The door for whoever asks: tokens in, pages with every place out. Each file is asked for by need, checked, and fails loudly. Browser and Node. */
import { remember } from '../format/remember.ts';
import { chunkFile, checkedBody, filterFile } from './form.ts';
import { Program, type FilterCounts, type Location } from './program.ts';

export type { FilterCounts, Location } from './program.ts';

/** Brings a file of the index, unpacked. Rejects when it is missing or can't be unpacked. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** What the writer tells the reader. */
export interface EngineFiles {
  /** The index's table of contents. */
  readonly meta: string;
  readonly wasm: string;
  /** Sum of the program; its file is not named by it. */
  readonly wasmSum: string;
}

export interface EngineHit {
  /** Page, by the name the table of contents has for it. */
  readonly page: string;
  /** Pagefind's own score (BM25). Only for comparison within one answer. */
  readonly score: number;
  readonly locations: readonly Location[];
}

/** Filter name → values, all of which a page must have. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export interface EngineAnswer {
  readonly hits: readonly EngineHit[];
  /** Pages per filter value among the hits, for the filters loaded so far. */
  readonly counts: FilterCounts;
}

export class Engine {
  readonly #program: Program;
  readonly #load: LoadFile;
  readonly #taken = new Map<string, Promise<void>>();

  private constructor(program: Program, load: LoadFile) {
    this.#program = program;
    this.#load = load;
  }

  /** @throws SearchFailure */
  static async open(load: LoadFile, { wasm, wasmSum, meta }: EngineFiles): Promise<Engine> {
    const [code, contents] = await Promise.all([load(wasm), load(meta)]);
    const checked = await Promise.all([checkedBody(wasm, code, wasmSum), checkedBody(meta, contents)]);
    return new Engine(await Program.start(...checked), load);
  }

  /**
   * @param tokens words of the index; a page needs those of them that the index knows, and `locations` tells where they stand
   * @throws SearchFailure
   */
  async search(tokens: readonly string[], filters: Filters = {}): Promise<EngineAnswer> {
    const query = tokens.join(' ');
    const filterJson = JSON.stringify(filters);
    await Promise.all([
      ...this.#program.chunksFor(query).map((hash) => this.#chunk(hash)),
      ...this.#program.filtersFor(filterJson).map((hash) => this.#filter(hash)),
    ]);
    const { results, filtered_counts: counts } = this.#program.search(query, filterJson);
    return { hits: results.map(({ p, s, l }) => ({ page: p, score: s, locations: l })), counts };
  }

  /** Loads every filter, so that answers from now on count them. @throws SearchFailure */
  async loadFilters(): Promise<void> {
    await Promise.all(this.#program.allFilters().map((hash) => this.#filter(hash)));
  }

  #chunk = (hash: string) => this.#take(chunkFile(hash), (bytes) => this.#program.takeChunk(bytes));
  #filter = (hash: string) => this.#take(filterFile(hash), (bytes) => this.#program.takeFilter(bytes));

  #take = (path: string, take: (bytes: Uint8Array) => void): Promise<void> =>
    remember(this.#taken, path, async () => take(await checkedBody(path, await this.#load(path))));
}
