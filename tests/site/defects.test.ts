/**
 * The seventeen defects that the site was found to have as its readers use it, each held by a test whose title begins with its label. Here is the table of them;
 * those that no other file holds follow.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from './browser.ts';

/** What was wrong. */
const DEFECTS: Readonly<Record<string, string>> = {
  B1: '举措目录在 360 像素宽时横向滚动',
  B2: '时间线点开的卡片在视野之外',
  B3: '时间线吞掉滚轮',
  B4: '时间线放大后标记没有字或被切掉',
  B5: '时间线改了分组，旧提示还在',
  B6: '对照表把 43 条计划算在 1 条已实施的记号下',
  B7: '地图空白而目录有数',
  B8: '台账的条数与数据文件不同而不说明',
  B9: '检索的扩展写法重复列出',
  B10: '查不到的长句不退到其中的词',
  B11: '对比里按回车替人挑了没有资料的地区',
  B12: '引文里的网址没有主机',
  B13: '数字后的标点落在行首',
  B14: '打印出控件、空纸、两个字宽的栏',
  B15: '台账的卡片在手机上被裁掉',
  B16: '文献的指标表印处处相同的地区，短词断行',
  B17: '没有写地区的对比网址替人恢复上次的选择',
};

const dir = inject('siteDir');
const titles = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    // A title is the first thing a call of `test` or of `test.each(…)` is given.
    ...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/(?:\btest|\))\(['`](B\d+) /g),
  ])
  .map(([, label]) => label ?? '');

test.each(Object.entries(DEFECTS))('%s（%s）有一个测试管着', (label) => expect(titles).toContain(label));

interface Row {
  readonly id: string;
  readonly measure: string;
  readonly region: string;
  readonly status: string;
  readonly broader: string | null;
}
const table = (name: string): Row[] => JSON.parse(readFileSync(join(dir, `data/${name}.json`), 'utf8')) as Row[];

describe('地区 × 领域', () => {
  test('B6 每格按状态分开记数，各数与落地表一致，计划不借已实施的记号', () =>
    withPage('/measures/matrix/', async (page) => {
      const broader = new Map(table('measures').map(({ id, broader: above }) => [id, above]));
      const domainOf = (id: string): string => {
        const above = broader.get(id);
        return above ? domainOf(above) : id;
      };
      const counts = new Map<string, number>();
      for (const { region, measure, status } of table('adoptions')) {
        if (status === 'mentioned') continue;
        const key = `${region} ${domainOf(measure)} ${status}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const cells = await page
        .locator('.matrix')
        .first()
        .locator('td a')
        .evaluateAll((links) =>
          links.flatMap((link) => {
            const [, region = '', domain = ''] =
              /regions\/(\d+)\/#adoptions-(.+)$/.exec(link.getAttribute('href') ?? '') ?? [];
            return [...link.querySelectorAll<HTMLElement>('[data-status]')].map((mark) => ({
              key: `${region} ${domain} ${mark.dataset['status']}`,
              count: Number(/(\d+)\s*$/.exec(mark.textContent ?? '')?.[1]),
              mark: mark.querySelector<HTMLElement>('[data-mark]')?.dataset['mark'] ?? '',
            }));
          }),
        );
      expect(cells.length).toBeGreaterThan(20);
      // A region without records of its own shows those of places below it: it is not in the table by its own code.
      const own = cells.filter(({ key }) => counts.has(key));
      expect(own.length).toBeGreaterThan(20);
      for (const { key, count } of own) expect(count, key).toBeGreaterThanOrEqual(counts.get(key) ?? 0);
      expect(cells.filter(({ key, mark }) => key.endsWith(' planned') && mark !== 'hollow')).toEqual([]);
      expect(cells.filter(({ key, mark }) => key.endsWith(' implemented') && mark !== 'solid')).toEqual([]);
    }));
});
