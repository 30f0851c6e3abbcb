import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../../src/text/numerals/find-numerals.ts';

/** Wordings one by one; the first numeral of each is looked at. */
const HEDGED = {
  '≤': [
    '不到5% 不足3家 不得超过5天 不能高于3% 18/10万及以下 不超过10分钟 不超10% 低于3% 3家以下 5日内 24小时以内 ≤3 不高于5% 半年内 5公里内',
    '小于等于5% 不大于5% 不到三分之一 不足三成 未满3岁 ＜5% 5%及以下 最多300 千元以下 不超过10分钟',
  ],
  '≥': [
    '逾3% 超3% 不能少于6个月 不得低于3% 超过了300家 20多% 30多项 十几家 百余名 上百家 不低于90% 不少于3家 至少配备3名',
    '95%以上 10名以上三甲医院 60岁（含）以上 二甲及以上 2\u00a0级以上 100+家 一年多 3个多月 突破3万',
    '大于等于95% ≥95% ＞95% 2倍多 九成以上 八成多 三百余 12万多人 过半 四分之三以上 上万元 超百万',
  ],
  '≈': ['近300人 约6.8万人 350人次左右 大约3家 十来个 接近90% 约占三分之一 约增长3% 几乎100% 近九成 300上下 近百'],
  '=': [
    '结余3% 签约3% 其余3家 超声3台 B超3台 彩超3台 超市3家 约定3项 附近3家 最近3年 近三年 签约占3%',
    '24家县级以上医院 12家多学科门诊 3项以下措施 余额3万元 最多跑一次 网上百家 逾期3天 5级上下联动 预约3人',
    '首页>六安 3年多次获奖 以下3项 以上3家 余下3家 盈余3万元 剩余3万元 预约增长3% 12个',
  ],
  range: ['3-5家 两三家 约3-5家 百分之八九十'],
};

describe('how a numeral is hedged', () => {
  for (const [comparator, lines] of Object.entries(HEDGED))
    test.each(lines.flatMap((line) => line.split(' ')))(`%s ${comparator}`, (text) =>
      expect(findNumerals(text)[0]).toMatchObject({ comparator }),
    );

  test('a hedge belongs to the number it stands at', () => {
    const comparators = (text: string) => findNumerals(text).map(({ comparator }) => comparator);
    expect(comparators('二级以上医院12%')).toEqual(['≥', '=']);
    expect(comparators('65岁以上老人5万人')).toEqual(['≥', '=']);
    expect(comparators('近9000册，3家')).toEqual(['≈', '=']);
    expect(comparators('3年内达到80%')).toEqual(['≤', '=']);
  });
});

describe('whether it tells by how much something fell', () => {
  test.each(
    '下降3% 减少了5万人次 减少门诊5万人次 降幅达3% 平均缩短0.44天 下降超过3% 负增长3% 减少了约3万人'.split(' '),
  )('%s does', (text) => expect(findNumerals(text)[0]).toMatchObject({ falls: true }));
  test.each('下降到3% 压缩至5个工作日 降为3% 增长3%'.split(' '))('%s does not', (text) =>
    expect(findNumerals(text)[0]).toMatchObject({ falls: false }),
  );
});
