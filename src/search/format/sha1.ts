/**
 * SHA-1 in hexadecimal. Pagefind names its files by it, which lets a damaged one be told. Not for secrets. (The browser's own is missing on a plain http
 * address, where an intranet may serve the site.)
 */
export function sha1(bytes: Uint8Array): string {
  const length = bytes.length;
  const view = new DataView(new ArrayBuffer((((length + 8) >> 6) + 1) << 6));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(length / 0x20000000));
  view.setUint32(view.byteLength - 4, length << 3);
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const words = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(block + 4 * i);
    for (let i = 16; i < 80; i += 1)
      words[i] = rotate(at(words, i - 3) ^ at(words, i - 8) ^ at(words, i - 14) ^ at(words, i - 16), 1);
    let [a, b, c, d, e] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3), at(state, 4)];
    // Plain assignments: taking arrays apart here costs ten times as much before the loop is compiled.
    for (let i = 0; i < 80; i += 1) {
      const round =
        i < 20
          ? ((b & c) | (~b & d)) + 0x5a827999
          : i < 40
            ? (b ^ c ^ d) + 0x6ed9eba1
            : i < 60
              ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
              : (b ^ c ^ d) + 0xca62c1d6;
      const next = (rotate(a, 5) + round + e + at(words, i)) | 0;
      e = d;
      d = c;
      c = rotate(b, 30);
      b = a;
      a = next;
    }
    [a, b, c, d, e].forEach((value, i) => (state[i] = at(state, i) + value));
  }
  return Array.from(state, (value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

const at = (values: Int32Array, index: number): number => values[index] ?? 0;
const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
