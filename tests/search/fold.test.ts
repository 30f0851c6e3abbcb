import { describe, expect, it } from 'vitest';
import { findSpans, fold, foldText, separates, unpackHanMap } from '../../src/search/format/fold.ts';
import { buildHanMap, packHanMap, pairsIn, usedPairs } from '../../src/search/build/han-map.ts';

describe('fold', () => {
  it.each([
    ['ＤＲＧ付费', 'drg付费'],
    ['组建 12 个 医共体', '组建12个医共体'],
    ['open  data 平台', 'open data平台'],
    ['1,220 人次', '1220人次'],
    ['1,234,567', '1234567'],
    ['12,34', '12,34'],
    ['2019,2020', '2019,2020'],
    ['政办发〔2023〕26号', '政办发(2023)26号'],
    ['政办发【2023】26号', '政办发(2023)26号'],
    ['“一站式”', '"一站式"'],
    ['力争,到', '力争,到'],
    ['力争，到', '力争,到'],
    ['10–20 公里', '10-20公里'],
    ['½ ①', '½①'],
    ['县\u200b域\ufeff', '县域'],
    ['⼈⺠⻋⻓', '人民车长'],
    ['\uf914', '樂'],
    ['', ''],
  ])('%s → %s', (raw, folded) => expect(foldText(raw)).toBe(folded));

  it('is the same when folded twice', () => {
    const raw = 'ＡＢ 组建 １２ 个，（1,220）“甲” open data';
    expect(foldText(foldText(raw))).toBe(foldText(raw));
  });

  it('says where each character began', () => {
    const raw = '共 1,220 人';
    const { chars, offsets } = fold(raw);
    expect(chars.map((_, index) => raw[offsets[index] ?? 0])).toEqual(['共', '1', '2', '2', '0', '人']);
    expect(offsets).toHaveLength(chars.length + 1);
    expect(offsets.at(-1)).toBe(raw.length);
  });

  it('simplifies only with a map', () => {
    expect(foldText('縣域')).toBe('縣域');
    expect(foldText('縣域', unpackHanMap('縣县'))).toBe('县域');
  });

  it('knows what separates and what means something', () => {
    expect([...',;:()"-·、。《'].every(separates)).toBe(true);
    expect([...'%‰≥+.&a医1'].some(separates)).toBe(false);
  });
});

describe('findSpans', () => {
  const spans = (raw: string, phrase: string) =>
    findSpans(raw, [...phrase]).map(({ start, end }) => raw.slice(start, end));
  it('gives the raw text back, spaces and separators included', () => {
    expect(spans('共 1,220 人，1220人', '1220人')).toEqual(['1,220 人', '1220人']);
    expect(spans('组建 12 个 医共体', '12个医')).toEqual(['12 个 医']);
  });
  it('takes no character twice', () => expect(spans('人人人人人', '人人')).toEqual(['人人', '人人']));
  it('finds a character where a radical stands for it', () => expect(spans('⼈才', '人才')).toEqual(['⼈才']));
  it('finds nothing in nothing', () => {
    expect(spans('', '医共')).toEqual([]);
    expect(findSpans('医共体', [])).toEqual([]);
  });
});

describe('the map of traditional characters', () => {
  const map = buildHanMap();
  it('turns traditional to simplified and leaves characters that are both', () => {
    expect(foldText('縣域醫共體，衛生', map)).toBe('县域医共体,卫生');
    expect(foldText('著录于乾隆', map)).toBe('著录于乾隆');
  });
  it('survives packing, whole or in part', () => {
    expect(unpackHanMap(packHanMap(map))).toEqual(map);
    expect(unpackHanMap(pairsIn('縣域醫院', map))).toEqual(
      new Map([
        ['縣', '县'],
        ['醫', '医'],
      ]),
    );
    expect([...usedPairs(map, ['县医院']).values()].every((char) => '县医院'.includes(char))).toBe(true);
    expect(usedPairs(map, ['县医院']).get('縣')).toBe('县');
  });
});
