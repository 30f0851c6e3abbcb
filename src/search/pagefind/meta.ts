/**
 * Pagefind's table of contents (`pf_meta`), CBOR. It names a page by seven digits of a hash, which no packing makes shorter: at ten thousand pages they are a
 * third of the table, which every query reads. Here they are replaced by short names. Build time.
 */
import { decode, encode } from 'cborg';
import { UnknownPagefind } from './known.ts';

/** Version, pages, files of words (from, to, hash), filters (name, hash), and what is not used here. */
export type Meta = readonly [
  version: string,
  pages: readonly MetaPage[],
  chunks: readonly (readonly [from: string, to: string, hash: string])[],
  filters: readonly (readonly [name: string, hash: string])[],
  ...others: readonly unknown[],
];
type MetaPage = readonly [hash: string, words: number, ...others: readonly unknown[]];

/**
 * @param body without signature
 * @throws UnknownPagefind when it is not as known, or holds what would be written otherwise than Pagefind did
 */
export function readMeta(body: Uint8Array): Meta {
  const meta = decodeAny(body);
  const shapes = Array.isArray(meta) ? meta.map(shapeOf).join(' ') : shapeOf(meta);
  if (!isMeta(meta)) throw new UnknownPagefind(`目次（pf_meta）的形状是 ${shapes}`);
  if (!Buffer.from(encode(meta)).equals(body)) throw new UnknownPagefind('目次（pf_meta）用了别的 CBOR 写法');
  return meta;
}

/**
 * The table with other names for pages.
 * @param nameOf new name by hash
 * @throws UnknownPagefind
 */
export function renamePages(body: Uint8Array, nameOf: (hash: string) => string): Uint8Array {
  const [version, pages, ...rest] = readMeta(body);
  return encode([version, pages.map(([hash, ...page]) => [nameOf(hash), ...page]), ...rest]);
}

function decodeAny(body: Uint8Array): unknown {
  try {
    return decode(body);
  } catch (cause) {
    throw new UnknownPagefind(`目次（pf_meta）不是 CBOR（${String(cause)}）`);
  }
}

const isRow = (row: unknown, ...types: readonly string[]): boolean =>
  Array.isArray(row) && types.every((type, index) => typeof row[index] === type);

const isList = (list: unknown, isEntry: (entry: unknown) => boolean): boolean =>
  Array.isArray(list) && list.every(isEntry);

function isMeta(meta: unknown): meta is Meta {
  if (!Array.isArray(meta) || typeof meta[0] !== 'string') return false;
  const [, pages, chunks, filters] = meta as unknown[];
  return (
    isList(pages, (page) => isRow(page, 'string', 'number')) &&
    isList(chunks, (chunk) => isRow(chunk, 'string', 'string', 'string')) &&
    isList(filters, (filter) => isRow(filter, 'string', 'string'))
  );
}

const shapeOf = (value: unknown): string => (Array.isArray(value) ? `[${value.length}]` : typeof value);
