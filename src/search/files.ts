/** The files of the search index and what they hold: written by the build, read by the browser. All but the manifest are gzip. */
import type { PartBlock } from './record.ts';

/** Folder of the index below the site's root. */
export const INDEX_FOLDER = 'pagefind';
export const MANIFEST = 'manifest.json';
export const HAN_FILE = 'han.kbs';
export const LEXICON_FILE = 'lexicon.kbs';
export const PINYIN_FILE = 'pinyin.kbs';
export const VOCABULARY_FILE = 'vocabulary.kbs';
export const DIRECTORY_FILE = 'directory.kbs';
export const DATES_FILE = 'dates.kbs';
/** One part of one page. */
export const partFile = (page: string, part: number): string => `pages/${page}-${part}.kbs`;

/** The first file asked for, and never from a cache. */
export interface Manifest {
  /** Build id; must be the page's own. */
  build: string;
  pagefind: string;
  pages: number;
  meta: string;
  wasm: string;
  /** Whether `directory.kbs` lists all pages, so that a list of hits needs no other file. */
  directory: boolean;
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

/** `null` as text is never a date, so empty means none. */
export type PackedHead = readonly [
  url: string,
  title: string,
  kind: string,
  crumbs: string,
  place: string,
  date: string,
  dated: string,
  region: string,
  measure: string,
  year: string,
  evidence: string,
];

const JOINT = '\t';
const split = (text: string): string[] => (text === '' ? [] : text.split(JOINT));

export const packHead = (head: PageHead): PackedHead => [
  head.url,
  head.title,
  head.kind.join(JOINT),
  head.crumbs.join(JOINT),
  head.place,
  head.date,
  head.dated,
  head.region.join(JOINT),
  head.measure.join(JOINT),
  head.year.join(JOINT),
  head.evidence.join(JOINT),
];

export const unpackHead = ([url, title, kind, crumbs, place, date, dated, region, measure, year, evidence]: PackedHead): PageHead => ({
  url,
  title,
  kind: split(kind),
  crumbs: split(crumbs),
  place,
  date,
  dated,
  region: split(region),
  measure: split(measure),
  year: split(year),
  evidence: split(evidence),
});

/** Every packed file says which build wrote it. */
export interface Packed<T> {
  readonly build: string;
  readonly data: T;
}

export interface PartData {
  readonly head: PackedHead;
  readonly han: string;
  readonly blocks: readonly PartBlock[];
}

export type DirectoryData = Readonly<Record<string, PackedHead>>;
export type DatesData = Readonly<Record<string, string>>;

export type TermKind = 'measure' | 'indicator' | 'region';
/** One thing with its names: `[kind, id, names that mean the same, names that are close]`. */
export type TermRow = readonly [kind: TermKind, id: string, names: readonly string[], near: readonly string[]];
/** `[name, pinyin without spaces, initials]` */
export type PinyinRow = readonly [name: string, full: string, initials: string];
