/**
 * Pagefind names a page by seven digits of a hash, which no packing makes shorter: at ten thousand pages they are a third of the table of contents that every
 * query reads. Here they are replaced by short ones. The table is CBOR (RFC 8949): an array that begins with the version
 * and the pages, each `[hash, words, image]`. Build time.
 */

const TEXT = 3;
const ARRAY = 4;
const INTEGER = 0;

/** Reads heads of CBOR items, one after the other. */
class Walker {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** Goes past the head of an item. @returns its number: a value, a length in bytes or items. @throws when the item is of another type */
  head(type: number): number {
    const first = this.#bytes[this.at] ?? NaN;
    const short = first & 31;
    if (first >> 5 !== type || short > 26)
      throw new Error('Pagefind 的索引目录（pf_meta）格式与预期不同，请核对 Pagefind 的版本。');
    this.at += 1;
    if (short < 24) return short;
    const size = 1 << (short - 24);
    let value = 0;
    for (const byte of this.#bytes.subarray(this.at, this.at + size)) value = value * 256 + byte;
    this.at += size;
    return value;
  }

  text(): string {
    const length = this.head(TEXT);
    this.at += length;
    return new TextDecoder().decode(this.#bytes.subarray(this.at - length, this.at));
  }
}

/**
 * @param meta the table of contents, unpacked
 * @param start where the CBOR begins, after Pagefind's signature
 * @param nameOf new name, ASCII, at most 23 characters
 * @throws when the table is not as expected
 */
export function renamePages(meta: Uint8Array, start: number, nameOf: (hash: string) => string): Uint8Array {
  const walker = new Walker(meta, start);
  walker.head(ARRAY);
  walker.text();
  const pages = walker.head(ARRAY);
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (let page = 0; page < pages; page += 1) {
    walker.head(ARRAY);
    const before = walker.at;
    const name = new TextEncoder().encode(nameOf(walker.text()));
    parts.push(meta.subarray(copied, before), Uint8Array.of((TEXT << 5) | name.length), name);
    copied = walker.at;
    walker.head(INTEGER);
    walker.text();
  }
  return Buffer.concat([...parts, meta.subarray(copied)]);
}
