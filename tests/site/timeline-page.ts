/** How the tests read a timeline page: what its list shows, what is drawn, and at which dates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parsePeriod } from '../../src/schema/dates.ts';
import type { KbTimeline } from '../../src/browser/timeline/kb-timeline.ts';

export interface EventRow {
  document: string;
  id: string;
  date: string;
  kind: string;
  importance: string | null;
}
export interface Place {
  key: string;
  start: string | null;
  end: string | null;
}

/** The public table of a built site. */
export const readEvents = (dir: string) =>
  JSON.parse(readFileSync(join(dir, 'data/events.json'), 'utf8')) as EventRow[];
export const keyOf = (row: EventRow): string => `${row.document}/${row.id}`;

/** What the drawing leaves out until it is asked for. */
export const isMinor = ({ kind, importance }: EventRow): boolean =>
  importance === 'minor' || kind === 'publication' || kind === 'data-period';

/** Opens the fields that are folded away. */
export const openFilters = (page: Page): Promise<void> => page.locator('.timeline-more-filters > summary').click();

export const ready = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-timeline][data-state="ready"]');
};
/** Until the window is at rest again, and list and address have followed. A gesture sets the mark at once, a new size of the page in the frame after it. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  await page.waitForSelector('[data-timeline]:not([data-leaving])', { state: 'attached' });
};
export const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
/** Keys that the list shows. */
export const listed = (page: Page): Promise<string[]> =>
  page.$$eval('[data-event]:not([hidden])', (items) => items.map((item) => item.getAttribute('data-event') ?? ''));
/** Keys of the current events, in time order. */
export const drawn = (page: Page): Promise<string[]> =>
  page.$eval('kb-timeline', (element) => (element as KbTimeline).current());

/** Every drawn event with the days its edges stand at, read back through the time scale. */
export async function readBack(page: Page): Promise<Place[]> {
  const places = await page.$eval('kb-timeline', (node) => {
    const element = node as KbTimeline;
    const scale = element.scale();
    if (!scale) return [];
    const day = (x: number | null, shift: number) => {
      if (x === null) return null;
      const time = Math.round(scale.invert(x).getTime() / 86_400_000) + shift;
      return new Date(time * 86_400_000).toISOString().slice(0, 10);
    };
    return Object.entries(element.positions()).map(([key, { x0, x1 }]) => ({
      key,
      start: day(x0, 0),
      end: day(x1, -1),
    }));
  });
  return places.toSorted(byKey);
}

/** Where the rows of the table must stand. */
export const expectedPlaces = (rows: readonly EventRow[]): Place[] =>
  rows
    .map((row) => {
      const period = parsePeriod(row.date);
      return { key: keyOf(row), start: period?.start ?? null, end: period?.end ?? null };
    })
    .toSorted(byKey);

/** What the lists of some pages say of their events, without scripts. */
export const listedIn = (pages: readonly { html: string }[]) =>
  pages.flatMap(({ html }) =>
    // An empty attribute is printed without a value.
    [
      ...html.matchAll(
        /data-event="([^"]+)" data-start(?:="([^"]*)")? data-end(?:="([^"]*)")? data-precision="([^"]*)"/g,
      ),
    ].map(([, key, start = '', end = '', precision]) => ({ key, start, end, precision })),
  );

/** The same as the table has it, by key. */
export const expectedList = (rows: readonly EventRow[]) =>
  new Map(
    rows.map((row) => {
      const period = parsePeriod(row.date);
      const [start, end] = [period?.start ?? '', period?.end ?? ''];
      return [keyOf(row), { key: keyOf(row), start, end, precision: period?.precision }];
    }),
  );

const byKey = (a: Place, b: Place) => (a.key < b.key ? -1 : 1);
