/** The ledger of targets and the arithmetic notes, as built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { computeChecks } from '../../src/model/arithmetic/compute.ts';
import { regionFamily } from '../../src/model/knowledge-base.ts';
import { isPromise } from '../../src/model/targets/kind.ts';
import { ledgerOf } from '../../src/model/targets/ledger.ts';
import { isMeasured } from '../../src/model/targets/target.ts';
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
    // The page goes by nearness, the ledger by entry.
    const ordered = (numbers: number[]) => numbers.toSorted((a, b) => a - b);
    expect(ordered(days)).toEqual(ordered(overdue.map(({ deadline }) => daysPast(deadline.day ?? '', day))));
    expect(await daysOn('2040-05-05T08:00:00Z')).toEqual(days);
  });

  test('专题页说有多少条，点过去就是多少条', async () => {
    let seen = 0;
    for (const { id } of kb.topics.values())
      await withPage(`/topics/${id}/`, async (page) => {
        const link = page.locator('a[href*="/targets/?topic="]', { hasText: '全部' }).first();
        if ((await link.count()) === 0) return;
        const said = Number(/\d+/.exec(await link.innerText())?.[0]);
        await link.click();
        await page.waitForSelector('kb-filter output [data-shown]');
        expect(Number(await page.locator('kb-filter output [data-shown]').innerText()), id).toBe(said);
        expect(await page.locator('[data-target]:not([hidden])').filter({ visible: true }).count()).toBe(said);
        seen += 1;
      });
    expect(seen).toBeGreaterThan(3);
  });

  test('网址里要的选项没有，就说没有；表上的条数跟着筛选', () =>
    withPage('/targets/?topic=no-such&region=330600', async (page) => {
      const said = page.locator('.filter-vain');
      await expect.poll(() => said.isVisible()).toBe(true);
      expect(await said.innerText()).toContain('专题“no-such”');
      const groups = await page.$$eval('[data-measured]:not([hidden])', (sections) =>
        sections.map((section) => [
          Number(/\d+/.exec(section.querySelector('caption')?.textContent ?? '')?.[0]),
          section.querySelectorAll('[data-target]:not([hidden])').length,
        ]),
      );
      expect(groups.length).toBeGreaterThan(0);
      for (const [told, shown] of groups) expect(told).toBe(shown);
    }));

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

describe('目标台账怎样排', () => {
  const promises = ledgerOf(kb).filter(isPromise);
  const phone = { context: { viewport: { width: 360, height: 780 } } };

  test('写了数、写了期限的在前，只有措辞的按文献收起', async () => {
    await withPage('/targets/', async (page) => {
      const listed = (selector: string) =>
        page.$$eval(selector, (rows) => rows.map((row) => row.getAttribute('data-target') ?? ''));
      const measured = await listed('[data-measured] tr[data-target]');
      expect(new Set(measured)).toEqual(new Set(promises.filter(isMeasured).map(({ key }) => key)));
      const all = await listed('kb-filter tr[data-target]');
      expect(all.slice(0, measured.length)).toEqual(measured);
      expect(all).toHaveLength(promises.length);
      const groups = await page.$$eval('details[data-worded]', (groups) =>
        groups.map((group) => ({
          open: (group as HTMLDetailsElement).open,
          documents: [...group.querySelectorAll('[data-target]')].map(
            (row) => row.getAttribute('data-target')?.split('/')[0],
          ),
        })),
      );
      expect(groups.every(({ open, documents }) => !open && new Set(documents).size === 1)).toBe(true);
      expect(new Set(groups.map(({ documents }) => documents[0])).size).toBe(groups.length);
      expect(groups.flatMap(({ documents }) => documents)).toHaveLength(promises.length - measured.length);
    });
  });

  test('每一个数有一条进度：空心是目标，没有结果就没有实心', async () => {
    await withPage('/targets/', async (page) => {
      const numbers = promises.filter(({ figure }) => figure !== null);
      expect(await page.locator('kb-filter [data-target] svg.bullet .goal').count()).toBe(numbers.length);
      const reached = numbers.filter(({ results }) => results.some((result) => 'value' in result));
      expect(await page.locator('kb-filter [data-target] svg.bullet .reached').count()).toBe(reached.length);
      const said = await page.locator('kb-filter .progress').allInnerTexts();
      expect(said.filter((text) => text.includes('没有实际值'))).toHaveLength(numbers.length - reached.length);
    });
  });

  test('B8 页面的条数与数据文件的行数，差在哪里写明', async () => {
    await withPage('/targets/', async (page) => {
      const rows = json('targets').length;
      const said = await page.locator('main').innerText();
      expect(said).toContain(`${promises.length} 条目标与承诺`);
      expect(said).toContain(
        `有 ${rows} 行：这里计数的 ${promises.length} 条，加上另列的标准与常年安排 ${rows - promises.length} 条`,
      );
    });
  });

  test('筛选打开收起的一组，清除后收回；读者自己打开的不动', async () => {
    const [wording] = promises.filter((row) => !isMeasured(row));
    await withPage('/targets/', async (page) => {
      const groups = page.locator('details[data-worded]');
      await groups.first().locator('summary').click();
      await page.locator('select[name=strength]').selectOption(wording?.strength ?? '');
      await expect.poll(() => page.locator(`[data-target="${wording?.key}"]`).isVisible()).toBe(true);
      await page.getByRole('button', { name: '清除筛选' }).click();
      await expect
        .poll(() => groups.evaluateAll((list) => list.map((group) => (group as HTMLDetailsElement).open)))
        .toEqual(Array.from({ length: await groups.count() }, (_, index) => index === 0));
    });
  });

  test('链接到收起的一行，打开它', async () => {
    const wording = promises.filter((row) => !isMeasured(row)).at(-1);
    await withPage(`/targets/#${wording?.key.replace('/', '--')}`, async (page) => {
      await expect.poll(() => page.locator(`[data-target="${wording?.key}"]`).isVisible()).toBe(true);
      await expect
        .poll(() => page.locator(`[data-target="${wording?.key}"]`).evaluate((row) => row.getBoundingClientRect().top))
        .toBeLessThan(850);
    });
  });

  test('第一页不长：宽屏与手机', async () => {
    const heightAt = (width: number, height: number) =>
      withPage('/targets/', (page) => page.evaluate(() => document.documentElement.scrollHeight), {
        context: { viewport: { width, height } },
      });
    expect(await heightAt(1280, 850)).toBeLessThan(9_000);
    expect(await heightAt(360, 780)).toBeLessThan(18_000);
  });

  test('B15 手机上没有一段注被裁掉，字不小于 13 像素', async () => {
    await withPage(
      '/targets/',
      async (page) => {
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        const found = await page.$$eval('.ledger *', (nodes) =>
          nodes
            .filter((node) => node.textContent?.trim() && node.getClientRects().length > 0)
            .filter((node) => !node.closest('.visually-hidden'))
            .flatMap((node) => {
              const { left, right } = node.getBoundingClientRect();
              const small = parseFloat(getComputedStyle(node).fontSize) < 12.99;
              return right > innerWidth || left < 0 || small
                ? [`${node.localName} ${node.textContent?.slice(0, 20)}`]
                : [];
            }),
        );
        expect(found).toEqual([]);
      },
      phone,
    );
  });

  test('B14 打印：没有筛选，依据一栏读得出，收起的都打开，不到十二张', async () => {
    await withPage('/targets/', async (page) => {
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeLessThan(12);
      await page.setViewportSize({ width: 720, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      const controls = await page.$$eval('main select, main button, main output', (nodes) =>
        nodes.filter((node) => node.getClientRects().length > 0).map((node) => node.textContent),
      );
      expect(controls).toEqual([]);
      // Printed at 7.5pt a Han character is 10 px wide: eight of them and more on a line.
      const widths = await page.$$eval('[data-measured] td[data-label="依据"]', (cells) =>
        cells.map((cell) => cell.getBoundingClientRect().width),
      );
      expect(Math.min(...widths)).toBeGreaterThan(75);
      const hidden = await page.$$eval(
        'details[data-worded] [data-target]',
        (rows) => rows.filter((row) => row.getClientRects().length === 0).length,
      );
      expect(hidden).toBe(0);
    });
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
