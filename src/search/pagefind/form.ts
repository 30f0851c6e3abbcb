/** What Pagefind's files are called and how they begin: what both its writer and its reader must know. */
import { SearchFailure, sumOf } from '../format/index-files.ts';
import { sha1 } from '../format/sha1.ts';

/** Stands before the content of each of Pagefind's files. */
export const SIGNATURE = 'pagefind_dcd';

export const chunkFile = (hash: string): string => `index/${hash}.pf_index`;
export const filterFile = (hash: string): string => `filter/${hash}.pf_filter`;
export const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;

/** Most files are named by a language and the beginning of a hash. */
const NAMED = /_([0-9a-f]+)\.pf_(?:index|filter|meta)$/;

/** Pagefind writes the bytes of its hash without leading zeros: 0x0b is `b`. */
export const hashOf = async (body: Uint8Array): Promise<string> =>
  (await sha1(body)).replace(/0(.)(?=(?:..)*$)/g, '$1');

/** What stands behind the signature; `undefined` where there is none. */
export function bodyOf(bytes: Uint8Array): Uint8Array | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  return head === SIGNATURE ? bytes.slice(SIGNATURE.length) : undefined;
}

/**
 * The content of a file, as Pagefind's program wants it.
 * @param bytes unpacked
 * @param sum of the content, for a file that is not named by it
 * @throws SearchFailure when it isn't what its name or the sum says
 */
export async function checkedBody(path: string, bytes: Uint8Array, sum?: string): Promise<Uint8Array> {
  const body = bodyOf(bytes);
  const name = NAMED.exec(path)?.[1];
  if (!body || (name && !(await hashOf(body)).startsWith(name)) || (sum && (await sumOf(body)) !== sum))
    throw new SearchFailure('damaged', path);
  return body;
}
