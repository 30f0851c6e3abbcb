/** The ledger of targets and the arithmetic notes, as built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { computeChecks } from '../../src/model/arithmetic/compute.ts';
import { regionFamily } from '../../src/model/knowledge-base.ts';
import { ledgerOf } from '../../src/model/targets/ledger.ts';
import { daysPast } from '../../src/model/targets/state.ts';
import { asOf } from '../../src/model/time/as-of.ts';
import { withPage } from './browser.ts';

const dir = inject('siteDir');
const kb = knowledgeBase();
const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const known = new Map<string, Set<string>>();
/** Ids of a page, read once. */
function idsOf(path: string): Set<string> {
  const ids = known.get(path) ?? new Set([...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  known.set(path, ids);
  return ids;
}
const json = (name: string) => JSON.parse(read(`data/${name}.json`)) as Record<string, string | number | null>[];
const keyOf = (row: Record<string, unknown>) => `${String(row['document'])}/${String(row['id'])}`;

describe('目标台账', () => {
  const rows = json('targets');

  test('每一条目标、计划、标准、计划中的举措都在，已实现的不在', () => {
    const keys = new Set(rows.flatMap((row) => String(row['rows']).split('|')));
    for (const { key, nature } of kb.observations) expect(keys.has(key), key).toBe(nature !== 'actual');
    for (const { key, status } of kb.adoptions) expect(keys.has(key), key).toBe(status === 'planned');
  });

  test('每一到期事项并在它所指的承诺之下', () => {
    const covered = new Set(rows.flatMap((row) => [keyOf(row), ...String(row['due_events'] ?? '').split('|')]));
    for (const { key, kind } of kb.events) if (kind === 'due') expect(covered, key).toContain(key);
  });

  test('页面与数据一致，每一行有锚点', () => {
    for (const [index, target] of ledgerOf(kb).entries()) {
      const url = String(rows[index]?.['url']).replace(/^https?:\/\/[^/]+/, '');
      const [path = '', anchor] = url.slice(url.indexOf('/targets/') + 1).split('#');
      expect(idsOf(`${path}index.html`).has(anchor ?? '')).toBe(true);
      expect(anchor).toBe(target.key.replace('/', '--'));
      // A row that was given out on its own keeps its anchor on the row it joined.
      for (const key of target.keys) expect(read(`${path}index.html`)).toContain(`id="${key.replace('/', '--')}"`);
    }
  });

  test('资料日期之前到期的写明未见公开结果，CSV 与 JSON 相同', () => {
    const day = asOf(kb) ?? '';
    for (const row of rows) {
      if (row['state'] === 'standing' || row['results']) continue;
      const due = row['deadline'] === 'printed' ? row['due_day'] : null;
      expect(row['state']).toBe(due === null ? 'unwritten' : String(due) < day ? 'overdue' : 'pending');
    }
    const csv = parse(read('data/targets.csv'), { columns: true, bom: true }) as Record<string, string>[];
    expect(csv.map(keyOf)).toEqual(rows.map(keyOf));
  });

  test('按地址筛选，汇总通到各行', async () => {
    const [sample] = rows.filter((row) => row['state'] === 'overdue');
    const [region, year] = [String(sample?.['region']), String(sample?.['due_day']).slice(0, 4)];
    await withPage(`/targets/?region=${region}&year=${year}&state=nonsense`, async (page) => {
      const shown = await page.$$eval('kb-filter tr[data-record]:not([hidden])', (items) =>
        items.map((item) => item.getAttribute('data-target')),
      );
      const expected = rows
        .filter(
          (row) =>
            regionFamily(kb, region).includes(String(row['region'])) &&
            row['deadline'] === 'printed' &&
            String(row['due_day']).startsWith(year) &&
            row['state'] !== 'standing',
        )
        .map(keyOf);
      expect(new Set(shown)).toEqual(new Set(expected));
      expect(new URL(page.url()).search).toBe(`?region=${region}&year=${year}`);
      expect(await page.locator('.summary a').first().getAttribute('href')).toMatch(
        /region=\d{6}&year=(\d{4}|none)#ledger$/,
      );
    });
  });

  test('链接到被筛掉的一行时，筛选让路', async () => {
    const [hidden] = rows.filter((row) => row['state'] === 'unwritten');
    await withPage(`/targets/?state=overdue#${keyOf(hidden ?? {}).replace('/', '--')}`, async (page) => {
      await page.waitForSelector(`[data-target="${keyOf(hidden ?? {})}"]:not([hidden])`);
      expect(new URL(page.url()).searchParams.get('state')).toBeNull();
    });
  });

  test('没有脚本时状态与过期天数齐全，脚本和读者的钟都不改它', async () => {
    const path = '/targets/';
    const states = (javaScriptEnabled: boolean) =>
      withPage(
        path,
        (page) => page.$$eval('[data-target] .state', (items) => items.map((item) => item.textContent?.trim())),
        { context: { javaScriptEnabled } },
      );
    const plain = await states(false);
    expect(plain.some((text) => text?.startsWith('到期未见公开结果（截至'))).toBe(true);
    expect(await states(true)).toEqual(plain);
    const day = asOf(kb) ?? '';
    const overdue = ledgerOf(kb).filter(({ state }) => state === 'overdue');
    const daysOn = (clock?: string) =>
      withPage(path, async (page) => {
        if (clock) {
          await page.clock.setFixedTime(new Date(clock));
          await page.reload();
        }
        return page.$$eval('[data-days-past]', (items) =>
          items.map((item) => Number((item as HTMLElement).dataset['daysPast'])),
        );
      });
    const days = await daysOn();
    expect(days.length).toBeGreaterThan(0);
    expect(Math.min(...days)).toBeGreaterThan(0);
    expect(days).toEqual(overdue.slice(0, days.length).map(({ deadline }) => daysPast(deadline.day ?? '', day)));
    expect(await daysOn('2040-05-05T08:00:00Z')).toEqual(days);
  });

  test('手机上不横向溢出', async () => {
    await withPage(
      '/targets/',
      async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360),
      {
        context: { viewport: { width: 360, height: 740 } },
      },
    );
  });
});

describe('数据说明', () => {
  const checks = computeChecks(kb);

  test('登记的每一项都算得出', () => {
    expect(checks.map(({ id }) => id)).toEqual(kb.checks.map(({ id }) => id));
    expect(json('checks').map((row) => [row['id'], row['result'], row['rows']])).toEqual(
      checks.map(({ id, result, rows }) => [id, result, rows.map(({ key }) => key).join('|')]),
    );
  });

  test('出现在有关的文献、指标与地区页', () => {
    for (const { id, rows, result } of checks)
      for (const row of rows)
        for (const path of [
          `documents/${row.document}`,
          ...(row.indicator ? [`indicators/${row.indicator}`] : []),
          `regions/${row.region}`,
        ])
          expect(read(`${path}/index.html`)).toMatch(new RegExp(`data-check="${id}" data-result="${result}"`));
  });

  test.each([
    ['jiangning-upgraded-share', 47.826087, 'agrees'],
    ['jiangning-joint-ward-coverage', 34.782609, 'agrees'],
    ['shaoxing-signing-denominator', 4130549.6, 'derived'],
    ['shaoxing-community-members', 95, 'derived'],
  ])('%s 算得 %d', (id, computed, result) => {
    expect(json('checks').find((row) => row['id'] === id)).toMatchObject({ computed, result });
  });
});
