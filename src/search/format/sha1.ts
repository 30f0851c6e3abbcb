/**
 * SHA-1 in hexadecimal. Pagefind names its files by it, which lets a damaged one be told. Not for secrets. A browser's own is missing on a plain http address,
 * where an intranet may serve the site; only there a program for it is loaded.
 */
export async function sha1(bytes: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-1', bytes as Uint8Array<ArrayBuffer>))
    : (await import('@noble/hashes/legacy.js')).sha1(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
