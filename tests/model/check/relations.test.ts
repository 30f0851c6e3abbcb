import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { checkRelations } from '../../../src/model/check/relations.ts';
import type { Content } from '../../../src/model/content.ts';
import type { CheckEntry } from '../../../src/schema/check.ts';

const entry = (changes: Partial<CheckEntry>): CheckEntry => ({
  id: 'x',
  title: '示例',
  kind: 'share',
  parts: ['d/a'],
  whole: 'd/b',
  note: '示例',
  ...changes,
});
const problems = (changes: Partial<CheckEntry>, unreadable: string[] = []) =>
  checkRelations({
    documents: [
      {
        id: 'd',
        observations: [
          { id: 'a', unit: '个' },
          { id: 'b', unit: '家' },
          { id: 'rate', unit: '%' },
        ],
      },
    ],
    checks: [
      {
        id: 'x',
        file: 'content/checks.yaml',
        data: entry(changes),
        at: (path: PropertyKey[]) => ({ line: path.length }),
      },
    ],
    unreadable: new Set(unreadable),
  } as unknown as Content).map(({ rule, message }) => [rule, message]);

describe('a relation', () => {
  it('of rows that exist, in units that fit, is fine', () => {
    expect(problems({ stated: 'd/rate' })).toEqual([]);
  });

  it.each<[string, Partial<CheckEntry>, string]>([
    ['a part that does not exist', { parts: ['d/none'] }, 'reference/observation'],
    ['a whole that does not exist', { whole: 'e/b' }, 'reference/observation'],
    ['a rate that does not exist', { kind: 'growth-base', rate: 'd/no-rate' }, 'reference/observation'],
    ['parts in two units', { parts: ['d/a', 'd/b'] }, 'check/unit'],
    ['a rate that is no percentage', { kind: 'growth-base', rate: 'd/b' }, 'check/unit'],
    ['points that are a percentage', { kind: 'point-base', parts: ['d/rate'], rate: 'd/rate' }, 'check/unit'],
    ['a stated share that is no percentage', { stated: 'd/b' }, 'check/unit'],
  ])('with %s is reported', (_case, changes, rule) => {
    expect(problems(changes).map(([found]) => found)).toEqual([rule]);
  });

  it('to a row whose own problem is reported is not reported again', () => {
    expect(problems({ whole: 'd/broken' }, ['d/broken'])).toEqual([]);
  });
});

describe('the files', () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));
  const load = (files: Record<string, string>) => {
    const root = join(mkdtempSync(join(tmpdir(), 'kb-')), 'content');
    folders.push(join(root, '..'));
    for (const folder of ['documents', 'cases', 'regions', 'measures', 'indicators'])
      mkdirSync(join(root, folder), { recursive: true });
    for (const file of ['policies.yaml', 'institutions.yaml']) writeFileSync(join(root, file), '[]\n');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    return loadContent(root);
  };

  it('may be absent', () => {
    const { content, problems: found } = load({});
    expect(found).toEqual([]);
    expect([content.checks, content.collection]).toEqual([[], []]);
  });

  it('are read', () => {
    const { content, problems: found } = load({
      'checks.yaml': '- id: x\n  title: 示例\n  kind: repeat\n  parts: [d/a, d/b]\n  note: 示例\n',
      'collection.yaml': `as_of: '2026-01-02'\nnote: 示例\n`,
    });
    expect(found).toEqual([]);
    expect(content.checks?.map(({ data }) => data.parts)).toEqual([['d/a', 'd/b']]);
    expect(content.collection?.[0]?.data.as_of).toBe('2026-01-02');
  });

  it('are reported with line and remedy', () => {
    const { problems: found } = load({
      'checks.yaml': '- id: x\n  title: 示例\n  kind: share\n  parts: [d/a]\n  note: 示例\n',
      'collection.yaml': `as_of: '2026'\nnote: 示例\nwhat: x\n`,
    });
    expect(found.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)).toMatchInlineSnapshot(`
      [
        "content/checks.yaml:1 schema/rule “whole”这一类核算要有 whole",
        "content/collection.yaml:1 schema/invalid-format “as_of”（“2026”）资料日期须精确到日",
        "content/collection.yaml:3 schema/unknown-key 不认识的字段“what”",
      ]
    `);
  });
});
