/** The platform decodes the older Chinese encodings but doesn't encode: each character is looked for by decoding. */

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: 'gb18030' | 'big5'): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  tables.set(encoding, table);
  return table;
}

/** @throws when a character is not in the encoding */
export function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((one) => {
      const bytes = one < '\u0080' ? [one.charCodeAt(0)] : tableOf(encoding).get(one);
      if (!bytes) throw new Error(`${one} is not in ${encoding}`);
      return bytes;
    }),
  );
}
