/** The comparison in a real browser, and the verdict on every pair: the same in model, page and data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { RegionData } from '../../src/compare/region-data.ts';
import { sharedPairs } from '../../src/compare/shared-pairs.ts';
import { knowledgeBase } from '../../src/content/current.ts';
import { judge } from '../../src/model/comparability/judge.ts';
import { toComparand } from '../../src/model/comparability/comparand.ts';
import { pairsOfIndicator, termsOf } from '../../src/model/comparability/of-indicator.ts';
import { withPage } from './browser.ts';
import { readPages } from './built-pages.ts';
import { mixedPairs, rankedSets, silentBars } from './ranked.ts';

const dir = inject('siteDir');
const kb = knowledgeBase();
const pairs = sharedPairs(kb);
const [first] = pairs;
if (!first) throw new Error('没有两地共有的指标，对比无从测试');
const view = `/compare/?regions=${first.a},${first.b}`;

const ready = async (page: Page) => page.waitForSelector('[data-compare][data-state=ready]');
const cellsOf = (page: Page) =>
  page.$$eval('td[data-indicator]', (cells) =>
    cells.map((cell) => ({ ...(cell as HTMLElement).dataset, text: cell.textContent ?? '' }) as Record<string, string>),
  );

describe('逐对可比性', () => {
  const data = JSON.parse(readFileSync(join(dir, 'data/comparability.json'), 'utf8')) as Record<
    string,
    string | null
  >[];
  const byPair = new Map(data.map((row) => [`${row['a']} ${row['b']}`, row]));

  test('模型、数据与指标页一致', () => {
    let count = 0;
    for (const indicator of kb.indicators.values()) {
      const judged = pairsOfIndicator(kb, indicator);
      const html = judged.length > 0 ? readFileSync(join(dir, `indicators/${indicator.id}/index.html`), 'utf8') : '';
      for (const { a, b, verdict } of judged) {
        count += 1;
        const reasons = verdict.reasons.map(({ id }) => id);
        const row = byPair.get(`${a.key} ${b.key}`);
        expect(row?.['grade']).toBe(verdict.grade);
        expect(row?.['comparable']).toBe(verdict.grade === 'comparable' ? 'yes' : 'no');
        expect(row?.['reasons'] ?? '').toBe(reasons.join('|'));
        const item = new RegExp(`<li[^>]*data-pair="${a.key} ${b.key}"[^>]*>`).exec(html)?.[0] ?? '';
        expect(item).toContain(`data-grade="${verdict.grade}"`);
        expect(item).toContain(`data-comparable="${verdict.comparable ? 'yes' : 'no'}"`);
        if (reasons.length > 0) expect(item).toContain(`data-reasons="${reasons.join(' ')}"`);
        for (const { text } of verdict.reasons) expect(html).toContain(text.slice(0, 6));
      }
    }
    expect(count).toBe(data.length);
    expect(count).toBeGreaterThan(0);
  });

  test('排名与条形从不混排规则分开的数字', () => {
    const pages = readPages(dir);
    const mixed = pages.flatMap(({ path, html }) =>
      rankedSets(html).flatMap((keys) => mixedPairs(kb, keys).map((pair) => `${path}: ${pair}`)),
    );
    expect(mixed).toEqual([]);
    expect(pages.filter(({ html }) => silentBars(html) > 0).map(({ path }) => path)).toEqual([]);
  });

  test('这样的混排会被发现', () => {
    const [bad] = data.filter((row) => row['comparable'] === 'no');
    const html = `<div><i data-ranked="${bad?.['a']} ${bad?.['b']}"></i><i class="bar"></i></div>`;
    expect(rankedSets(html).flatMap((keys) => mixedPairs(kb, keys))).toHaveLength(1);
    expect(mixedPairs(kb, ['x/y', 'z/y'])).toEqual(['x/y z/y: unknown']);
    expect(silentBars(html)).toBe(1);
  });
});

describe('对比页', () => {
  test.each(pairs.slice(0, 12).map(({ a, b, indicators }) => [a, b, indicators] as const))(
    '%s 与 %s：格子与模型一致',
    async (a, b, indicators) => {
      await withPage(`/compare/?regions=${a},${b}`, async (page) => {
        await ready(page);
        const cells = await cellsOf(page);
        expect(cells).toHaveLength(indicators.length * 2);
        for (const id of indicators) {
          const [one, other] = cells.filter(({ indicator }) => indicator === id);
          const [x, y] = [one, other].map((cell) => kb.observation(cell?.['observation'] ?? ''));
          const indicator = kb.indicators.get(id);
          if (!x || !y || !indicator) throw new Error(`${id} 的格子没有指明观测`);
          const verdict = judge(toComparand(kb, x), toComparand(kb, y), termsOf(indicator));
          for (const [cell, row] of [
            [one, x],
            [other, y],
          ] as const) {
            expect(cell).toMatchObject({
              region: row.region,
              value: String(row.value),
              grade: verdict.grade,
              comparable: verdict.comparable ? 'yes' : 'no',
            });
            for (const { text } of verdict.reasons) expect(cell?.['text']).toContain(text);
          }
        }
        const html = await page.content();
        expect(rankedSets(html).flatMap((keys) => mixedPairs(kb, keys))).toEqual([]);
        expect(silentBars(html)).toBe(0);
      });
    },
  );

  test('地址清理后写回，刷新后是同一视图', async () => {
    await withPage(`${view},999999,xyz,${first.a}&indicators=NO,${first.indicators[0]}&show=maybe`, async (page) => {
      await ready(page);
      const { search } = new URL(page.url());
      expect(search).toBe(`?regions=${first.a},${first.b}&indicators=${first.indicators[0]}`);
      const before = await cellsOf(page);
      expect(before).toHaveLength(2);
      await page.reload();
      await ready(page);
      expect(await cellsOf(page)).toEqual(before);
      expect(new URL(page.url()).search).toBe(search);
    });
  });

  test('手指点选：一点一个，三个都在', () =>
    withPage(
      '/compare/',
      async (page) => {
        for (const [written, code] of [
          ['江宁', '320115'],
          ['绍兴', '330600'],
          ['芝罘', '370602'],
        ] as const) {
          await page.getByRole('combobox').fill(written);
          await page.locator(`[role=option][data-code="${code}"]`).tap({ position: { x: 40, y: 12 } });
          await expect.poll(() => new URL(page.url()).searchParams.get('regions')?.split(',').at(-1)).toBe(code);
        }
        expect(new URL(page.url()).searchParams.get('regions')).toBe('320115,330600,370602');
      },
      { context: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } },
    ));

  test('用拼音首字母和代码找地区，后退回到上一步', async () => {
    await withPage('/compare/', async (page) => {
      await page.waitForSelector('[data-compare][data-state=idle]');
      const box = page.getByRole('combobox', { name: '选择地区' });
      await box.fill('sxs');
      await page.getByRole('option', { name: /绍兴市/ }).click();
      await box.fill('320115');
      await box.press('Enter');
      await page.waitForURL(/regions=330600,320115$/);
      await ready(page);
      await page.getByRole('button', { name: '移出 绍兴市' }).click();
      await page.waitForURL(/regions=320115$/);
      await page.goBack();
      await page.waitForURL(/regions=330600,320115$/);
      await ready(page);
      expect([...new Set((await cellsOf(page)).map(({ region }) => region))].toSorted()).toEqual(['320115', '330600']);
    });
  });

  test('可比时才有排名、条形与差', async () => {
    const [a, b] = [first.a, first.b].map(
      (code) => JSON.parse(readFileSync(join(dir, `compare/regions/${code}.json`), 'utf8')) as RegionData,
    );
    const id = first.indicators[0] ?? '';
    const model = a?.observations.find((row) => row.indicator === id);
    if (!a || !b || !model) throw new Error('没有可改的数据');
    // The same statement of both regions, with another value: the rules have nothing to separate.
    const plain = {
      ...model,
      denominator: { is: 'silent' },
      scope: '全域',
      ...{ coverage: 'whole', subject: null, converted: false, isAverage: false, before: null, inferred: false },
      comparator: '=',
      level: 'county',
      institution: null,
    };
    const indicators = {
      ...a.indicators,
      [id]: { ...a.indicators[id], denominator: '应计人数', numerator: '人数', direction: 'higher' },
    };
    const changed = (region: RegionData, key: string, value: number) => ({
      ...region,
      indicators,
      observations: [{ ...plain, basis: 'stock', unit: '个', key, value, figure: `${value} 个` }],
    });
    await withPage('/about/', async (page) => {
      await page.route(`**/compare/regions/${first.a}.json`, (route) => route.fulfill({ json: changed(a, 'x/a', 40) }));
      await page.route(`**/compare/regions/${first.b}.json`, (route) => route.fulfill({ json: changed(b, 'x/b', 50) }));
      await page.goto(new URL(view.slice(1), inject('siteUrl')).href);
      await ready(page);
      expect((await cellsOf(page)).map(({ comparable }) => comparable)).toEqual(['yes', 'yes']);
      const text = await page.locator('.compare-table').first().innerText();
      expect(text).toContain('第 2');
      expect(text).toContain('差 10');
      const widths = await page.$$eval('.bar', (bars) => bars.map((bar) => (bar as HTMLElement).style.width));
      expect(widths).toEqual(['80%', '100%']);
    });
  });

  test('没有资料与下级有资料的，照实说', async () => {
    const empty = [...kb.regions.keys()].find(
      (code) =>
        kb.of.region.observations(code).length === 0 &&
        kb.of.region.children(code).some((child) => kb.of.region.observations(child.code).length > 0),
    );
    await withPage(`/compare/?regions=${first.a},${empty}&show=all`, async (page) => {
      await ready(page);
      const missing = (await cellsOf(page)).filter(({ region }) => region === empty);
      expect(missing.length).toBeGreaterThan(0);
      for (const cell of missing)
        expect(cell).toMatchObject({
          value: '',
          comparable: 'no',
          text: expect.stringContaining('没有资料') as string,
        });
      expect(await page.locator(`[data-without="${empty}"]`).innerText()).toContain('下级有资料');
    });
  });

  test('手机上四地并看不横向溢出', async () => {
    const codes = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].slice(0, 4);
    expect(codes).toHaveLength(4);
    await withPage(
      `/compare/?regions=${codes.join(',')}`,
      async (page) => {
        await ready(page);
        const [width, wide] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
        expect(wide).toBeLessThanOrEqual(width ?? 0);
        const labels = await page.$$eval('thead + tbody td[data-indicator]', (cells) =>
          cells.map((cell) => getComputedStyle(cell, '::before').content),
        );
        expect(labels).toHaveLength(4);
        for (const label of labels) expect(label).toMatch(/\p{Script=Han}/u);
      },
      { context: { viewport: { width: 360, height: 740 } } },
    );
  });

  test('导出 CSV、SVG、PNG', async () => {
    await withPage(view, async (page) => {
      await ready(page);
      for (const [name, type] of [
        ['CSV', 'csv'],
        ['SVG', 'svg'],
        ['PNG', 'png'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: `导出 ${name}` }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`compare-${first.a}-${first.b}.${type}`);
        const content = readFileSync(await download.path());
        if (type === 'png') expect(content.subarray(1, 4).toString()).toBe('PNG');
        else expect(content.toString()).toContain(kb.indicators.get(first.indicators[0] ?? '')?.name);
      }
    });
  });

  test('数据与页面版次不同时不显示结果', async () => {
    await withPage('/about/', async (page) => {
      await page.route('**/compare/regions.json', (route) => route.fulfill({ json: { build: 'other', regions: [] } }));
      await page.goto(new URL(view.slice(1), inject('siteUrl')).href);
      await page.waitForSelector('[data-compare][data-state=error]');
      expect(await page.locator('[data-slot=message]').innerText()).toContain('刷新');
    });
  });

  test('没有脚本时，每一对都有去处', async () => {
    await withPage(
      '/compare/',
      async (page) => {
        const listed = await page.$$eval('[data-pair-regions]', (items) =>
          items.map((item) => (item as HTMLElement).dataset['pairRegions']),
        );
        expect(listed).toEqual(pairs.slice(0, 40).map(({ a, b }) => `${a},${b}`));
        expect(await page.locator('form.compare-chooser').isVisible()).toBe(false);
        await page.locator(`[data-pair-regions="${first.a},${first.b}"] p a[href*="/regions/${first.a}/"]`).click();
        await page.waitForURL(/#observations$/);
      },
      { context: { javaScriptEnabled: false } },
    );
  });

  test('在地区页放进对比栏，带到对比页', async () => {
    await withPage(`/regions/${first.a}/`, async (page) => {
      await page.getByRole('button', { name: '加入对比' }).click();
      expect(await page.getByRole('button', { name: '移出' }).getAttribute('aria-pressed')).toBe('true');
      await page.goto(new URL(`regions/${first.b}/`, inject('siteUrl')).href);
      await page.getByRole('button', { name: '加入对比' }).click();
      await page.getByRole('link', { name: '对比', exact: true }).last().click();
      await page.waitForURL(new RegExp(`regions=${first.a},${first.b}$`));
      await ready(page);
    });
  });

  const four = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].slice(0, 4);
  const names = four.map((code) => kb.regions.get(code)?.name ?? code);
  const fourView = `/compare/?regions=${four.join(',')}`;
  const idle = async (page: Page) => page.waitForSelector('[data-compare][data-state=idle]');

  test('一句话说出共同指标各有几项、哪些只有一地有', async () => {
    await withPage(view, async (page) => {
      await ready(page);
      const grades = first.indicators.map((id) => cellGrade(first.a, first.b, id));
      const said = await page.locator('[data-verdict]').innerText();
      const counted = ['可比', '可参考', '并列', '不可比'].flatMap((word, index) => {
        const grade = (['comparable', 'indicative', 'side-by-side', 'not-comparable'] as const)[index];
        const count = grades.filter((own) => own === grade).length;
        return count > 0 ? [`${word} ${count}`] : [];
      });
      expect(said).toBe(`${first.indicators.length} 项共同指标：${counted.join('，')}。`);
      expect(await page.locator('[data-verdict] + p').innerText()).toContain('只有一地有的数字：');
    });

    function cellGrade(a: string, b: string, id: string) {
      const indicator = kb.indicators.get(id);
      if (!indicator) throw new Error(id);
      const rank = ['comparable', 'indicative', 'side-by-side', 'not-comparable'];
      const of = (code: string) => kb.of.region.observations(code).filter((row) => row.indicator === id);
      return of(a)
        .flatMap((x) => of(b).map((y) => judge(toComparand(kb, x), toComparand(kb, y), termsOf(indicator)).grade))
        .toSorted((x, y) => rank.indexOf(x) - rank.indexOf(y))[0];
    }
  });

  test('理由每一对只印一次，格子里另有给程序与读屏的文字', async () => {
    await withPage(view, async (page) => {
      await ready(page);
      const twice = await page.$$eval('.compare-below', (rows) =>
        rows.filter((row) => {
          const printed = [...row.querySelectorAll('.pair-note')].map((note) => note.textContent);
          return printed.length > 1 || new Set(printed).size < printed.length;
        }),
      );
      expect(twice).toEqual([]);
      expect(await page.locator('td[data-indicator] [data-reason]').count()).toBe(0);
      expect(await page.locator('.compare-below .pair-note').count()).toBeGreaterThan(0);
    });
  });

  test('每一项共同指标有一条刻度，点在表里的数字上', async () => {
    await withPage(view, async (page) => {
      await ready(page);
      await expect.poll(() => page.locator('[data-strip] svg').count()).toBe(first.indicators.length);
      const dots = await page.$$eval('[data-strip] .dot', (marks) =>
        marks.map((mark) => mark.getAttribute('data-observation')),
      );
      const cells = new Set((await cellsOf(page)).map(({ observation }) => observation));
      expect(dots.length).toBeGreaterThan(first.indicators.length);
      for (const key of dots) expect(cells).toContain(key);
    });
  });

  test('举措按谁做了分开，计划不算做了', async () => {
    await withPage(view, async (page) => {
      await ready(page);
      const sets = await page.$$eval('[data-doers]', (sections) =>
        sections.map((section) => ({
          doers: (section.getAttribute('data-doers') ?? '').split(' ').filter(Boolean),
          measures: [...section.querySelectorAll('[data-measure]')].map(
            (item) => item.getAttribute('data-measure') ?? '',
          ),
        })),
      );
      const codes = [first.a, first.b];
      const didIt = (code: string, id: string) =>
        kb.of.region
          .adoptions(code)
          .some((row) => row.measure === id && ['implemented', 'ongoing', 'pilot'].includes(row.status));
      for (const { doers, measures } of sets)
        for (const id of measures)
          expect(
            codes.filter((code) => didIt(code, id)),
            id,
          ).toEqual(doers);
      const all = new Set(codes.flatMap((code) => kb.of.region.adoptions(code).map(({ measure }) => measure)));
      expect(new Set(sets.flatMap(({ measures }) => measures))).toEqual(all);
      expect(sets.length).toBeGreaterThan(2);
    });
  });

  test.each([
    ['宽屏', { width: 1280, height: 850 }, 12_000],
    ['手机', { width: 360, height: 780 }, 20_000],
  ])('四地并看，%s：不长，地名一直看得见', async (_name, viewport, most) => {
    await withPage(
      fourView,
      async (page) => {
        await ready(page);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height).toBeLessThan(most);
        const small = await page.$$eval('kb-compare *', (nodes) =>
          nodes
            .filter(
              (node) => node.getClientRects().length > 0 && [...node.childNodes].some((child) => child.nodeType === 3),
            )
            .filter((node) => parseFloat(getComputedStyle(node).fontSize) < 12.99 && !node.closest('svg'))
            .map((node) => `${node.className} ${node.textContent?.slice(0, 12)}`),
        );
        expect(small).toEqual([]);
        for (const share of [0.3, 0.6]) {
          await page.evaluate((y) => scrollTo(0, y), height * share);
          await expect
            .poll(() =>
              page.$$eval('.compare-head b', (heads) =>
                heads
                  .filter((head) => {
                    const { top, bottom } = head.getBoundingClientRect();
                    return top >= 0 && bottom <= innerHeight;
                  })
                  .map((head) => head.textContent),
              ),
            )
            .toEqual(names);
        }
      },
      { context: { viewport } },
    );
  });

  test.each(['紹興', '绍 兴 市', '“绍兴市”', '浙江省绍兴市', '浙江绍兴', '３３０６００', '「紹興市」'])(
    '挑选框认得 %s，回车就是它',
    async (typed) => {
      await withPage('/compare/', async (page) => {
        await idle(page);
        const box = page.getByRole('combobox', { name: '选择地区' });
        await box.fill(typed);
        await box.press('Enter');
        await page.waitForURL(/regions=/);
        expect(new URL(page.url()).search).toBe('?regions=330600');
      });
    },
  );

  test.each([
    ['大同县', '140215'],
    ['140227', '140215'],
    ['shaoxing', '330600'],
    ["shao'xing shi", '330600'],
  ])('挑选框由 %s 找到 %s', async (typed, code) => {
    await withPage('/compare/', async (page) => {
      await idle(page);
      await page.getByRole('combobox', { name: '选择地区' }).fill(typed);
      await page.locator(`[role=option][data-code="${code}"]`).click();
      await page.waitForURL(/regions=/);
      expect(new URL(page.url()).search).toBe(`?regions=${code}`);
    });
  });

  test('B11 有资料的在前，回车不替人挑', async () => {
    await withPage('/compare/', async (page) => {
      await idle(page);
      const box = page.getByRole('combobox', { name: '选择地区' });
      await box.fill('sx');
      const held = await page.$$eval('[role=option]', (options) =>
        options.map((option) => option.getAttribute('data-code') ?? ''),
      );
      const has = held.map((code) => kb.of.region.observations(code).length + kb.of.region.adoptions(code).length > 0);
      expect(has).toContain(true);
      expect(has).toContain(false);
      expect(has).toEqual([...has].toSorted((a, b) => Number(b) - Number(a)));
      expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(0);
      await box.press('Enter');
      expect(new URL(page.url()).search).toBe('');
      expect(await box.inputValue()).toBe('sx');
      await box.press('ArrowDown');
      await box.press('Enter');
      await page.waitForURL(/regions=330600$/);
    });
  });

  test('B17 没有写地区的地址什么也不替人恢复，只提议继续', async () => {
    await withPage(view, async (page) => {
      await ready(page);
      await page.goto(new URL('compare/', inject('siteUrl')).href);
      await idle(page);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('[data-region]').count()).toBe(0);
      await page.getByRole('link', { name: /^继续上次的选择/ }).click();
      await page.waitForURL(new RegExp(`regions=${first.a},${first.b}$`));
      await ready(page);
    });
  });

  test('地址里要而不得的，都说出来', async () => {
    const asked = ['140227', '999999', ...four];
    await withPage(`/compare/?regions=${asked.join(',')}&indicators=no-such-thing`, async (page) => {
      await ready(page);
      const said = page.locator('[data-slot=notes]');
      await expect.poll(() => said.innerText()).toContain('no-such-thing');
      const text = await said.innerText();
      expect(text).toContain('140227 今为云州区（140215）');
      expect(text).toContain('没有收录这样的地区：999999');
      expect(text).toContain(`没有列出：${names.at(-1)}`);
      const { search } = new URL(page.url());
      expect(search).toBe(`?regions=140215,${four.slice(0, 3).join(',')}`);
      await page.getByRole('button', { name: '移出 云州区' }).click();
      await expect.poll(() => said.innerText()).toBe('');
    });
  });

  test('B14 打印四地：没有控件，有地名，张数不多', async () => {
    await withPage(fourView, async (page) => {
      await ready(page);
      await page.emulateMedia({ media: 'print' });
      const visible = await page.$$eval('main button, main input, main select, main label', (controls) =>
        controls.filter((control) => control.getClientRects().length > 0).map((control) => control.textContent),
      );
      expect(visible).toEqual([]);
      for (const name of names) {
        expect(await page.locator('.compare-chosen').innerText()).toContain(name);
        expect(await page.locator('.compare-table thead').first().innerText()).toContain(name);
      }
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeLessThanOrEqual(9);
    });
  });

  test('打印为横向 A4', async () => {
    await withPage(view, async (page) => {
      await ready(page);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => Number(width) > Number(height),
      );
      expect(boxes).toContain(true);
    });
  });
});

describe('谁做过', () => {
  const busiest =
    [...kb.measures.values()].toSorted(
      (a, b) => kb.of.measure.adoptions(b.id).length - kb.of.measure.adoptions(a.id).length,
    )[0]?.id ?? '';

  test('按级别与状态筛选，地址可再打开', async () => {
    await withPage(`/measures/${busiest}/?level=county&status=planned&province=xx`, async (page) => {
      const shown = await page.$$eval('.who [data-record]:not([hidden])', (items) =>
        items.map((item) => item.getAttribute('data-adoption')),
      );
      const expected = kb.of.measure
        .adoptions(busiest)
        .filter((row) => row.status === 'planned' && kb.regions.get(row.region)?.level === 'county')
        .map(({ key }) => key);
      expect(new Set(shown)).toEqual(new Set(expected));
      expect(new URL(page.url()).search).toBe('?level=county&status=planned');
    });
  });

  test('举措总表随筛选重新计数', async () => {
    await withPage('/measures/?status=planned', async (page) => {
      const row = page.locator(`tr[data-measure="${busiest}"]`);
      const planned = kb.of.measure.adoptions(busiest).filter(({ status }) => status === 'planned').length;
      expect(await row.locator('[data-count=planned]').innerText()).toBe(String(planned));
      expect(await row.locator('[data-count=implemented]').innerText()).toBe('—');
      expect(await row.locator('a').getAttribute('href')).toContain('?status=planned#who');
    });
  });
});
