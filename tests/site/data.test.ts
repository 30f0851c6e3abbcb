/** The public tables: complete, equal in both formats, and each row's address exists. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { DATA_FILES, FORMATS, TABLE_NAMES, TABLES, WRITTEN_NAMES } from '../../src/export/tables.ts';
import { fieldsOf } from '../../src/export/fields.ts';
import { PAGE_KINDS } from '../../src/export/pages.ts';
import { DATA, PAGE_DATA } from '../../src/words/data-page.ts';
import { faultOf } from '../export/cell-fault.ts';
import { openDatabase, readCsv, readParquet, readSheets, readTable, underHead } from '../export/read-back.ts';
import { withPage } from './browser.ts';
import { readPages } from './built-pages.ts';

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
    expect(read(`data/${name}.csv`).startsWith('\uFEFF')).toBe(true);
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

const bytes = (path: string) => readFileSync(join(dir, path));

describe('各种格式', () => {
  const db = openDatabase(bytes('data/kb.sqlite'));
  test.each(TABLE_NAMES)('%s：CSV、Excel、Parquet、SQLite 与 JSON 逐格相同', async (name) => {
    const rows = json(name);
    const fields = fieldsOf(name, TABLES[name].columns);
    expect(readCsv(bytes(`data/${name}.csv`), fields)).toEqual(rows);
    expect(await readParquet(bytes(`data/${name}.parquet`))).toEqual(rows);
    expect(readTable(db, name)).toEqual(rows);
    const [sheet] = await readSheets(bytes(`data/${name}.xlsx`));
    expect(underHead(sheet?.data ?? [])).toEqual(rows);
  });
  test.each(TABLE_NAMES)('%s：每一格合乎它那一列', (name) => {
    const rows = json(name);
    const [address = '/'] = rows.flatMap(({ url }) =>
      typeof url === 'string' ? [/^(?:https?:\/\/[^/]+)?\//.exec(url)?.[0] ?? ''] : [],
    );
    const faults = rows.flatMap((row) =>
      fieldsOf(name, TABLES[name].columns).flatMap((field) => faultOf(field, row[field.name] ?? null, address) ?? []),
    );
    expect(faults).toEqual([]);
    expect(Object.keys(rows[0] ?? {})).toEqual(TABLES[name].columns);
  });
  test('数据库的外键都有着落', () => expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]));
  test('要公布的文件都在', () => {
    for (const path of DATA_FILES) expect(statSync(join(dir, path)).size, path).toBeGreaterThan(100);
  });
});

describe('数据页', () => {
  const page = read('data/index.html');
  test('每张表的每种格式、三个全部文件都有链接', () => {
    for (const name of TABLE_NAMES) for (const format of FORMATS) expect(page).toContain(`/data/${name}.${format}"`);
    for (const file of Object.keys(DATA.files)) expect(page).toContain(`/data/${file}"`);
  });
  test('行数与大小是真的', async () => {
    await withPage('/data/', async (opened) => {
      const shown = await opened.$$eval('[data-table]', (rows) =>
        rows.map((row) => [
          row.getAttribute('data-table') ?? '',
          row.querySelector('.number')?.textContent.trim() ?? '',
          ...[...row.querySelectorAll('.downloads a')].map((link) => link.textContent.replace(/\s+/g, ' ').trim()),
        ]),
      );
      expect(shown.map(([name]) => name).toSorted()).toEqual([...TABLE_NAMES].toSorted());
      for (const [name = '', rows, ...links] of shown) {
        expect(rows, name).toBe(DATA.rowsOf(json(name).length));
        expect(links, name).toEqual(
          [
            ['Excel', 'xlsx'],
            ['CSV', 'csv'],
            ['JSON', 'json'],
            ['Parquet', 'parquet'],
          ].map(([called, format]) => `${called} ${DATA.size(statSync(join(dir, `data/${name}.${format}`)).size)}`),
        );
      }
    });
  });
  test('手机上不横着滚', async () => {
    await withPage(
      '/data/',
      async (opened) => {
        const [width, wide] = await opened.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
        expect(wide).toBeLessThanOrEqual(width ?? 0);
        const folded = await opened.$$eval(
          '[data-table] .downloads',
          (cells) => cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth + 1).length,
        );
        expect(folded).toBe(0);
      },
      { context: { viewport: { width: 360, height: 740 } } },
    );
  });
});

describe('下载本页数据', () => {
  const pages = readPages(dir).flatMap(({ path, html }) => {
    const [, kind = '', id = ''] = /^\/([a-z]+)\/([^/]+)\/$/.exec(path) ?? [];
    const known = (PAGE_KINDS as readonly string[]).includes(kind);
    const [, file = ''] = /class="page-data[^>]*>[^<]*<a href="[^"]*(\/data\/[^"]+\.csv)"/.exec(html) ?? [];
    const [, count] = /class="page-data[\s\S]*?<small>(\d+) 行<\/small>/.exec(html) ?? [];
    return known && file ? [{ path, kind, id, file, count: Number(count) }] : [];
  });

  test('每一种有数据的页都有', () =>
    expect([...new Set(pages.map(({ kind }) => kind))].toSorted()).toEqual([...PAGE_KINDS].toSorted()));
  test('每一页的链接指向自己的数据，行数相符', () => {
    for (const { path, kind, id, file, count } of pages) {
      expect(file).toBe(`/data/${kind}/${id}.csv`);
      const rows = parse(read(file), { columns: true, bom: true }) as Record<string, string>[];
      expect(rows.length, path).toBe(count);
      expect((JSON.parse(read(file.replace('.csv', '.json'))) as unknown[]).length, path).toBe(count);
    }
  });
  test('各行与整表的同一行相同，网址也相同', () => {
    const known = new Map(json('observations').map((row) => [row['key'], row]));
    let compared = 0;
    for (const { file } of pages)
      for (const row of JSON.parse(read(file.replace('.csv', '.json'))) as Record<string, unknown>[]) {
        if (row['table'] !== 'observations') continue;
        const { table: _table, table_name: _name, ...cells } = row;
        compared += 1;
        expect(known.get(String(row['key']))).toMatchObject(cells);
      }
    expect(compared).toBeGreaterThan(known.size);
  });
  test('没有链接的页，没有可下载的行', () => {
    const linked = new Set(pages.map(({ path }) => path));
    for (const row of json('adoptions')) expect(linked).toContain(`/measures/${row['measure']}/`);
    for (const row of json('observations')) expect(linked).toContain(`/regions/${row['region']}/`);
  });

  test('没有脚本也能下载', async () => {
    const [page] = pages.filter(({ kind }) => kind === 'regions');
    await withPage(
      page?.path ?? '',
      async (opened) => {
        const [download] = await Promise.all([
          opened.waitForEvent('download'),
          opened.locator('nav.page-data a', { hasText: 'CSV' }).click(),
        ]);
        expect(readFileSync(await download.path(), 'utf8')).toBe(read(page?.file ?? ''));
      },
      { context: { javaScriptEnabled: false } },
    );
  });

  test('目标页：下载筛选出的各行', async () => {
    const region = json('targets').find(({ indicator }) => indicator !== null)?.['region'];
    await withPage(`/targets/?region=${region}`, async (opened) => {
      const shown = await opened.$$eval('[data-target]:not([hidden])', (rows) =>
        rows.map((row) => row.getAttribute('data-target')),
      );
      const [download] = await Promise.all([
        opened.waitForEvent('download'),
        opened.getByRole('button', { name: PAGE_DATA.shown }).click(),
      ]);
      const rows = parse(readFileSync(await download.path()), { columns: true, bom: true }) as Record<string, string>[];
      expect(rows.map(({ key }) => key).toSorted()).toEqual(shown.toSorted());
      expect(rows.length).toBeLessThan(json('targets').length);
    });
  });

  test('检索页：下载结果', async () => {
    await withPage('/search/?q=医共体', async (opened) => {
      await opened.waitForSelector('[data-search][data-state=done]');
      const hits = await opened.$$eval('[data-result]', (items) =>
        items.map((item) => [item.getAttribute('data-url'), item.getAttribute('data-match')]),
      );
      const [download] = await Promise.all([
        opened.waitForEvent('download'),
        opened.locator('[data-save-results]').click(),
      ]);
      const rows = parse(readFileSync(await download.path()), { columns: true, bom: true }) as Record<string, string>[];
      expect(
        rows.map(({ url = '', match }) => [
          new URL(url).pathname.replace(new URL(opened.url()).pathname.replace('search/', ''), '/'),
          match,
        ]),
      ).toEqual(hits);
      for (const row of rows) expect(row['title']).toBeTruthy();
      expect(download.suggestedFilename()).toBe('检索-医共体.csv');
    });
  });
});

/** One verdict everywhere. */
describe('同一个判断', () => {
  const db = openDatabase(bytes('data/kb.sqlite'));
  const pages = new Map(readPages(dir).map(({ path, html }) => [path, html]));

  test('每一对数字：指标页、CSV、SQLite', () => {
    const onPages = new Map<string, string>();
    for (const [path, html] of pages)
      if (path.startsWith('/indicators/'))
        for (const [, pair = '', grade = ''] of html.matchAll(/data-pair="([^"]+)" data-grade="([^"]+)"/g))
          onPages.set(pair, grade);
    const csv = new Map(
      (parse(read('data/comparability.csv'), { columns: true, bom: true }) as Record<string, string>[]).map(
        ({ a, b, grade = '' }) => [`${a} ${b}`, grade],
      ),
    );
    expect(onPages.size).toBeGreaterThan(0);
    expect(Object.fromEntries(onPages)).toEqual(Object.fromEntries(csv));
    const sqlite = db.prepare('SELECT a, b, grade FROM pair_verdicts').all();
    expect(new Map(sqlite.map(({ a, b, grade }) => [`${String(a)} ${String(b)}`, String(grade)]))).toEqual(csv);
  });

  test('每一条目标：台账页、CSV、SQLite', () => {
    const onPages = new Map<string, string>();
    for (const [path, html] of pages)
      if (path.startsWith('/targets/'))
        for (const [, key = '', rest = ''] of html.matchAll(/data-target="([^"]+)"([\s\S]*?)<\/tr>/g))
          onPages.set(key, /data-state="([a-z]+)"/.exec(rest)?.[1] ?? '');
    const csv = new Map(
      (parse(read('data/targets.csv'), { columns: true, bom: true }) as Record<string, string>[]).map(
        ({ key = '', state = '' }) => [key, state],
      ),
    );
    expect(Object.fromEntries(onPages)).toEqual(Object.fromEntries(csv));
    const sqlite = db.prepare('SELECT key, state FROM targets').all();
    expect(new Map(sqlite.map(({ key, state }) => [String(key), String(state)]))).toEqual(csv);
  });
});
