import { describe, expect, test } from 'vitest';
import { redact, redactPlaces } from '../../src/text/redact.ts';
import { findSuspects } from '../../src/text/suspects.ts';

/** The text with every secret of the list replaced as the cover does. */
const covered = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((done, secret) => done.replace(secret, '■'.repeat(secret.length)), text);

describe('names and numbers that an original gives away', () => {
  test.each<[string, string[]]>([
    ['党委书记、院长孙小川说', ['孙小川']],
    ['县卫健局局长吴大有表示', ['吴大有']],
    ['县爱卫会副主任袭小燕介绍', ['袭小燕']],
    ['专家吴小超教授', ['吴小超']],
    ['国家机关基层司司长冯小强', ['冯小强']],
    ['全科医生周小常', ['周小常']],
    ['家庭医生冯三强每周上门', ['冯三强']],
    ['村民张三对记者说', ['张三']],
    ['村医李七告诉记者', ['李七']],
    ['负责人李七介绍', ['李七']],
    ['政协委员赵小平提出', ['赵小平']],
    ['代表周五常建议', ['周五常']],
    ['赵小平、钱大海等委员：', ['赵小平', '钱大海']],
    ['尊敬的欧阳小平委员:', ['欧阳小平']],
    ['（记者 吴一凡 通讯员 郑二平）', ['吴一凡', '郑二平']],
    ['某网记者 扎西小吉 通讯员 此里小玛', ['扎西小吉', '此里小玛']],
    ['记者 阿小杜·买小提', ['阿小杜·买小提']],
    ['(编辑)翁小冰', ['翁小冰']],
    ['编辑 | 吴一凡', ['吴一凡']],
    ['文/吴一凡', ['吴一凡']],
    ['供稿：县卫健局 吴一凡', ['吴一凡']],
    ['初审：吴一凡 复审：郑二平 终审：冯三强', ['吴一凡', '郑二平', '冯三强']],
    ['审签:辛 小', ['辛 小']],
    ['王一丛 高小达', ['王一丛', '高小达']],
    ['提案人：张三、李四、王五', ['张三', '李四', '王五']],
    ['承 办 人：某某某', ['某某某']],
    ['本所律师：无。甲律师事务所曹小骏律师', ['曹小骏']],
    ['投诉电话87654321、87654322', ['87654321、87654322']],
    ['电话 0571-87654321-803', ['0571-87654321-803']],
    ['〔0571〕87654321', ['〔0571〕87654321']],
    ['联系电话：（０５７１）８７６５４３２１', ['（０５７１）８７６５４３２１']],
    ['邮箱：ａｂｃ＠ｅｘａｍｐｌｅ．ｃｏｍ', ['ａｂｃ＠ｅｘａｍｐｌｅ．ｃｏｍ']],
  ])('%s', (text, secrets) => expect(redact(text).text).toBe(covered(text, secrets)));

  test.each([
    ...['学习总书记重要讲话精神。这是重要工作', '各位代表：', '各位委员：', '县长挂帅', '院长负责制', '党委书记牵头'],
    ...['由县长任组长', '主任委员', '副主任医师', '政协委员提案', '人大代表建议', '委员会主任', '书记抓、抓书记'],
    ...['局长办公会', '院长年薪制', '记者从会上获悉', '通讯员队伍', '编辑部', '作者原创', '责任人：各镇街'],
    ...['牵头单位：县卫健局', '来源：县卫健局', '作者：', '审核把关', '马上就办', '石城县县长', '和平县县长'],
    ...['“三个代表”重要思想', '白求恩精神', '县委书记、县长双组长', '委员建议', '教授级', '医生集团', '女士优先'],
    ...['习近平新时代中国特色社会主义思想', '习近平总书记重要讲话精神', '邓小平理论', '专家团队介绍', '患者满意度'],
    ...['国卫基层发〔2023〕1234号', '统计共1234567人', '投资12345678元', '责任人：县卫健局、县医保局', '高度 重视'],
  ])('stays: %s', (text) => expect(redact(text).text).toBe(text));

  test('what is covered is listed with its kind, in order and without overlaps', () => {
    expect(redactPlaces('局长陈小锋介绍，电话87654321；陈小锋要求').covered).toEqual([
      { kind: 'name', start: 2, end: 5 },
      { kind: 'phone', start: 10, end: 18 },
      { kind: 'name', start: 19, end: 22 },
    ]);
  });
});

describe('what may have been missed', () => {
  const listed = (text: string) =>
    findSuspects(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  test.each<[string, string[]]>([
    ['。吴小凡介绍，去年', ['name 吴小凡']],
    ['正文。\n吴小凡\n', ['name 吴小凡']],
    ['备用 62220000 联系', ['number 62220000']],
    ['签约1234567人，蜀ICP备05031156号，编号：20230001', []],
    ['2020年，全面介绍', []],
    ['周边说', []],
  ])('%s', (text, expected) => expect(listed(text)).toEqual(expected));
});
