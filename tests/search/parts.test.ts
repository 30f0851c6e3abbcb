import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { choosePart, cut, excerptsOf } from '../../src/search/query/excerpt.ts';
import {
  packDirectory,
  packHead,
  pageName,
  unpackDirectory,
  unpackHead,
  type PageHead,
  type PartData,
} from '../../src/search/format/files.ts';
import { SearchFailure } from '../../src/search/format/index-files.ts';
import { buildOtherNames } from '../../src/search/build/other-names.ts';
import { begunNames, spelledNames } from '../../src/search/query/spelled-names.ts';
import { nearestNames, nearestWords } from '../../src/search/query/nearest.ts';
import { findPlaces, scorePage, type Ground, type Place } from '../../src/search/query/rank.ts';
import { readRows, recordPage } from '../../src/search/build/record.ts';
import { sha1 } from '../../src/search/format/sha1.ts';
import { presenceWeight, readWeight, weightOf } from '../../src/search/format/weights.ts';

const head: PageHead = {
  url: '/a/',
  title: '甲',
  kind: ['document', 'work-summary'],
  crumbs: [],
  place: '某区',
  date: '2020-01-01',
  dated: '2020年',
  region: ['1', '2'],
  measure: [],
  year: ['2020'],
  evidence: [],
};

describe('sha1', () => {
  const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7) & 255);
  const LENGTHS = [0, 1, 55, 56, 63, 64, 65, 1000];
  it.each(LENGTHS)('agrees with Node at %i bytes', async (length) => {
    expect(await sha1(bytesOf(length))).toBe(createHash('sha1').update(bytesOf(length)).digest('hex'));
  });
  it('does so, too, where the browser keeps its own for https', async () => {
    vi.stubGlobal('crypto', {});
    try {
      for (const length of LENGTHS)
        expect(await sha1(bytesOf(length))).toBe(createHash('sha1').update(bytesOf(length)).digest('hex'));
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('heads', () => {
  it('survive packing', () => {
    expect(unpackHead(packHead(head))).toEqual(head);
    const heads = [head, { ...head, url: '/b/', title: '' }];
    expect([...unpackDirectory(packDirectory(heads))]).toEqual(heads.map((entry, index) => [pageName(index), entry]));
    expect(unpackDirectory(packDirectory([]))).toEqual(new Map());
  });
});

describe('weights', () => {
  it('tell the zone back, and the length of a title', () => {
    expect((['heading', 'figure', 'text', 'card'] as const).map((zone) => readWeight(weightOf(zone, 30)).zone)).toEqual(
      ['heading', 'figure', 'text', 'card'],
    );
    expect(readWeight(weightOf('title', 12))).toEqual({ zone: 'title', titleLength: 12, isNear: false });
    for (const zone of ['title', 'heading', 'figure', 'text', 'card'] as const) {
      const weight = weightOf(zone, 12);
      expect(readWeight(presenceWeight(weight))).toEqual({ ...readWeight(weight), isNear: true });
    }
    expect(readWeight(weightOf('title', 5000)).zone).toBe('title');
  });
});

describe('findPlaces', () => {
  const at = (...positions: number[]) => positions.map((l) => ({ l, w: 24 }));
  it('wants the tokens at their distances', () => {
    const find = (...tokens: [offset: number, locations: ReturnType<typeof at>][]) =>
      findPlaces(tokens.map(([offset, locations]) => ({ offset, locations }))).map(({ position }) => position);
    expect(find([0, at(1, 5, 9)], [1, at(2, 7, 10)])).toEqual([1, 9]);
    expect(find([0, at(1, 5, 9)], [2, at(3, 11)], [3, at(4, 12)])).toEqual([1, 9]);
    expect(find([0, at(3)])).toEqual([3]);
    expect(find([2, at(3, 11)], [0, at(1, 5, 9)])).toEqual([1, 9]);
    expect(find([0, at(1)], [1, at(3)])).toEqual([]);
    expect(find()).toEqual([]);
  });
});

describe('scorePage', () => {
  const place = (zone: Place['zone'], titleLength = 0): Place => ({ position: 0, zone, titleLength, isNear: false });
  const score = (...places: Place[]) => scorePage(places, 4, 1);
  it('puts title over heading over figure over text over card', () => {
    const scores = [
      place('title', 4),
      place('title', 20),
      place('heading'),
      place('figure'),
      place('text'),
      place('card'),
    ].map((one) => score(one));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(6);
  });
  it('counts how often', () => expect(score(place('text'), place('text'))).toBeGreaterThan(score(place('text'))));
});

describe('other names', () => {
  const terms = [
    ['measure', 'm', ['县域共同体', '共同体', '健共体'], ['医疗集团']],
    ['region', 'r', ['新州区', '新州', '旧县'], []],
    ['indicator', 'i', ['“云图”覆盖率'], []],
  ] as const;
  it('leaves out what contains the phrase, and tells which bring pages of their own', () => {
    const names = buildOtherNames(terms, ['共同体', '共同体和健共体', '旧县', '新州区']);
    expect(names['共同体']).toEqual({ same: [], covered: ['健共体'], near: ['医疗集团'] });
    expect(names['健共体']).toEqual({
      same: ['县域共同体', '共同体'].filter((name) => name === '共同体'),
      covered: ['县域共同体'],
      near: ['医疗集团'],
    });
    expect(names['旧县']?.same).toEqual(['新州区', '新州']);
    expect(names['医疗集团']).toEqual({ same: [], covered: [], near: ['县域共同体'] });
    expect(names['云图覆盖率']?.same).toEqual(['“云图”覆盖率']);
  });
  it('are all looked for where the pages are too many to look', () =>
    expect(buildOtherNames(terms, undefined)['共同体']).toEqual({ same: ['健共体'], covered: [], near: ['医疗集团'] }));
});

describe('spelling', () => {
  const rows = [
    ['医共体', 'yigongti', 'ygt'],
    ['医共体数', 'yigongtishu', 'ygts'],
    ['医改', 'yigai', 'yg'],
  ] as const;
  it('finds by the whole, by initials, by the beginning', () => {
    expect(spelledNames('yigongti', rows)).toEqual(['医共体']);
    expect(spelledNames('ygt', rows)).toEqual(['医共体']);
    expect(spelledNames('yigong', rows)).toEqual([]);
    expect(begunNames('yigong', rows)).toEqual(['医共体', '医共体数']);
    expect(begunNames('yi', rows)).toEqual([]);
  });
  it('offers what is a slip away', () => {
    expect(nearestWords('yigonti', [], rows)).toEqual(['医共体']);
    expect(nearestWords('drgs', ['drg', 'dip'], [])).toEqual(['drg']);
    expect(nearestWords('zzzzzz', ['drg'], rows)).toEqual([]);
    expect(nearestNames('签约律', [['indicator', 'a', ['签约率'], []]])).toEqual(['签约率']);
    expect(nearestNames('绍兴签约率多少', [['indicator', 'a', ['签约率'], []]])).toEqual(['签约率']);
  });
});

describe('excerpts', () => {
  const runs = (text: string, ...spans: [number, number][]) =>
    cut(
      text,
      spans.map(([start, end]) => ({ start, end })),
    )
      .map(({ text: run, hit }) => (hit ? `[${run}]` : run))
      .join('');
  it('mark the hits and cut a long text around the first', () => {
    expect(runs('甲乙丙', [1, 2])).toBe('甲[乙]丙');
    expect(runs('甲乙丙')).toBe('甲乙丙');
    const long = runs(`${'前'.repeat(100)}乙${'后'.repeat(200)}`, [100, 101]);
    expect(long).toMatch(/^…前{32}\[乙\]后+…$/);
  });

  const phrase = ['乙', '丙'];
  const rows = readRows(
    [
      { text: '题甲', zone: 'title', anchor: '', section: '' },
      { text: '甲乙丙丁', zone: 'text', anchor: 'p1', section: '节' },
    ],
    new Map(),
  );
  const { parts } = recordPage(rows, new Set(), new Map());
  const part: PartData = { head: packHead(head), han: '', blocks: parts[0]?.blocks ?? [] };
  const place = (position: number, zone: Place['zone'] = 'text'): Place => ({
    position,
    zone,
    titleLength: 0,
    isNear: false,
  });
  const ground = (position: number): Ground[] => [{ phrase, places: [place(position)], inDoubt: false }];
  it('come from the part that holds the place', async () => {
    // Title: one token and the gap; then 甲乙 at 3, 乙丙 at 4.
    const shown = await excerptsOf(ground(4), () => Promise.resolve(part));
    expect(shown?.excerpts).toEqual([
      {
        anchor: 'p1',
        section: '节',
        zone: 'text',
        runs: [
          { text: '甲', hit: false },
          { text: '乙丙', hit: true },
          { text: '丁', hit: false },
        ],
      },
    ]);
  });
  it('refuse a part that does not hold what the index says', async () => {
    await expect(excerptsOf(ground(3), () => Promise.resolve(part))).rejects.toBeInstanceOf(SearchFailure);
    await expect(excerptsOf(ground(4), () => Promise.resolve({ ...part, blocks: [] }))).rejects.toBeInstanceOf(
      SearchFailure,
    );
  });
  it('settle a doubt by the text', async () => {
    const shown = (...places: Place[]) => excerptsOf([{ phrase, places, inDoubt: true }], () => Promise.resolve(part));
    expect((await shown(place(3), place(4)))?.excerpts[0]?.runs).toContainEqual({ text: '乙丙', hit: true });
    expect(await shown(place(3), place(5))).toBeUndefined();
  });
  it('find a frequent word somewhere in the block before its place', async () => {
    const near = (position: number) => [{ phrase, places: [{ ...place(position), isNear: true }], inDoubt: false }];
    expect((await excerptsOf(near(8), () => Promise.resolve(part)))?.excerpts[0]?.runs).toContainEqual({
      text: '乙丙',
      hit: true,
    });
    await expect(excerptsOf(near(2), () => Promise.resolve(part))).rejects.toBeInstanceOf(SearchFailure);
  });
  it('choose the part that tells most', () => {
    const places = (zone: Place['zone'], ...positions: number[]) => positions.map((position) => place(position, zone));
    expect(choosePart([{ phrase, places: [...places('title', 1), ...places('text', 2500)], inDoubt: false }])).toBe(2);
    expect(
      choosePart([
        { phrase, places: places('text', 10, 2500), inDoubt: false },
        { phrase: ['丙'], places: places('text', 2600), inDoubt: false },
      ]),
    ).toBe(2);
  });
});
