/** One question, one answer, as a reader meets it: the state of every due event on the timeline, in the ledger and in the data, with and without scripts, whatever the reader's clock says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sayState } from '../../src/grammar/target-state.ts';
import type { DueState } from '../../src/model/targets/state.ts';
import { withPage } from './browser.ts';
import { readPages } from './built-pages.ts';
import { drawn, ready, readEvents } from './timeline-page.ts';

const dir = inject('siteDir');
const rows = JSON.parse(readFileSync(join(dir, 'data/targets.json'), 'utf8')) as {
  document: string;
  id: string;
  state: DueState;
  deadline: string;
  due_events: string | null;
  as_of: string | null;
}[];
const asOf = rows[0]?.as_of ?? null;
const due = readEvents(dir)
  .filter(({ kind }) => kind === 'due')
  .map(({ document, id }) => `${document}/${id}`);
/** From the data alone: an event belongs to the one row that lists it. */
const deciding = new Map(
  due.map((key) => {
    const own = rows.filter(
      (row) => `${row.document}/${row.id}` === key || (row.due_events ?? '').split('|').includes(key),
    );
    return [key, own.find(({ state }) => state !== 'result')];
  }),
);
const expected = new Map([...deciding].map(([key, row]): [string, DueState] => [key, row?.state ?? 'result']));
/** A term that is inferred is no printed one, and the words say which it is. */
const sameAsData = new Map(
  [...expected].map(([key, state]) => [
    key,
    `${state} ${sayState(state, asOf, deciding.get(key)?.deadline === 'inferred')}`,
  ]),
);

/** State and words of every due event in the lists of the page, by event; an event with two answers on one page has both. */
const listed = (page: Page): Promise<[string, string][]> =>
  page.$$eval('[data-event]', (items) =>
    items.flatMap((item): [string, string][] => {
      const badge = item.querySelector('[data-due]');
      const said = `${badge?.getAttribute('data-due')} ${badge?.textContent.trim()}`;
      return badge ? [[item.getAttribute('data-event') ?? '', said]] : [];
    }),
  );

/** The same in the ledger: of an event that is a row, and of one that stands with a commitment. */
const entered = (page: Page): Promise<[string, string][]> =>
  page.$$eval('[data-target]', (items) =>
    items.flatMap((item): [string, string][] => {
      const state = item.querySelector('[data-state]')?.getAttribute('data-state') ?? '';
      const said = item.querySelector('.state')?.textContent.trim() ?? '';
      const own = item.getAttribute('data-facet-kind') === 'due' ? [item.getAttribute('data-target') ?? ''] : [];
      const covered = [...item.querySelectorAll('[data-due-event]')].map((event): [string, string] => {
        const other = event.querySelector('span')?.textContent.replace(/^；/, '');
        return [event.getAttribute('data-due-event') ?? '', `${event.getAttribute('data-due-state')} ${other ?? said}`];
      });
      return [...own.map((key): [string, string] => [key, `${state} ${said}`]), ...covered];
    }),
  );

const READERS = [
  ['没有脚本', { javaScriptEnabled: false }, undefined],
  ['脚本跑过', {}, undefined],
  ['读者的钟在 2001 年', {}, '2001-05-05T08:00:00Z'],
  ['读者的钟在 2040 年', {}, '2040-05-05T08:00:00Z'],
] as const;

describe.each(READERS)('到期事项的状态，%s', (_name, context, clock) => {
  const answers = new Map<string, Set<string>>();
  const collect = async (folder: string, read: (page: Page) => Promise<[string, string][]>) => {
    answers.clear();
    for (const { path } of readPages(dir).filter((page) => page.path.startsWith(`/${folder}/`)))
      await withPage(
        path,
        async (page) => {
          if (clock) {
            await page.clock.setFixedTime(new Date(clock));
            await page.reload();
          }
          if (!('javaScriptEnabled' in context) && path === '/timeline/') await ready(page);
          for (const [key, said] of await read(page)) answers.set(key, (answers.get(key) ?? new Set()).add(said));
        },
        { context },
      );
    return new Map([...answers].map(([key, said]) => [key, [...said].join(' 又 ')]));
  };

  test('时间线与数据相同', async () => {
    expect(await collect('timeline', listed)).toEqual(sameAsData);
  });
  test('台账与数据相同', async () => {
    expect(await collect('targets', entered)).toEqual(sameAsData);
  });
});

describe('时间线按状态筛选', () => {
  const states = [...new Set(expected.values())];
  beforeAll(() => expect(states.length).toBeGreaterThan(0));

  test.each(['pending', 'overdue', 'result', 'unwritten'] as const)('%s 筛出的就是数据里的', async (state) => {
    await withPage(`/timeline/?due=${state}`, async (page) => {
      await ready(page);
      const keys = [...expected].flatMap(([key, own]) => (own === state ? [key] : []));
      expect((await drawn(page)).toSorted()).toEqual(keys.toSorted());
    });
  });
});
