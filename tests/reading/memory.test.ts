import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import type { Memory } from '../../src/content/memory.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'kb-memory-'));
const folder = path.join(root, 'county');
fs.cpSync('tests/fixtures/county', folder, { recursive: true });
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const plain = (loaded: ReturnType<typeof loadContent>) => JSON.stringify(loaded);
/** Writes a file anew, and moves its time on, so that no clock is too coarse to tell. */
function change(file: string, edit: (text: string) => string): void {
  const full = path.join(folder, file);
  const { mtimeMs } = fs.statSync(full);
  fs.writeFileSync(full, edit(fs.readFileSync(full, 'utf8')));
  fs.utimesSync(full, new Date(), new Date(mtimeMs + 2000));
}

describe('reading again with a memory', () => {
  const memory: Memory = new Map();
  const first = loadContent(folder, memory);

  test('says what reading without one says', () => {
    expect(plain(first)).toBe(plain(loadContent(folder)));
    expect(plain(loadContent(folder, memory))).toBe(plain(first));
  });

  test('reads only what has changed', () => {
    const [changed, ...others] = first.content.measures;
    if (!changed) throw new Error('the fixture has no measure');
    change(`measures/${changed.id}.mdx`, (text) => `${text}\n又一句。\n`);
    const again = loadContent(folder, memory).content.measures;
    expect(again.find(({ id }) => id === changed.id)?.body).toContain('又一句');
    for (const other of others) expect(again.find(({ id }) => id === other.id)).toBe(other);
  });

  test('repeats the problems of a broken file and its unreadable rows, and forgets them when it is mended', () => {
    const file = 'documents/qinghe-2023/observations.csv';
    const whole = fs.readFileSync(path.join(folder, file), 'utf8');
    change(file, (text) => text.replace(/\n([^,]+),/, '\n不合体例,'));
    change('policies.yaml', (text) => `${text}\n- id: Bad Id\n`);
    const broken = loadContent(folder, memory);
    expect(broken.problems.length).toBeGreaterThan(1);
    expect(broken.content.unreadable.size).toBeGreaterThan(0);
    for (const loaded of [loadContent(folder, memory), loadContent(folder)]) {
      expect(loaded.problems).toEqual(broken.problems);
      expect(loaded.content.unreadable).toEqual(broken.content.unreadable);
    }
    change(file, () => whole);
    change('policies.yaml', (text) => text.replace('\n- id: Bad Id\n', ''));
    expect(loadContent(folder, memory).problems).toEqual([]);
  });

  test('notices a file that is gone', () => {
    const { id = '' } = first.content.cases[0] ?? {};
    fs.rmSync(path.join(folder, 'cases', `${id}.mdx`));
    expect(loadContent(folder, memory).content.cases.map((entry) => entry.id)).not.toContain(id);
  });
});
