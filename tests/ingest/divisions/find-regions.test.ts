import { describe, expect, test } from 'vitest';
import { findRegions } from '../../../src/ingest/divisions/find-regions.ts';
import { chainOf } from '../../../src/ingest/divisions/read-divisions.ts';
import { DIVISIONS } from '../make-knowledge.ts';

const codes = (text: string) =>
  findRegions(text, DIVISIONS).map(({ code, printed, isUnsure }) => `${printed} ${code}${isUnsure ? '?' : ''}`);

describe('divisions that a text names', () => {
  test.each<[string, string[]]>([
    ['宣汉县卫健局', ['宣汉县 511722']],
    ['杭州市西湖区', ['杭州市 330100', '西湖区 330106']],
    ['南昌市西湖区', ['南昌市 360100', '西湖区 360103']],
    ['迪庆州医保局', ['迪庆州 533400']],
    ['大同县（今云州区）', ['大同县 140215', '云州区 140215']],
    ['江苏与苏州', ['江苏 320000', '苏州 320500']],
    ['六安市的推进会在金寨召开', ['六安市 341500', '金寨 341524']],
    ['新沂在江苏省，新沂市', ['新沂 320381', '江苏省 320000', '新沂市 320381']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
  test.each([
    '和县级医院',
    '建成县域医共体',
    '提高县域内就诊率',
    '南京路',
    '滨州医学院',
    '城区医院',
    '和平发展',
    '全国推广',
    '卫生人员815人，其中卫生技术人员602人',
  ])('none in %s', (text) => expect(codes(text)).toEqual([]));
  test('a name that many share is not decided without a word that decides', () => {
    expect(codes('西湖区')).toEqual([expect.stringMatching(/\?$/)]);
  });
  test('the chain leads to the country', () => {
    expect(chainOf('320381', DIVISIONS)).toEqual(['320381', '320300', '320000', '100000']);
    expect(chainOf('110101', DIVISIONS)).toEqual(['110101', '110000', '100000']);
  });
});
