import { describe, expect, it } from 'vitest';
import { cutPages, numbersShown, pageLinks } from '../../src/views/paging.ts';
import { viewRegions } from '../../src/views/regions.ts';
import { smallBase } from '../model/small-base.ts';

describe('a list in pages', () => {
  it('has one page while it is short, or empty', () => {
    expect(cutPages(['甲', '乙'], 2)).toEqual([{ entries: ['甲', '乙'], number: 1, of: 1, total: 2 }]);
    expect(cutPages([], 2)).toEqual([{ entries: [], number: 1, of: 1, total: 0 }]);
  });

  it('goes on where the page before ended', () => {
    expect(cutPages(['甲', '乙', '丙'], 2).map(({ entries, number, of }) => [number, of, ...entries])).toEqual([
      [1, 2, '甲', '乙'],
      [2, 2, '丙'],
    ]);
  });

  it('keeps the address of the list for its first page', () => {
    expect(pageLinks('/documents/', 3, (number) => `第 ${number} 页`)).toEqual([
      { name: '第 1 页', path: '/documents/' },
      { name: '第 2 页', path: '/documents/2/' },
      { name: '第 3 页', path: '/documents/3/' },
    ]);
  });

  it.each([
    [3, 1, [0, 1, 2]],
    [12, 0, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    [50, 0, [0, 1, 2, undefined, 49]],
    [50, 25, [0, undefined, 23, 24, 25, 26, 27, undefined, 49]],
    [50, 49, [0, undefined, 47, 48, 49]],
    [50, 3, [0, 1, 2, 3, 4, 5, undefined, 49]],
  ])('of %i pages, on number %i, names few', (of, current, shown) => expect(numbersShown(of, current)).toEqual(shown));
});

describe('the tree of regions', () => {
  const counties = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${9901 + Math.floor(index / 90)}${String(1 + (index % 90)).padStart(2, '0')}`,
        { name: `县${index}`, level: 'county' as const, parent: `${9901 + Math.floor(index / 90)}00` },
      ]),
    );
  const base = (count: number) =>
    smallBase({
      regions: {
        '990000': { name: '某省', level: 'province', parent: '100000' },
        '990100': { name: '某市', level: 'prefecture', parent: '990000' },
        ...counties(count),
      },
    });

  it('lists counties while they are few, and counts them when they are many', () => {
    const [few] = viewRegions(base(3)).provinces;
    expect(few?.children.map(({ children, more }) => [children.length, more])).toEqual([[3, 0]]);
    const [many] = viewRegions(base(700)).provinces;
    expect(many?.children.map(({ children, more }) => [children.length, more])[0]).toEqual([0, 90]);
  });
});
