/** A zip of parts (docx, OFD), opened with limits: what it says of itself is looked at before a byte is unpacked. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { REFUSAL } from '../../words/reading.ts';
import { ENTRY_LIMIT, PACKAGE_LIMIT, PART_LIMIT, RATIO_FROM, RATIO_LIMIT } from '../limits.ts';
import { UnreadableFile } from '../types.ts';

export interface Package {
  /** Names of all parts, as written. */
  readonly names: readonly string[];
  /** Unpacks one part; `undefined` where there is none. Names are compared without case, as Word does. */
  readonly read: (name: string) => Uint8Array | undefined;
}

/** Bit of a local header that says a part is encrypted. */
const ENCRYPTED = 1;

/** @throws {UnreadableFile} when it is damaged, encrypted or a bomb */
export function openPackage(bytes: Uint8Array, what: string): Package {
  if (((bytes[6] ?? 0) & ENCRYPTED) !== 0) throw new UnreadableFile(REFUSAL.encrypted);
  const entries = new Map<string, UnzipFileInfo>();
  unpack(bytes, what, (entry) => {
    if (entries.size >= ENTRY_LIMIT) throw new UnreadableFile(REFUSAL.bomb);
    entries.set(keyOf(entry.name), entry);
    return false;
  });
  let total = 0;
  return {
    names: [...entries.values()].map(({ name }) => name),
    read: (name) => {
      const entry = entries.get(keyOf(name));
      if (!entry) return undefined;
      total += entry.originalSize;
      if (isBomb(entry) || total > PACKAGE_LIMIT) throw new UnreadableFile(REFUSAL.bomb);
      const part = unpack(bytes, what, (candidate) => candidate.name === entry.name)[entry.name];
      // fflate fills what an entry announces and drops the rest, so an entry that lies about its size can't grow; it can only be cut short.
      if (part && isShort(part)) throw new UnreadableFile(REFUSAL.damaged(what));
      return part;
    },
  };
}

const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const isBomb = ({ originalSize, size }: UnzipFileInfo): boolean =>
  originalSize > PART_LIMIT || (originalSize > RATIO_FROM && originalSize > size * RATIO_LIMIT);

/** An XML part that ends in zeros was not unpacked to its end. */
const isShort = (part: Uint8Array): boolean => part.length > 8 && part.subarray(-8).every((byte) => byte === 0);

function unpack(
  bytes: Uint8Array,
  what: string,
  filter: (entry: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(REFUSAL.damaged(what), { cause: error });
  }
}
