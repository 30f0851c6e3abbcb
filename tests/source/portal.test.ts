import { describe, expect, test } from 'vitest';
import { splitArticles } from '../../src/source/portal/split-articles.ts';
import { readSource } from '../../src/source/read-source.ts';
import { inspectLines } from '../../src/source/portal/inspect-lines.ts';

const TEXT = '全县组建2个医共体，牵头医院与成员单位实行统一管理，基层首诊率稳步提高。';
const marked = (lines: readonly string[]) => {
  const { furniture } = inspectLines(lines);
  return lines.filter((_, index) => furniture.has(index));
};

describe('what a portal prints around a text', () => {
  test.each([
    '您的位置: 首页 >白石要闻>详细',
    '【字体：大 中 小】',
    '【打印正文】【关闭窗口】',
    '扫一扫在手机打开当前页',
    '分享到：微信 微博',
    '(责任编辑:某某某)',
    '本报记者 某某 通讯员 某某某',
    '某ICP备12345678号-1',
    'Copyright © 2011-2012 All Rights Reserved',
    '------分隔线------',
    'Array ( [id] => 12 [title] => 签约 )',
    '政府信息公开',
    '关键词:',
    '关键词：签约,慢病',
    '浏览次数:',
    '（通讯员 孙小川）',
    '有线索想爆料？请拨新闻热线0000-11112222，或登录白石网',
    '2、白石网所有内容版权均属于白石网，未经书面许可不得转载',
    '据悉，全县托育机构统一管理，形成三级服务网络，家长满意。[详细]',
    '孙小川 钱大海',
  ])('%s', (line) => expect(marked([TEXT, TEXT.replace('2', '3'), line])).toEqual([line]));

  test.each([
    '（一）签约率提高。',
    '全国首页推荐的做法有三项，我县占其一。',
    '打印机配备到每个卫生室，群众就近取报告。',
    '• 家庭医生签约率 45%',
    '45%',
    '联系电话：某某',
    '答记者问情况通报',
    '白石县卫生健康局',
    '3月2日',
    '来源于医保基金的支出占六成，个人支付占四成，两者合计与上年持平，没有增加群众负担。',
  ])('but not %s', (line) => expect(marked([TEXT, line, TEXT.replace('2', '3')])).toEqual([]));

  test('an abstract that the text begins with again is said once', () => {
    expect(marked(['签约率提高', `[提要]${TEXT}`, `  ${TEXT}`])).toEqual([`[提要]${TEXT}`]);
    expect(marked(['签约率提高', '[提要]别的话，正文里没有，所以要留下来给人看。', TEXT])).toEqual([]);
  });

  test("what a page's program left behind names title and day", () => {
    const dump =
      'Array ( [id] => 9 [title] => 白石县签约率提高 群众受益 [editor] => 甲 [created] => 2020-01-01 08:00:00 [published] => 2020-01-02 09:00:00 [content] =>';
    expect(inspectLines([dump, TEXT]).header.map(({ field, text }) => `${field} ${text}`)).toEqual([
      'title 白石县签约率提高 群众受益',
      'published 2020-01-02 09:00:00',
      'published 2020-01-01 08:00:00',
    ]);
  });

  test('teasers of other pages behind the foot of an article belong to the page', () => {
    const lines = [
      TEXT,
      '白石新闻记者 孙小川 报道',
      '想爆料？请拨新闻热线0000-11112222',
      '别县托育服务有新进展',
      '别县按照一体部署的思路，形成了三级服务网络，家长满意。[详细]',
      '白石新闻 2023-01-02',
    ];
    expect(marked(lines)).toEqual(lines.slice(1));
  });

  test('the record of a document is read, and is none of its text', () => {
    const lines = [
      '索 引 号: 0001/2024-1',
      '发布机构: 白石县政府办',
      '文号: 白政办发〔2024〕6号',
      '时效:',
      '白石县签约通知的标题',
      TEXT,
    ];
    expect(marked(lines)).toEqual(lines.slice(0, 4));
    expect(inspectLines(lines).header.map(({ field, text }) => [field, text])).toEqual([
      ['index-number', '0001/2024-1'],
      ['issuer', '白石县政府办'],
      ['number', '白政办发〔2024〕6号'],
    ]);
  });

  test('publication and source below a title, with and without captions', () => {
    const header = (line: string) =>
      inspectLines(['签约率提高', line, TEXT]).header.map(({ field, text }) => `${field} ${text}`);
    expect(header('时间:2022-06-07 11:12来源:白石网 作者: 点击: 载入中')).toEqual([
      'published 2022-06-07 11:12',
      'source 白石网',
    ]);
    expect(header('2021-08-09 10:11:12   来源:白石日报')).toEqual(['published 2021-08-09 10:11:12', 'source 白石日报']);
    expect(header('来源: 发布时间: 2020-01-02 13:14:15 字体: [ ]')).toEqual(['published 2020-01-02 13:14:15']);
    expect(header('2022-02-03 08:09:10    作者:某某   来源:  我要评论')).toEqual(['published 2022-02-03 08:09:10']);
  });

  test('a title printed twice counts once, and the table of contents not at all', () => {
    const title = '白石县深化医改的做法与成效';
    expect(marked([title, '发布时间：2024-01-02', title, TEXT])).toHaveLength(2);
    const lines = [
      '目    录',
      '● 甲县提升基层能力',
      '● 乙县推进签约服务',
      '甲县提升基层能力',
      TEXT,
      '乙县推进签约服务',
      TEXT,
    ];
    expect(marked(lines)).toEqual(lines.slice(0, 3));
  });

  test('behind the last sentence a list of other pages is the end; who signed is not', () => {
    const lines = [TEXT, '>相关新闻', '别县新闻一则', '0%', '白石县卫生健康局', '2024年3月2日'];
    expect(marked(lines)).toEqual(['>相关新闻', '别县新闻一则', '0%']);
  });
});

describe('a newsletter', () => {
  const articlesOf = async (lines: readonly string[]) =>
    splitArticles(await readSource(new TextEncoder().encode(lines.join('\n')), 'a.txt'));

  test('is its articles, by its table of contents; the foot of the page is in none', async () => {
    const lines = [
      '白石医改动态',
      '目    录',
      '● 甲县提升基层能力',
      '● 乙县推进签约服务 2',
      '甲县提升基层能力',
      TEXT,
      '乙县推进签约服务',
      TEXT,
      '某ICP备12345678号',
    ];
    expect(await articlesOf(lines)).toEqual([
      { title: '甲县提升基层能力', from: 5, to: 6 },
      { title: '乙县推进签约服务', from: 7, to: 8 },
    ]);
  });

  test('a plan with chapters is one document', async () => {
    const lines = ['目录', '一、总体要求 1', '二、重点任务 3', '一、总体要求', TEXT, '二、重点任务', TEXT];
    expect(await articlesOf(lines)).toEqual([]);
  });
});
