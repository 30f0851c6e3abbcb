/** What a text file was written in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * Decodes a text of unknown encoding: a byte order mark decides, then strict UTF-8, then GB18030, in which most Chinese files that are not UTF-8 are written.
 * Throws when none fits.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const candidates: Encoding[] =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // The next candidate may fit.
    }
  }
  throw new Error('无法识别文件的编码（不是 UTF-8、UTF-16 或 GB18030 文本）');
}
