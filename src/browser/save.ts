/** Hands files to the reader. Nothing leaves the machine. */
import { h } from './h.ts';

/** Saves a blob under a file name. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  h('a', { href: url, download: name }).click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
