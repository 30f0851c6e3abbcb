import type http from 'node:http';

/**
 * The part of a file that a reader asks for (RFC 9110, section 14).
 * @param size bytes of the file
 * @param modified its `Last-Modified`
 * @returns first and last byte, both included; `undefined` when all of it is to be sent: nothing asked, a header that can't be read, several parts, or a part of
 *   another version; `unsatisfiable` when no byte of the part exists
 */
export function readRange(
  { method, headers }: Pick<http.IncomingMessage, 'method' | 'headers'>,
  size: number,
  modified: string,
): [first: number, last: number] | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(headers.range?.trim() ?? '') ?? [];
  if (method !== 'GET' || (from === '' && to === '')) return undefined;
  // Our tags are weak, and a weak one proves nothing about single bytes.
  if (headers['if-range'] !== undefined && headers['if-range'] !== modified) return undefined;
  if (from === '') return Number(to) === 0 || size === 0 ? 'unsatisfiable' : [Math.max(0, size - Number(to)), size - 1];
  const [first, last] = [Number(from), to === '' ? size - 1 : Number(to)];
  if (to !== '' && last < first) return undefined;
  return first >= size ? 'unsatisfiable' : [first, Math.min(last, size - 1)];
}
