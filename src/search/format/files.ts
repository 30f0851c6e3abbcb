/** The files of the search index and what they hold: written by the build, read by the browser. All but the manifest are gzip. */
import type { PartBlock } from './blocks.ts';

/** Folder of the index below the site's root. */
export const INDEX_FOLDER = 'pagefind';
export const MANIFEST = 'manifest.json';
export const HAN_FILE = 'han.kbs';
export const LEXICON_FILE = 'lexicon.kbs';
export const VOCABULARY_FILE = 'vocabulary.kbs';
export const DIRECTORY_FILE = 'directory.kbs';
export const DATES_FILE = 'dates.kbs';
export const FREQUENT_FILE = 'frequent.kbs';
/** Spellings that begin with a letter. */
export const pinyinFile = (letter: string): string => `pinyin/${letter}.kbs`;
/** Other names of the names in one of the shards. */
export const namesFile = (shard: number): string => `names/${shard}.kbs`;
export const NAME_SHARDS = 32;
/** Which shard holds a folded name. */
export const nameShard = (name: string): number =>
  [...name].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521, 7) % NAME_SHARDS;
/** One part of one page. */
export const partFile = (page: string, part: number): string => `pages/${page}-${part}.kbs`;

/** The first file asked for, and never from a cache. */
export interface Manifest {
  pagefind: string;
  pages: number;
  meta: string;
  wasm: string;
  /** Sum of the program; its file is not named by it. */
  wasmSum: string;
  /** Whether `directory.kbs` lists all pages, so that a list of hits needs no other file. */
  directory: boolean;
  /** How many tokens are too frequent to keep all their places; `frequent.kbs` lists them if there are any. */
  frequent: number;
  /** How many files of suggestions there are. */
  suggest: number;
}

/** What a hit shows of its page, and what facets count. */
export interface PageHead {
  /** Path below the site's root, with slashes at both ends. */
  readonly url: string;
  readonly title: string;
  /** First is what kind of page; a document's kind follows. */
  readonly kind: readonly string[];
  /** Names above the page. */
  readonly crumbs: readonly string[];
  /** Name of the region; empty where a page has none. */
  readonly place: string;
  /** ISO day, for sorting; empty where a page has none. */
  readonly date: string;
  /** The date as the site prints it. */
  readonly dated: string;
  readonly region: readonly string[];
  readonly measure: readonly string[];
  readonly year: readonly string[];
  readonly evidence: readonly string[];
}

export const FACETS = ['region', 'measure', 'kind', 'year', 'evidence'] as const;
export type Facet = (typeof FACETS)[number];

/** A head as a row of texts; lists are joined. A directory keeps it by columns, which packs better. */
export type PackedHead = readonly string[];

const JOINT = '\t';

export const packHead = (head: PageHead): PackedHead => {
  const { url, title, place, date, dated, kind, crumbs, region, measure, year, evidence } = head;
  return [
    url,
    title,
    place,
    date,
    dated,
    ...[kind, crumbs, region, measure, year, evidence].map((list) => list.join(JOINT)),
  ];
};

export function unpackHead(packed: PackedHead): PageHead {
  const [url = '', title = '', place = '', date = '', dated = '', ...lists] = packed;
  const [kind = [], crumbs = [], region = [], measure = [], year = [], evidence = []] = lists.map((list) =>
    list === '' ? [] : list.split(JOINT),
  );
  return { url, title, place, date, dated, kind, crumbs, region, measure, year, evidence };
}

/** All pages, in the order of their addresses: the columns of their heads. A page's name is its place (`pageName`). */
export type DirectoryData = readonly (readonly string[])[];

export function packDirectory(heads: readonly PageHead[]): DirectoryData {
  const packed = heads.map(packHead);
  return (packed[0] ?? []).map((_, column) => packed.map((row) => row[column] ?? ''));
}

export function unpackDirectory(columns: DirectoryData): Map<string, PageHead> {
  const rows = columns[0] ?? [];
  return new Map(rows.map((_, row) => [pageName(row), unpackHead(columns.map((column) => column[row] ?? ''))]));
}

/** The name of a page in the index: its place in the order of addresses. */
export const pageName = (index: number): string => index.toString(36);

/** Every file of ours says which build wrote it and which file it is, so that neither a cache nor a hand can put another in its place. */
export interface Packed<T> {
  readonly build: string;
  /** Its path below the index folder. */
  readonly file: string;
  /** Of `data` as JSON. */
  readonly sum: string;
  readonly data: T;
}

export interface PartData {
  /** What a hit shows of the page: the address alone where a directory has the rest, and never what only facets count. */
  readonly head: PackedHead;
  readonly han: string;
  readonly blocks: readonly PartBlock[];
  /** Of an indicator that has figures: the latest of some places, each in a few words. */
  readonly values?: readonly string[];
}

/** ISO days of all pages, in the order of their addresses; empty where a page has none. */
export type DatesData = readonly string[];

/** `number`: of a document; it has no other names. */
export type TermKind = 'measure' | 'indicator' | 'region' | 'number';
/** One thing with its names: `[kind, id, names that mean the same, names that are close]`. */
export type TermRow = readonly [kind: TermKind, id: string, names: readonly string[], near: readonly string[]];
/** What a name may be replaced by. */
export interface OtherNames {
  /** The same thing, on pages that lack the name itself. */
  readonly same: readonly string[];
  /** The same thing, but only on pages that hold the name anyway. */
  readonly covered: readonly string[];
  /** Something close. */
  readonly near: readonly string[];
}
/** Folded name → other names. */
export type NamesData = Readonly<Record<string, OtherNames>>;
/** `[name, pinyin without spaces, initials]` */
export type PinyinRow = readonly [name: string, full: string, initials: string];
