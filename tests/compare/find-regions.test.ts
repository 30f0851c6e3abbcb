import { describe, expect, it } from 'vitest';
import { findRegions } from '../../src/compare/find-regions.ts';
import { plainName } from '../../src/compare/plain-name.ts';
import { buildRegionIndex, type IndexedRegion } from '../../src/compare/region-index.ts';
import { resolveRegions } from '../../src/compare/resolve-regions.ts';
import { sayMissing, sayRefused } from '../../src/compare/say-refused.ts';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { buildHanMap, packHanMap, usedPairs } from '../../src/search/build/han-map.ts';
import { foldText, unpackHanMap } from '../../src/search/format/fold.ts';

const entry = (code: string, name: string, changes: Partial<IndexedRegion> = {}): IndexedRegion => ({
  ...{ code, name, names: [name], pinyin: [], codes: [], level: 'county', above: '', up: '' },
  ...{ observations: 0, adoptions: 0 },
  ...changes,
});

const regions = [
  entry('990000', '东江省', { names: ['东江省', '东江'], pinyin: ['djs', 'dongjiangsheng', 'dj', 'dongjiang'] }),
  entry('990101', '上河区', {
    ...{
      names: ['上河区', '上河', '老上县'],
      pinyin: ['shq', 'shanghequ', 'sh', 'lsx'],
      up: '990100',
      observations: 3,
    },
    codes: ['990181'],
  }),
  entry('990100', '绍州市', { names: ['绍州市', '绍州'], pinyin: ['szs', 'shaozhoushi'], up: '990000', adoptions: 1 }),
  entry('990102', '下河区', { names: ['下河区', '下河'], pinyin: ['xhq', 'xiahequ'], up: '990100', observations: 9 }),
  entry('990200', '河市', { pinyin: ['hs', 'heshi'], up: '990000' }),
  entry('990300', '山州省', { names: ['山州省', '山州'], pinyin: ['szs', 'shanzhousheng'] }),
];
const han = unpackHanMap('紹绍東东區区');
const fold = (text: string) => foldText(text, han);
const find = (typed: string) => findRegions(regions, plainName(typed, fold));
const names = (typed: string) => find(typed).regions.map(({ name }) => name);

describe('finding a region', () => {
  it.each([
    ['河', ['下河区', '上河区', '河市']],
    ['上河', ['上河区']],
    ['老上县', ['上河区']],
    ['990181', ['上河区']],
    ['XHQ', ['下河区']],
    ['shangh', ['上河区']],
    ['9901', ['下河区', '上河区', '绍州市']],
    ['990200', ['河市']],
    ['  ', []],
    ['海', []],
  ])('by %s', (typed, found) => expect(names(typed)).toEqual(found));

  it.each([
    '紹州',
    '“绍州”',
    '绍 州 市',
    '　绍州　',
    '東江省绍州市',
    '东江省·绍州',
    '东江，绍州市',
    '９９０１００',
    '（绍州）',
  ])('%s is the city, and Enter may take it', (typed) => {
    expect(find(typed).exact?.code).toBe('990100');
  });

  it.each([
    ['东江省绍州市上河区', '上河区'],
    ['东江上河', '上河区'],
    ['绍州市老上县', '上河区'],
  ])('%s lies below', (typed, name) => expect(find(typed).exact?.name).toBe(name));

  it('is not found below what it does not lie in', () => expect(names('山州上河')).toEqual([]));

  it('finds on while the path is still being typed', () => expect(names('东江省绍')).toEqual(['绍州市']));

  it('folds the marks of pinyin', () => expect(names("Shào'zhōu shì")).toEqual(['绍州市']));

  it('puts what has data before what has none, and marks neither', () => {
    expect(names('sz')).toEqual(['绍州市', '山州省']);
    expect(names('szs')).toEqual(['绍州市', '山州省']);
    expect(find('szs').exact).toBeUndefined();
  });

  it('puts what was named before all, data or not', () => {
    expect(names('河市')).toEqual(['河市']);
    expect(find('山州').exact?.name).toBe('山州省');
  });

  it('marks none of two namesakes', () => {
    const twins = [entry('990401', '鼓区'), entry('990402', '鼓区', { observations: 1 })];
    expect(findRegions(twins, '鼓区')).toMatchObject({ exact: undefined, regions: [{ code: '990402' }, {}] });
  });

  it('stops at the limit', () => expect(findRegions(regions, '河', 1).regions).toHaveLength(1));

  it('ends on a region that lies in itself', () => {
    const odd = [entry('1', '甲', { up: '2' }), entry('2', '乙', { up: '1' })];
    expect(findRegions(odd, '乙甲').regions.map(({ name }) => name)).toEqual(['甲']);
  });
});

describe('what an address asks for', () => {
  const resolve = (...asked: string[]) => resolveRegions(asked, regions, fold);

  it('is had as asked, in its order', () =>
    expect(resolve('990102', '990101')).toEqual({
      ...{ regions: ['990102', '990101'], moved: [], unknown: [], surplus: [] },
    }));

  it('is found under a former code and by name, once', () =>
    expect(resolve('990181', '990101', '老上县')).toMatchObject({
      regions: ['990101'],
      moved: [
        { asked: '990181', code: '990101', name: '上河区' },
        { asked: '老上县', code: '990101' },
      ],
    }));

  it('is told to be unknown, or too much; an unknown one takes no place', () => {
    const answer = resolve('999999', '990101', '990102', '<b>', '990100', '990200', '990300');
    expect(answer).toMatchObject({ unknown: ['999999', '<b>'], surplus: ['山州省'] });
    expect(answer.regions).toHaveLength(4);
    expect(sayRefused(answer)).toEqual([
      '没有收录这样的地区：999999、<b>。没有收录不等于没有做。',
      '一次最多并排四个地区，没有列出：山州省。',
    ]);
  });

  it('is quoted, but not without end', () => {
    const many = Array.from({ length: 9 }, (_, index) => `${index}`.repeat(99));
    const [said = ''] = sayRefused({ moved: [], unknown: many, surplus: [] });
    expect(said).toContain('等 9 个');
    expect(said.length).toBeLessThan(260);
  });

  it('says the former code, and which indicators are missing', () => {
    expect(sayRefused(resolve('990181'))).toEqual(['990181 今为上河区（990101），地址已改用现行代码。']);
    expect(sayMissing(['x', 'y'])[0]).toContain('x、y');
    expect(sayMissing([])).toEqual([]);
  });
});

describe('the index of the chooser', () => {
  const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
  const index = buildRegionIndex(kb, 'b1', {
    fold: (text) => foldText(text),
    packHan: (texts) => packHanMap(usedPairs(buildHanMap(), texts)),
  });

  it('has every region, by code, with what it lies in', () => {
    expect(index.regions.map(({ code }) => code)).toEqual([...kb.regions.keys()].toSorted());
    const codes = new Set(index.regions.map(({ code }) => code));
    for (const { up } of index.regions) expect(up === '' || codes.has(up)).toBe(true);
  });

  it('finds each by its own name, code and pinyin', () => {
    for (const { name, code, pinyin } of index.regions) {
      for (const typed of [name, code, ...pinyin]) {
        const { regions: found } = findRegions(index.regions, plainName(typed, foldText), Infinity);
        expect(
          found.map((region) => region.code),
          typed,
        ).toContain(code);
      }
    }
  });

  it('carries only characters that lead to a name', () => {
    const map = unpackHanMap(index.han);
    const used = new Set(index.regions.flatMap((region) => region.names).join(''));
    expect(map.size).toBeGreaterThan(0);
    for (const simplified of map.values()) expect(used.has(simplified)).toBe(true);
  });
});
