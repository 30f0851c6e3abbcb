import { describe, expect, test } from 'vitest';
import { checkPrinted, countsFall } from '../../../src/model/check/printed-value.ts';
import type { ObservationRow } from '../../../src/schema/observation.ts';

type Row = Pick<ObservationRow, 'value' | 'value_max' | 'unit' | 'comparator' | 'printed'>;
const row = (printed: string, value: number, unit: Row['unit'] = '%', comparator: Row['comparator'] = '='): Row => ({
  printed,
  value,
  value_max: null,
  unit,
  comparator,
});
const rule = (figure: Row, isFall = false) => checkPrinted(figure, isFall)?.rule;

describe('value and print agree', () => {
  test.each<[string, number, Row['unit'], Row['comparator']]>([
    ['百分之八十八点零二', 88.02, '%', '='],
    ['８８．０２％', 88.02, '%', '='],
    ['１２３人', 123, '人', '='],
    ['30余万人', 300_000, '人', '≥'],
    ['一亿三千万元', 130_000_000, '元', '='],
    ['三分之二', 66.67, '%', '='],
    ['三分之二', 66.7, '%', '='],
    ['三成五', 35, '%', '='],
    ['千分之三', 0.3, '%', '='],
    ['2.1个百分点', 2.1, '%', '='],
    ['3.5 张/千人', 3.5, '张/千人', '='],
    ['1.5小时', 90, '分钟', '='],
    ['175个', 175, '份', '='],
    ['3所', 3, '家', '='],
    ['30余名', 30, '人', '≥'],
    ['5公里', 5, '公里', '='],
    ['5000米', 5, '公里', '='],
    ['两天', 2, '日', '='],
    ['4人次/日', 4, '人次/日', '='],
    ['5000元/人', 5000, '元', '='],
    ['3.5', 3.5, '元', '='],
    ['“1+5”血透', 5, '家', '='],
    ['五级乙等', 5, '级', '='],
    ['“零”门槛', 0, '元', '='],
    ['全覆盖', 100, '%', '='],
    ['-3%', -3, '%', '='],
    ['下降3%', -3, '%', '='],
    ['下降超过3%', -3, '%', '≤'],
    ['二级以上医院12%', 12, '%', '='],
    ['65岁以上老人5万人', 50_000, '人', '='],
    ['结余3%', 3, '%', '='],
    ['由10分钟缩短至3分钟', 3, '分钟', '='],
  ])('%s → %d %s %s', (printed, value, unit, comparator) =>
    expect(checkPrinted(row(printed, value, unit, comparator), false)).toBeUndefined(),
  );

  test('a range gives both its ends', () => {
    expect(checkPrinted({ ...row('3-5万元', 30_000, '元', 'range'), value_max: 50_000 }, false)).toBeUndefined();
    expect(rule({ ...row('3-5万元', 3, '元', 'range'), value_max: 50_000 })).toBe('figure/value');
    expect(rule({ ...row('两三家', 2, '家', 'range'), value_max: 3 })).toBeUndefined();
    expect(rule(row('3-5家', 3, '家'))).toBe('figure/comparator');
  });
});

describe('value and print differ', () => {
  test.each<[string, number, Row['unit']]>([
    ['百分之八十八', 100, '%'],
    ['１２３', 100, '人'],
    ['30余万', 30, '人'],
    ['30余万', 10_000, '人'],
    ['一亿三千万', 1_000_030_000_000, '元'],
    ['两三家', 23, '家'],
    ['三成五', 30, '%'],
    ['贰拾万', 10_000, '元'],
    ['三分之二', 3, '%'],
    ['三分之二', 2, '%'],
    ['三分之二', 66, '%'],
    ['2.1个百分点', 100, '%'],
    ['3.5 张/千人', 1000, '张/千人'],
    ['千分之三', 3, '%'],
    ['88.02%', 88.02, '家'],
    ['12家', 12, '%'],
    ['1.5小时', 1.5, '分钟'],
    ['-3%', 3, '%'],
    ['下降3%', 3, '%'],
    ['数百人', 100, '人'],
    ['数百人', 0, '人'],
    ['全覆盖', 99, '%'],
    ['2019年', 2019, '个'],
    ['每千人口', 1000, '人'],
    ['12人', 12, '家'],
    ['12家', 12, '人次'],
    ['3年', 3, '元'],
    ['5元', 5, '家'],
    ['3天', 3, '分钟'],
    ['5个工作日', 5, '日'],
    ['3公里', 3, '个'],
    ['15个', 15, '分钟'],
    ['2倍', 2, '家'],
    ['三级', 3, '家'],
    ['编号12', 12, '个'],
    ['第3个', 4, '个'],
  ])('%s ≠ %d %s', (printed, value, unit) => expect(rule(row(printed, value, unit))).toBe('figure/value'));

  test('3 of 下降3% is right where the indicator counts the fall', () => {
    expect(countsFall('药品费用下降幅度')).toBe(true);
    expect(countsFall('药品费用占比')).toBe(false);
    expect(rule(row('下降3%', 3), true)).toBeUndefined();
    expect(checkPrinted(row('下降3%', 3), false)).toMatchObject({ remedy: expect.stringContaining('-3') });
  });
});

describe('comparator and print differ', () => {
  test.each<[string, number, Row['unit'], Row['comparator']]>([
    ['不到5%', 5, '%', '='],
    ['逾3%', 3, '%', '='],
    ['超3%', 3, '%', '='],
    ['20多%', 20, '%', '='],
    ['30多项', 30, '项', '='],
    ['95%以上', 95, '%', '≤'],
    ['二级以上医院12%', 12, '%', '≥'],
    ['结余3%', 3, '%', '≥'],
    ['签约3%', 3, '%', '≈'],
    ['65岁以上老人5万人', 50_000, '人', '≥'],
    ['下降超过3%', -3, '%', '≥'],
    ['全覆盖', 100, '%', '≥'],
  ])('%s, %d %s is not %s', (printed, value, unit, comparator) =>
    expect(rule(row(printed, value, unit, comparator))).toBe('figure/comparator'),
  );
});

test('the messages say what is wrong and what to do', () => {
  expect(checkPrinted(row('百分之八十八', 100), false)).toMatchInlineSnapshot(`
    {
      "message": "数值 100 与原文“百分之八十八”（读作 88）不符",
      "remedy": "核对数值与换算（万、亿要展开，单位是“%”），或核对 printed。",
      "rule": "figure/value",
    }
  `);
  expect(checkPrinted(row('数百人', 100, '人'), false)).toMatchInlineSnapshot(`
    {
      "message": "原文“数百人”只说“数百”，没有说出数值，数值却是 100",
      "remedy": "不立观测，在台账里以 other:不定数 记下；若后文另有确数，把 printed 写完整。",
      "rule": "figure/value",
    }
  `);
  expect(checkPrinted(row('下降3%', 3), false)).toMatchInlineSnapshot(`
    {
      "message": "原文“下降3%”说的是减少，数值 3 却是增加",
      "remedy": "填 -3；指标数的若就是减少的量，名称里写明“下降”“减少”一类的词，便填 3。",
      "rule": "figure/value",
    }
  `);
  expect(checkPrinted(row('3-5家', 3, '家'), false)).toMatchInlineSnapshot(`
    {
      "message": "原文“3-5家”是一个区间，comparator 却是“=”",
      "remedy": "改为“range”，value 填下限，value_max 填上限。",
      "rule": "figure/comparator",
    }
  `);
});
