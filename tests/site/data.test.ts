/** The public tables: complete, equal in both formats, and each row's address exists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { WRITTEN_NAMES } from '../../src/export/tables.ts';

const dir = inject('siteDir');
const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const json = (name: string) => JSON.parse(read(`data/${name}.json`)) as Record<string, string | number | null>[];
const kb = knowledgeBase();

const anchors = new Map<unknown, Set<string>>();
/** Ids on the page of a document. */
function anchorsOf(document: unknown): Set<string> {
  const known = anchors.get(document);
  if (known) return known;
  const page = read(`documents/${String(document)}/index.html`);
  const found = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  anchors.set(document, found);
  return found;
}

describe('数据', () => {
  test.each(WRITTEN_NAMES)('%s：行数与知识库一致，CSV 与 JSON 相同', (name) => {
    const rows = json(name);
    const table = kb[name];
    expect(rows).toHaveLength('size' in table ? table.size : table.length);
    const csv = parse(read(`data/${name}.csv`), { columns: true, bom: true }) as Record<string, string>[];
    expect(csv).toEqual(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])),
      ),
    );
  });
  test('观测：数是数，空是 null，每一条在文献页有锚点', () => {
    for (const row of json('observations')) {
      expect(typeof row['value']).toBe('number');
      expect(row['value_max'] === null || typeof row['value_max'] === 'number').toBe(true);
      expect(anchorsOf(row['document'])).toContain(row['id']);
      expect(anchorsOf(row['document'])).toContain(`p${row['paragraph']}`);
    }
  });
  test('每一条落地和事件在文献页有锚点', () => {
    const rows = [...json('adoptions'), ...json('events')];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !anchorsOf(row['document']).has(String(row['id'])))).toEqual([]);
  });
  test('build.json 的行数', () => {
    const { counts } = JSON.parse(read('build.json')) as { counts: Record<string, number> };
    for (const name of WRITTEN_NAMES) expect(counts[name], name).toBe(json(name).length);
  });
});
