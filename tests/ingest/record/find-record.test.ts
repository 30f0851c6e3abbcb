import { describe, expect, test } from 'vitest';
import { findRecord } from '../../../src/ingest/record/find-record.ts';
import { findNumbers, findOwnNumber } from '../../../src/ingest/record/numbers.ts';
import { readText } from '../../../src/source/read-text.ts';
import { DIVISIONS } from '../make-knowledge.ts';

const record = (text: string) => {
  const { paragraphs, header } = readText({ text, encoding: 'utf-8' });
  const lines = paragraphs.map((paragraph) => paragraph.text);
  return findRecord({ lines, isText: (index) => paragraphs[index]?.furniture === undefined, header }, DIVISIONS);
};
const values = (text: string) =>
  Object.fromEntries(Object.entries(record(text).fields).map(([name, field]) => [name, field.value]));

describe('document numbers', () => {
  test.each<[string, string[]]>([
    ['依据国卫基层函〔2019〕121号文件', ['国卫基层函〔2019〕121号']],
    ['根据《意见》（某政发〔2020〕3号）和某卫发[2021] 4 号', ['某政发〔2020〕3号', '某卫发[2021] 4 号']],
    ['落实省卫健委浙卫发（2018）12号精神', ['浙卫发（2018）12号'].map(() => expect.stringContaining('（2018）12号'))],
    ['第133号提案，2019年第5号', []],
  ])('%s', (text, expected) => expect(findNumbers(text).map(({ printed }) => printed)).toEqual(expected));
  test('its own stands by itself or behind its label; a cited one is not its own', () => {
    expect(findOwnNumber(['文号：某政办发〔2021〕7号'])?.number).toBe('某政办发〔2021〕7号');
    expect(findOwnNumber(['某县人民政府文件', '某政办发〔2021〕7号'])?.number).toBe('某政办发〔2021〕7号');
    expect(findOwnNumber(['现将省里的意见（某政发〔2020〕3号）转发给你们。'])).toBeUndefined();
  });
});

describe('the record of a page', () => {
  test('the State Council is told by its title alone', () => {
    const text =
      '国务院关于某项行动的意见\n国发〔2019〕99号\n各省、自治区、直辖市人民政府：\n提出以下意见。\n国务院\n2019年6月24日';
    expect(values(text)).toMatchObject({ issuer: '国务院', region: '100000', number: '国发〔2019〕99号' });
  });
  test('an interpretation whose title goes on in the next line is one', () => {
    const text = '《某市健康促进实施方案》\n政策解读\n一、为什么出台\n方案提出了三项任务。';
    expect(values(text)).toMatchObject({ kind: 'policy-interpretation' });
  });

  test('an office prints its head', () => {
    const text =
      '索 引 号：1234/2023-00346\n发布机构：绍兴市越城区人民政府办公室\n发布日期：2023-08-25 16:00\n文号：越政办发〔2023〕26号\n' +
      '绍兴市越城区人民政府办公室关于印发《越城区三年行动方案（2023-2025年）》的通知\n各乡镇：\n现印发给你们。\n越城区人民政府办公室\n2023年8月10日';
    expect(values(text)).toMatchObject({
      title: '绍兴市越城区人民政府办公室关于印发《越城区三年行动方案（2023-2025年）》的通知',
      kind: 'action-plan',
      issuer: '绍兴市越城区人民政府办公室',
      number: '越政办发〔2023〕26号',
      signed: '2023-08-10',
      published: '2023-08-25',
      period: '2023/2025',
      region: '330602',
    });
    expect(record(text).fields.number?.place).toBe('网页信息表');
  });
  test('a portal prints its line below the title', () => {
    expect(
      values('易县万人有了家庭医生\n来源：某某晚报  作者：■■■\n2019-08-15 09:45:19\n近日，易县卫健局记者采访。'),
    ).toMatchObject({
      title: '易县万人有了家庭医生',
      kind: 'press-report',
      published: '2019-08-15',
      region: '130633',
    });
  });
  test.each<[string, string, string]>([
    ['a reporter signs', '签约率提高\n来源：本网原创\n甲县签约率提高。\n白石日报融媒体记者 孙小川', '白石日报'],
    ['a button is no source', '签约率提高\n来源：  我要评论\n甲县签约率提高。\n白石网版权与免责声明', '白石网'],
    ['the owner of the page', '甲县签约率提高。\n版权所有 白石传媒有限公司', '白石传媒有限公司'],
  ])('issuer: %s', (_, text, issuer) => expect(values(text).issuer).toBe(issuer));
  test('where a paper is made says nothing of what it tells of', () => {
    const text = '昨日，苏州市发布监测结果，苏州市居民健康素养水平提高。\n版权所有 江苏白石传媒有限公司';
    expect(values(text).region).toBe('320500');
  });
  test('the day of the count, where nothing else is told of its year', () => {
    const head = '签约服务进展\n发布时间：2019-03-04\n';
    expect(
      values(`${head}截至2018年12月底，全区共签约9万人，签约率达到41.5%，其中老年人签约率达到75.2%，比预定的目标高。`)
        .period,
    ).toBe('2018-12');
    expect(
      values(
        `${head}截至2018年12月底，全区共签约9万人。2018年全年上门服务3万人次，比预定的目标多，居民对服务也更满意。`,
      ).period,
    ).not.toBe('2018-12');
  });
  test('the period of the title', () => {
    expect(values('2024年第一季度宣汉县医疗服务情况\n发布日期：2024-04-01').period).toBe('2024-01/2024-03');
  });
  test('a date in the middle of a text is no signature', () => {
    expect(values('全县医改工作\n2021年3月2日\n全县推进。')).not.toHaveProperty('signed');
  });
  test('a repost far younger than what it tells does not date it', () => {
    const text = `县医共体建设答复\n时间：2023-05-20 04:50\n2018年，全县共组建三个县域医共体，各成员单位落实统一管理的要求，试点工作全面展开，成效初步显现，群众得到实惠。`;
    expect(values(text).period).toBe('2018?');
  });
  test.each<[string, string]>([
    ['2021年某县政府工作报告', 'government-report'],
    ['某县2020年国民经济和社会发展统计公报', 'statistical-communique'],
    ['《医共体实施方案》政策解读', 'policy-interpretation'],
    ['关于开展体检的通知', 'notice'],
    ['2020年卫生健康工作总结', 'work-summary'],
    ['市领导调研医改工作', 'meeting-report'],
  ])('%s is %s', (title, kind) => expect(values(`${title}\n正文。`).kind).toBe(kind));
});
