/** Originals may lie in several folders. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { originalsFolders, placeOfOriginal } from '../../src/content/originals-folders.ts';

describe('folders with originals', () => {
  test('are named as PATH names its own, each once, in their order', () => {
    const named = ['held', '/papers', '', resolve('held')].join(delimiter);
    expect(originalsFolders(named)).toEqual([resolve('held'), resolve('/papers')]);
  });
  test('are one, originals/, where none is named', () => {
    expect(originalsFolders(undefined)).toEqual([resolve('originals')]);
    expect(originalsFolders('', '/kb')).toEqual([resolve('/kb/originals')]);
  });
  test('a file is found in the first that holds it; a folder of its name, or a missing folder, is passed over', () => {
    const root = mkdtempSync(join(tmpdir(), 'kb originals '));
    const [one, two, three] = [join(root, 'one'), join(root, 'two'), join(root, 'three')] as const;
    mkdirSync(join(one, 'a.txt'), { recursive: true });
    for (const folder of [two, three]) {
      mkdirSync(folder);
      writeFileSync(join(folder, 'a.txt'), '全县有医院4家。');
    }
    expect(placeOfOriginal([join(root, 'none'), one, two, three], 'a.txt')).toBe(join(two, 'a.txt'));
    expect(placeOfOriginal([one], 'a.txt')).toBeUndefined();
  });
});
