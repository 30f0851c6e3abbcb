/** Names that never change, for feeds and calendars: the same wherever the site lives, also where its host is not known. */
import { createHash } from 'node:crypto';

/** Namespace of this project (RFC 9562, version 5). Never change it: readers would take every entry for new. */
const NAMESPACE = Buffer.from('6f1b1a5e0c5d4a3f9c3e7b1f2d8a4c90', 'hex');
const [VERSION, VARIANT] = [0x50, 0x80];

/** Eleven digits that a check for personal data, or a telephone, would take for a number to call. */
const LIKE_A_TELEPHONE = /1[3-9]\d{9}/;

/** UUID of a name such as `/documents/yunzhou-2023/`. */
export function uuidOf(name: string): string {
  for (let salt = ''; ; salt += ' ') {
    const uuid = hashName(name + salt);
    if (!LIKE_A_TELEPHONE.test(uuid)) return uuid;
  }
}

function hashName(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | VERSION;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | VARIANT;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const urnOf = (name: string): string => `urn:uuid:${uuidOf(name)}`;
