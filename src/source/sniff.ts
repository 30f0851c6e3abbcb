/** Tells what a file is by its first bytes. */
import { REFUSAL } from '../words/reading.ts';
import { UnreadableFile } from './types.ts';

/** What the first bytes say; `package` and `ole` hold one of several things. */
export type Container = 'pdf' | 'package' | 'ole' | 'text';

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);
const ascii = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, Math.min(length, bytes.length)));

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
];
const ARCHIVES: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
];

/** @throws {UnreadableFile} for what holds no text that could be taken out here */
export function sniffContainer(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new UnreadableFile(REFUSAL.empty);
  const head = ascii(bytes, 1024);
  if (head.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'package';
  if (startsWith(bytes, 0x50, 0x4b)) throw new UnreadableFile(REFUSAL.archive);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (head.startsWith('{\\rtf')) throw new UnreadableFile(REFUSAL.otherOffice('RTF 文档'));
  if (isPicture(bytes, head)) throw new UnreadableFile(REFUSAL.picture);
  if (ARCHIVES.some((magic) => startsWith(bytes, ...magic))) throw new UnreadableFile(REFUSAL.archive);
  return 'text';
}

/** BM begins a text as well as a bitmap; only the latter goes on with zero bytes. */
const isPicture = (bytes: Uint8Array, head: string): boolean =>
  PICTURES.some(
    (magic) => startsWith(bytes, ...magic) && (magic.length > 2 || bytes.subarray(6, 10).every((b) => b === 0)),
  ) ||
  (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP');
