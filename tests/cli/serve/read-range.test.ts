import { describe, expect, it } from 'vitest';
import { readRange } from '../../../src/cli/serve/read-range.ts';

const MODIFIED = 'Fri, 27 Nov 2026 08:00:00 GMT';
const read = (range: string | undefined, size = 10, more: object = {}, method = 'GET') =>
  readRange({ method, headers: { ...(range !== undefined && { range }), ...more } }, size, MODIFIED);

describe('readRange, of ten bytes', () => {
  it.each([
    ['bytes=0-4', [0, 4]],
    ['bytes=0-0', [0, 0]],
    ['bytes=5-', [5, 9]],
    ['bytes=9-9', [9, 9]],
    ['bytes=5-99', [5, 9]],
    ['bytes=-5', [5, 9]],
    ['bytes=-99', [0, 9]],
    ['BYTES=0-1', [0, 1]],
    [' bytes=0-1 ', [0, 1]],
  ])('%s is a part', (range, part) => {
    expect(read(range)).toEqual(part);
  });

  it.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])('%s is none of it', (range) => {
    expect(read(range)).toBe('unsatisfiable');
  });

  it.each([
    undefined,
    '',
    'abc',
    'bytes=',
    'bytes=-',
    'bytes=9-0',
    'bytes=a-b',
    'bytes=1',
    'bytes=-5-',
    'bytes=0-1,3-4',
    'bytes=0x1-2',
    'items=0-4',
    'bytes 0-4',
  ])('%s is passed over', (range) => {
    expect(read(range)).toBeUndefined();
  });

  it('holds for the version that the reader has, and for GET', () => {
    expect(read('bytes=0-4', 10, { 'if-range': MODIFIED })).toEqual([0, 4]);
    expect(read('bytes=0-4', 10, { 'if-range': 'Fri, 27 Nov 2026 07:00:00 GMT' })).toBeUndefined();
    expect(read('bytes=0-4', 10, { 'if-range': 'W/"10-1"' })).toBeUndefined();
    expect(read('bytes=0-4', 10, {}, 'HEAD')).toBeUndefined();
  });

  it('has no part in an empty file', () => {
    expect(read('bytes=0-', 0)).toBe('unsatisfiable');
    expect(read('bytes=-1', 0)).toBe('unsatisfiable');
  });
});
