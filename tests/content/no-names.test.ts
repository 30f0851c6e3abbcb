/** Whom an original names stands nowhere in the project: not in content, and not in the program, its tests or its words either. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { originalsFolders } from '../../src/content/originals-folders.ts';
import { redact } from '../../src/text/redact.ts';

const ROOTS = ['content', 'docs', 'public', 'src', 'tests', '.github'];
const LINE = /\r?\n/;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** A name of two characters may be a word, too (a verb, a place): that proves nothing. */
const isWord = (name: string): boolean => [...words.segment(name)].length === 1 && name.length === 2;

/** What is covered in the text files of a folder. */
const coveredIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(LINE))
    .flatMap((line) =>
      [...redact(line).text.matchAll(/■+/g)].map(({ index, 0: cover }) => line.slice(index, index + cover.length)),
    )
    .filter((text) => text.length >= 2 && !isWord(text));

/** The state's list of places, of which some bear the names of people. */
const PLACES = 'src/ingest/divisions/divisions.tsv';
const textFiles = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro|css|csv|tsv|mdx?|ya?ml|json|txt|html)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
    .filter((file) => file !== PLACES),
);

test('nobody whom an original names, and no number it gives, stands in the project', (context) => {
  const folders = originalsFolders(process.env['KB_ORIGINALS']).filter((folder) => readable(folder));
  const covered = [...new Set(folders.flatMap(coveredIn))];
  if (covered.length === 0) context.skip('这里没有原件（KB_ORIGINALS）');
  const found = textFiles.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    // Told by its place in the list alone: the message of a test is read by others, too.
    return covered.flatMap((name, index) => (text.includes(name) ? [`${file}: covered text ${index + 1}`] : []));
  });
  expect(textFiles.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

function readable(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
