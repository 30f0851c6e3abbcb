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
      const page = read(`documents/${row['document']}/index.html`);
      expect(page).toContain(`id="${row['id']}"`);
      expect(page).toContain(`id="p${row['paragraph']}"`);
    }
  });
  test('每一条落地和事件在文献页有锚点', () => {
    for (const row of [...json('adoptions'), ...json('events')])
      expect(read(`documents/${row['document']}/index.html`)).toContain(`id="${row['id']}"`);
  });
  test('build.json 的行数', () => {
    const { counts } = JSON.parse(read('build.json')) as { counts: Record<string, number> };
    for (const name of WRITTEN_NAMES) expect(counts[name], name).toBe(json(name).length);
  });
});
