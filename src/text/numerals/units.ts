/** Measure words and units that may follow a numeral; the longest that stands there is taken. */
import { matchAt } from './amount.ts';

const WORDS = [
  '人次 人份 人 名 位 个百分点 百分点 个工作日 工作日 个小时 小时 分钟 秒钟 秒 个月 个周 个年 个季度 个',
  '家次 家 所 场次 场 次 例次 例 件次 件 份 条 项次 项 种 类别 类 户次 户 批次 批 台次 台 架次 架',
  '周年 周岁 年 岁 天 日 周 季度 月龄 月 星期 时 分 美元 港元 欧元 元 角 倍 番 折 成 度',
  '平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 米 公顷 亩 万吨 吨 公斤 千克 毫克 克 毫升 升 ℃',
  '级 等 甲 乙 支 本 册 处 张 间 台 套 辆 座 栋 幢 层 对 双 组 届 期(?!间|末|内|望) 轮 节 章 款 版 篇',
  '部 门 科 床 村 镇 乡 县 市 省 区 院 店 站 室 队 团 片 块 颗 粒 剂 针 瓶 盒 袋 包 起 宗',
  '桩 幅 首 句 字 页 行 列 步 环 圈 关 号 票 席 道 口 头 只 匹 棵 株 箱 车 艘 把 面 点 排 课时 学时 学分',
]
  .flatMap((line) => line.split(' '))
  .sort((a, b) => b.length - a.length);

const UNIT = new RegExp(
  ` ?(?:个多(?=月|小时|星期|百分点|工作日))?(${WORDS.join('|')}|(?:km|kg|mg|ml|mmHg|cm|mm|m|g|L)(?![A-Za-z]))`,
  'y',
);
/** 12.5/10万, 3.5张/千人, 20人次/日. */
const PER = / ?\/ ?((?:10{3,}(?!\d)|\d{1,4} ?[百千万]|[十百千万]+) ?(?:人口|人|例|活产|名|床|张)?|[日天月年周人床])/y;

export interface Unit {
  /** As the tables write it: 个 in front of another unit is left out, what it is counted over is kept (`/10万`, `张/千人`). */
  name: string;
  /** Offset behind it. */
  end: number;
  /** Offset behind its measure word, where a 以上 or 左右 follows. */
  wordEnd: number;
}

/** The unit at an offset of folded text. */
export function readUnit(text: string, at: number): Unit | undefined {
  const word = matchAt(UNIT, text, at);
  const wordEnd = word ? at + word[0].length : at;
  const per = matchAt(PER, text, wordEnd);
  if (!word && !per) return undefined;
  const name = (word?.[1] ?? '').replace(/^个(?=.)/, '');
  const base = (per?.[1] ?? '').replaceAll(' ', '').replace(/(?<=[万千百])(?:人口|人|例|活产|名)$/, word ? '$&' : '');
  return { name: per ? `${name}/${base}` : name, end: wordEnd + (per?.[0].length ?? 0), wordEnd };
}
