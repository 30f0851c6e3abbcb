/** The shape of the sources: small files, no circles. What components know and how long pages and functions are, the linter holds. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCircles, readFiles } from './rooms.ts';

const files = readFiles('src');
const linesOf = (file: string): number => fs.readFileSync(file, 'utf8').trimEnd().split('\n').length;

describe('the files of src', () => {
  it('form no circle', () => expect(findCircles(files)).toEqual([]));

  it('would be found in one', () => {
    const circle = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
    ]);
    expect(findCircles(circle)).toEqual(['b', 'c']);
  });

  it('are short: half of them within 50 lines, nine of ten within 130, none over 260', () => {
    const sizes = [...files.keys()]
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, lines: linesOf(file) }))
      .toSorted((a, b) => a.lines - b.lines);
    const at = (share: number) => sizes[Math.ceil(sizes.length * share) - 1]?.lines;
    expect(at(0.5)).toBeLessThanOrEqual(50);
    expect(at(0.9)).toBeLessThanOrEqual(130);
    expect(sizes.filter(({ lines }) => lines > 260)).toEqual([]);
  });
});
