/** The captions under which portals print the record of a document, with the field that each is. */
import type { HeaderFieldName } from '../types.ts';

const CAPTIONS: Readonly<Record<HeaderFieldName, string>> = {
  'index-number': '索引号 信息索引号 索引编号',
  number: '文号 发文字号 公文字号 发文文号 文件编号 文件号 发文号',
  issuer:
    '发布机构 发文机关 发文机构 发文单位 公开机构 制发单位 制发机关 发布单位 发布机关 制定机关 公开责任部门 公开主体 公开单位 信息公开单位 责任部门',
  signed: '成文日期 成文时间 发文日期 发文时间 签发日期 生成日期 印发日期 印发时间 签署日期 制发日期 形成日期',
  published:
    '发布日期 发布时间 公开日期 公开时间 公布日期 公布时间 发表时间 发表日期 刊登日期 上传时间 上网日期 时间 日期',
  validity: '有效性 时效性 时效 是否有效 效力状态 信息有效性 文件状态 有效状态 效力',
  title: '标题 名称 信息名称 文件名称 信息标题 文件标题',
  source: '来源 信息来源 稿源 文章来源 来源单位 稿件来源 信息提供',
  url: '原文链接 原文地址 本文链接 文章链接 链接地址',
};

/** The captions of a field as one expression. */
export const captionsOf = (field: HeaderFieldName): string =>
  CAPTIONS[field]
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Printed beside those, of no use to a record: they end the value before them. */
const OTHERS =
  '主题分类 组配分类 信息分类 信息类别 主题词 关键词 关键字 体裁分类 体裁 公开方式 公开范围 公开形式 公开类型 公开程序 公开属性 责任编辑 责任校对 编辑 责编 作者 记者 通讯员 浏览次数 浏览量 点击率 点击数 点击量 点击 阅读次数 阅读量 阅读 访问量 字体 字号 字体大小 分享 分享到 打印 发布人 审核人 审核 终审 签发 废止日期 失效日期 生效日期 生效时间 实施日期 服务对象 语种 语言 内容概述 内容概况 保存时间 分类 所属栏目 栏目 载体类型 编号 更新时间 关注度 下载 附件下载 届次会议';

/** Too common to be a caption wherever they stand: their value must look like one. */
export const WEAK = new Set(['时间', '日期', '标题', '名称', '效力', '时效']);

export const FIELD_OF: ReadonlyMap<string, HeaderFieldName> = new Map(
  (Object.entries(CAPTIONS) as [HeaderFieldName, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, HeaderFieldName] => [name, field]),
  ),
);

/** `索 引 号`: captions are spaced to one width. */
const spaced = (name: string): string => [...name].join('[\\s\\u3000]*');
const ALL = [...FIELD_OF.keys(), ...OTHERS.split(' ')].toSorted((a, b) => b.length - a.length);

/** A caption at the start of a line or behind a gap, a bracket or a digit, with its colon or the joint of a table. */
export const CAPTION = new RegExp(
  `(?<=^|[\\s\\u3000|｜【\\[（(\\d\\p{Script=Han}])[【\\[（(]?(${ALL.map(spaced).join('|')})[\\s\\u3000]*(?:[:：]|\\t)`,
  'gu',
);
