import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../../src/text/numerals/find-numerals.ts';

const printed = (text: string) => findNumerals(text).map((numeral) => numeral.printed);
const values = (text: string) => findNumerals(text).map((numeral) => numeral.values);
const kinds = (text: string) => findNumerals(text).map(({ printed: said, kind }) => [said, kind]);

describe('what is one numeral', () => {
  test.each([
    ['服务4500万余人次，占88.02%，另有1,220个', ['4500万', '88.02%', '1,220']],
    ['组建三个医共体、十家分院，占两成', ['三', '十', '两成']],
    ['２０１７年服务１２３人，占８８．０２％', ['２０１７年', '１２３', '８８．０２％']],
    ['百分之八十、三分之二、十余万、12.3 万、1 200', ['百分之八十', '三分之二', '十余万', '12.3 万', '1 200']],
    ['1亿3000万和1千5百', ['1亿3000万', '1千5百']],
    ['2019，2020两年', ['2019', '2020', '两']],
    ['1：2，3/4', ['1：2', '3/4']],
    ['半径10-20公里，“1+5+18”，“1+N”', ['10-20', '1+5+18', '1+N']],
    ['2023年8月10日起，2021-2025，2023-08-25 16:00', ['2023年8月10日', '2021-2025', '2023-08-25 16:00']],
    ['床位达到3.5张/千人，死亡率12.5/10万', ['3.5', '12.5']],
    ['提高2.1个百分点，不是百分点的百', ['2.1']],
    ['１２家，另有１，２００人', ['１２', '１，２００']],
    ['', []],
  ])('%s', (text, expected) => expect(printed(text)).toEqual(expected));

  test('words that only look like numerals are skipped', () => {
    expect(printed('进一步统一管理，一体化推进，唯一试点，十分重视，百姓满意，万众一心一意，千家万户')).toEqual([]);
    expect(printed('队伍入伍，陆地，收拾，参加')).toEqual([]);
  });
  test('a word behind a number does not take its digits', () => {
    expect(printed('二十分钟、三百分之一、九十一致同意、5百姓')).toEqual(['二十', '三百分之一', '九十', '5']);
  });
  test('offsets are those of the text as given', () => {
    const text = '共１２家（百分之八十），𠮷祥村下降３．５％';
    for (const numeral of findNumerals(text)) expect(text.slice(numeral.start, numeral.end)).toBe(numeral.printed);
    expect(findNumerals(text)).toHaveLength(3);
  });
});

describe('what it says', () => {
  test.each([
    ['20.46亿元', [[2_046_000_000]]],
    ['三万亿、2.3万亿', [[3e12], [2.3e12]]],
    ['一亿三千万', [[130_000_000]]],
    ['1万2千、3万5、20万零5百', [[12_000], [35_000], [200_500]]],
    ['两万五，三千八，一百二，一百零二，一百二十', [[25_000], [3800], [120], [102], [120]]],
    ['廿五、卅、卌二', [[25], [30], [42]]],
    ['贰拾万，叁佰伍拾元，壹万贰仟叁佰', [[200_000], [350], [12_300]]],
    ['二〇一九、一○五', [[2019], [105]]],
    ['两三家、三五家、二三十家、十七八家、三四百、两三万', [[2, 3], [3, 5], [20, 30], [17, 18], [300, 400], [20_000, 30_000]]],
    ['3-5万，3万-5万，5000-1万，三至五百', [[30_000, 50_000], [30_000, 50_000], [5000, 10_000], [300, 500]]],
    ['一至二十', [[1, 20]]],
    ['5-10%、5%～10%、百分之八十至九十、三到五成', [[5, 10], [5, 10], [80, 90], [30, 50]]],
    ['三成五、七八成、百分百、一半', [[35], [70, 80], [100], [50]]],
    ['30余万、30多万、十几万、百余名', [[300_000], [300_000], [100_000], [100]]],
    ['-3%、−3、负5%、同比-2.1%', [[-3], [-3], [-5], [-2.1]]],
    ['数百人，几十家，数万元', [[], [], []]],
    ['每千人口3.5张', [[], [3.5]]],
    ['“零”门槛', [[0]]],
    ['全覆盖、若干', []],
    ['1.2022年', [[], []]],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  test('a sign is no dash: annexes, ranges and dashes are not negative', () => {
    expect(values('附件-1，2019-2020人，表-2，A-3，——3家')).toEqual([[1], [2019, 2020], [2], [], [3]]);
  });
  test.each([
    ['12家', '家'],
    ['300 人次', '人次'],
    ['2个小时', '小时'],
    ['0.5个百分点', '百分点'],
    ['30余名', '名'],
    ['12.5/10万', '/10万'],
    ['3.5 张/千人', '张/千人'],
    ['4人次/日', '人次/日'],
    ['45岁', '岁'],
    ['3‰', '‰'],
    ['3-5万元', '元'],
  ])('the unit of %s is %s', (text, unit) => expect(findNumerals(text)[0]).toMatchObject({ unit }));
});

describe('what it is', () => {
  test.each<[string, [string, string][]]>([
    ['一是抓，二是建，三是管', [['一', 'heading'], ['二', 'heading'], ['三', 'heading']]],
    ['包括一是督导、二是考核', [['一', 'heading'], ['二', 'heading']]],
    ['一、总体', [['一', 'heading']]],
    ['　　（一）总体', [['一', 'heading']]],
    ['1.推进', [['1', 'heading']]],
    ['如下：（二）总体', [['二', 'heading']]],
    ['（50%）', [['50%', 'percent']]],
    ['第三方，第9个', [['三', 'ordinal'], ['9', 'ordinal']]],
    ['一号楼', [['一', 'ordinal']]],
    ['某政办发〔2023〕26号', [['2023', 'document-number'], ['26', 'document-number']]],
    ['某卫发(2019)121号', [['2019', 'document-number'], ['121', 'document-number']]],
    ['第133号提案', [['133', 'document-number']]],
    ['二级医院、三甲复评', [['二', 'grade'], ['三', 'grade']]],
    ['H7N9，0352，1.2.3', [['7', 'code'], ['9', 'code'], ['0352', 'code'], ['1.2.3', 'code']]],
    ['建成APP2个', [['2', 'number']]],
    ['“十四五”期间，“一五十百”布局', [['十四五', 'name'], ['一五十百', 'name']]],
    ['10:12到场，8：00-17：30，上午八点半', [['10:12', 'clock'], ['8：00-17：30', 'clock'], ['八点半', 'clock']]],
    ['医护比1:2，按1:10配备', [['1:2', 'ratio'], ['1:10', 'ratio']]],
    ['二〇二三年八月十日，今年1月1日，2023年8月-9月', [['二〇二三年八月十日', 'date'], ['1月1日', 'date'], ['2023年8月-9月', 'date']]],
    ['2019，2020两年', [['2019', 'date'], ['2020', 'date'], ['两', 'number']]],
    ['2019人，2019-2020人', [['2019', 'number'], ['2019-2020', 'range']]],
    ['三个月，三月，3月龄', [['三', 'number'], ['三月', 'date'], ['3', 'number']]],
    ['每十万人，每5年', [['十万', 'per'], ['5', 'number']]],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('how it is hedged', () => {
  test.each([
    ...(['不到5%', '不足3家', '不超过10分钟', '不超10%', '低于3%', '3家以下', '5日内', '24小时以内', '≤3', '不高于5%'].map((text) => [text, '≤'] as const)),
    ...(['逾3%', '超3%', '超过了300家', '20多%', '30多项', '十几家', '百余名', '上百家', '不低于90%', '不少于3家', '至少配备3名'].map((text) => [text, '≥'] as const)),
    ...(['95%以上', '10名以上三甲医院', '60岁（含）以上', '二甲及以上', '2 级以上', '100+家', '一年多', '3个多月', '突破3万'].map((text) => [text, '≥'] as const)),
    ...(['近300人', '约6.8万人', '350人次左右', '大约3家', '十来个', '接近90%'].map((text) => [text, '≈'] as const)),
    ...(['结余3%', '签约3%', '其余3家', '超声3台', 'B超3台', '彩超3台', '超市3家', '约定3项', '附近3家', '最近3年', '近三年'].map((text) => [text, '='] as const)),
    ...(['24家县级以上医院', '12家多学科门诊', '3项以下措施', '余额3万元', '最多跑一次', '网上百家', '逾期3天', '5级上下联动', '预约3人'].map((text) => [text, '='] as const)),
    ...(['3-5家', '两三家'].map((text) => [text, 'range'] as const)),
  ])('%s %s', (text, comparator) => expect(findNumerals(text)[0]).toMatchObject({ comparator }));

  test('a hedge belongs to the number it stands at', () => {
    const comparators = (text: string) => findNumerals(text).map(({ comparator }) => comparator);
    expect(comparators('二级以上医院12%')).toEqual(['≥', '=']);
    expect(comparators('65岁以上老人5万人')).toEqual(['≥', '=']);
    expect(comparators('近9000册，3家')).toEqual(['≈', '=']);
    expect(comparators('3年内达到80%')).toEqual(['≤', '=']);
  });
  test.each([
    ['下降3%', true],
    ['减少了5万人次', true],
    ['减少门诊5万人次', true],
    ['降幅达3%', true],
    ['平均缩短0.44天', true],
    ['下降超过3%', true],
    ['下降到3%', false],
    ['压缩至5个工作日', false],
    ['降为3%', false],
    ['增长3%', false],
  ])('%s tells by how much something fell: %s', (text, falls) => expect(findNumerals(text)[0]).toMatchObject({ falls }));
});

describe('precision', () => {
  test.each([
    ['172.12万', 100],
    ['47.8%', 0.1],
    ['23家', 1],
    ['三百', 1],
    ['三万', 1e4],
    ['1亿3000万', 1e4],
  ])('%s is printed to %d', (text, step) => expect(findNumerals(text)[0]).toMatchObject({ step }));
});

test('a text of any shape is read in time that grows with its length', () => {
  const shapes = ['全县共有3家医院，签约率达88.02%。', '1亿', '1:', '1+', '1-', '2019，', '十', '百分之', '1 000 ', '（一', '2019年至', '贰拾', '.1', '不超过', '——'];
  const seconds = (length: number) => {
    const start = process.cpuUsage().user;
    for (const shape of shapes) findNumerals(shape.repeat(Math.ceil(length / shape.length)));
    return (process.cpuUsage().user - start) / 1e6;
  };
  seconds(1000);
  expect(seconds(50_000)).toBeLessThan(10);
});
