/** The invented knowledge bases of the benches: valid, and always the same. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';
import { generate } from '../bench/scale/generate.ts';
import { pickPlaces } from '../bench/scale/places.ts';
import { growing, type SizeReport } from '../bench/scale/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'kb-generated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (root: string): [string, string][] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length), readFileSync(path, 'utf8')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

describe('an invented knowledge base', () => {
  it('passes the check, with every table filled, and is the same each time', () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const written = generate('tests/fixtures/county', one, 21);
    generate('tests/fixtures/county', other, 21);
    expect(written).toMatchObject({ documents: 21, cases: 2 });
    const { content, problems } = checkContent(one);
    expect(problems).toEqual([]);
    const invented = content?.documents.filter(({ id }) => /^s\d{6}-\d{4}$/u.test(id)) ?? [];
    expect(invented).toHaveLength(21);
    for (const { observations, adoptions, events, problems: difficulties, citations, numerals } of invented)
      expect([observations, adoptions, events, difficulties, citations, numerals].map((rows) => rows.length)).toEqual([
        ...[3, 4, 5, 1, 1, 4],
      ]);
    expect(filesOf(one)).toEqual(filesOf(other));
  });

  it('never writes over what is there', () => {
    expect(() => generate('tests/fixtures/county', 'tests/fixtures/county', 1)).toThrow('不是空的');
  });

  it('takes its counties from all over the table, with what is above them', () => {
    const { counties, all } = pickPlaces(40);
    expect(new Set(counties.map(({ code }) => code)).size).toBe(40);
    expect(new Set(counties.map(({ code }) => code.slice(0, 2))).size).toBeGreaterThan(20);
    for (const { parent } of counties) expect(all.map(({ code }) => code)).toContain(parent);
    expect(pickPlaces(100_000).counties.length).toBeLessThan(3200);
  });
});

describe('what grows', () => {
  const size = (documents: number, list: number, page: number): SizeReport => ({
    documents,
    stages: [],
    folders: [],
    kinds: [
      { kind: '/documents/', pages: 1, median: list, largest: list, heaviest: '/documents/' },
      { kind: '/documents/*/', pages: documents, median: page, largest: page, heaviest: '/documents/a/' },
    ],
  });
  it('is what weighs much more at the largest size than at the smallest', () => {
    expect(growing([size(100, 10 * 1024, 8 * 1024), size(1000, 60 * 1024, 9 * 1024)])).toEqual([
      ['/documents/', '10.0', '60.0'],
    ]);
    expect(growing([size(100, 1, 1)])).toEqual([]);
  });
});
