import { describe, expect, test } from 'vitest';
import { findBareFigures, rulesFor } from '../../../src/markdown/prose/bare-figures.ts';

const find = (text: string, names: readonly string[] = []) => findBareFigures(text, rulesFor(names));

describe('figures', () => {
  test.each([
    ['共有37家', 2],
    ['占比５成', 2],
    ['从2019年的12家', 7],
    ['编号20190', 2],
    ['达到⑦', 2],
    ['达到٧٣', 2],
    ['达到Ⅶ级', 2],
    ['平方²', 2],
    ['占½', 1],
    ['达到《73.4%》', 3],
    ['《签约率73.4%》', 4],
    ['共有2019人', 2],
    ['1998元', 0],
    ['2019', 0],
    ['2019-2020人', 0],
    ['（2019）人', 1],
    ['13月', 0],
    ['百分之七十三点四', 0],
    ['约百分之百', 1],
    ['占三分之二', 1],
    ['三成五', 0],
    ['近九成居民', 1],
    ['八十八点零二', 0],
    ['增长二点五倍', 2],
    ['增长两倍', 2],
    ['提高三个百分点', 2],
    ['三百二十人', 0],
    ['共五千万元', 1],
    ['两千多名', 0],
    ['二十余家医院', 0],
    ['贰拾万元', 0],
  ])('%s', (text, offset) => expect(find(text)[0]).toBe(offset));
  test('every one of them', () => expect(find('共37家，占百分之五，另有12所')).toEqual([1, 6, 13]));
});

describe('no figures', () => {
  test.each([
    ...['2019年初', '2021—2025年', '2023年8月10日', '自8月起', '《某规划（第2版）》', '没有数字', '2019年8—10月'],
    ...[
      '2016~2018年和2019~2020年',
      '2021-2025',
      '8月10日至12日',
      '（2019）',
      '《某方案（2021—2025年）》',
      '2016版标准',
    ],
    ...[
      '《关于某事的批复（某政〔2023〕26号）》',
      '二〇一九年八月十日',
      '一是',
      '三家医院',
      '两个阶段',
      '一成不变',
      '十四五',
    ],
    ...[
      '第十二项',
      '第二十条',
      '“一五十百”布局',
      '千名医师下基层',
      '千家万户',
      '两点一线',
      '一点一滴',
      '有一点二者不同',
    ],
    ...['十分重视', '万分重要', '一部分之一', '每千人的数量', '二十大报告', '几家', '第三方', '两成员单位', '亿元'],
    ...['https://www.example.org/2019/12.html', '见www.example.org/a1'],
  ])('%s', (text) => expect(find(text)).toEqual([]));
});

test('declared names may stand, the longest first; a figure beside one may not', () => {
  expect(find('建设15分钟服务圈', ['15分钟服务圈'])).toEqual([]);
  expect(find('建设15分钟服务圈3个', ['15分钟服务圈'])).toEqual([9]);
  expect(find('健康1+1活动', ['健康1+1', '健康1+1活动'])).toEqual([]);
  expect(find('百分之百签约行动', ['百分之百签约行动'])).toEqual([]);
});

test('long text is read in no time', () => {
  const start = process.cpuUsage().user;
  for (const text of ['一'.repeat(5e4), '十点'.repeat(5e4), '2019'.repeat(5e4), '9'.repeat(1e5), '《'.repeat(1e5)])
    find(text);
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
});
