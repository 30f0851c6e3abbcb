import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../../src/ingest/clean/furniture.ts';
import { readRanges, writeRanges } from '../../../src/ingest/clean/ranges.ts';
import { splitArticles } from '../../../src/ingest/clean/split.ts';

describe('furniture', () => {
  test.each([
    ...[
      '您的位置：首页 > 新闻',
      '>政务公开 >文件',
      '首页 | 网站地图',
      '网站简介 | 隐私权 | 免责条款',
      '【打印正文】',
      '分享到：',
    ],
    ...[
      '浏览次数：123',
      '扫一扫在手机打开当前页',
      '关注某某微信',
      '蜀ICP备05031156号',
      'Copyright 2003',
      '网站标识码:5117',
    ],
    ...[
      '通讯地址：某路1号 邮编：250062',
      '版权声明',
      '作者原创，不允许二次传播',
      '相关新闻',
      '顶一下',
      '| | | |',
      '转载自某某网',
    ],
    ...['字体：大 中 小', '主办单位：某市政府办公室'],
  ])('%s', (line) => expect(findFurniture([line])).toEqual([expect.any(String)]));
  test.each([
    '一、工作目标',
    '来源：某局',
    '责任分工如下',
    '全县首页推荐的医院有3家。',
    '各单位要分享到位',
    '扫一扫就能付费，方便了患者，全县推开。',
  ])('none: %s', (line) => expect(findFurniture([line])).toEqual([undefined]));
  test('a title printed twice stays once; what follows 相关新闻 is not of the page', () => {
    const lines = ['推进医共体建设工作', '推进医共体建设工作', '正文一。', '正文二。', '相关新闻', '别的新闻题名'];
    expect(findFurniture(lines).map((reason) => reason !== undefined)).toEqual([false, true, false, false, true, true]);
  });
});

describe('ranges', () => {
  test('written and read', () => {
    expect(writeRanges([1, 2, 3, 7])).toBe('1-3,7');
    expect(readRanges('1-2，4', 5)).toEqual([1, 2, 4]);
    expect(readRanges('3-9', 5)).toContain('没有第 6 段');
    expect(readRanges('甲', 5)).toContain('写法不对');
  });
});

describe('a newsletter', () => {
  test('splits where the titles of its contents stand again', () => {
    const lines = [
      '医改动态（第5期）',
      '目录',
      '● 甲县推进医共体建设',
      '● 乙县推进家庭医生',
      '甲县推进医共体建设',
      '正文。',
      '乙县推进家庭医生',
      '正文。',
      '正文。',
    ];
    expect(splitArticles(lines)).toEqual([
      { title: '甲县推进医共体建设', from: 5, to: 6 },
      { title: '乙县推进家庭医生', from: 7, to: 9 },
    ]);
  });
  test('no other text is split', () =>
    expect(splitArticles(['一、甲', '● 第一项的内容', '● 第二项的内容'])).toEqual([]));
});
