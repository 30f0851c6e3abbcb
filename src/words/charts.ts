/** Words of the drawings. */
import type { Grade } from './compare.ts';

export const PERIOD = {
  unstated: '时期未说明',
  until: (year: string) => `至${year}`,
  since: (year: string) => `${year}起`,
} as const;

export const STRIP = {
  /** Badge of a strip with figures of one region. */
  alone: '仅一地',
  aloneMeans: '只有一个地区有资料，无从比较。',
  /** A figure that stands for a word, where the word is too long. */
  converted: (value: string) => `折合 ${value}`,
  goal: (nature: string, value: string) => `${nature} ${value}`,
  means: {
    comparable: '两两可比，可以排名。',
    indicative: '可以放在一把尺上看，不排名次，差别写在旁边。',
    'side-by-side': '放在一把尺上并排看，不排名次，差别写在旁边。',
    'not-comparable': '彼此不可比，灰色只标位置，各看各的。',
  } satisfies Record<Grade, string>,
  differ: (reasons: readonly string[]) => `差别在${reasons.join('、')}。`,
  apart: (figures: readonly string[], grade: string, reasons: readonly string[]) =>
    `灰点 ${figures.join('、')}：${grade}，差在${reasons.join('、')}。`,
  figure: (place: string, period: string, figure: string, nature: string) => `${place} ${period} ${nature} ${figure}`,
  refused: (grade: string, reasons: readonly string[]) => `${grade}：${reasons.join('、')}`,
  title: (figure: string, refused: string | undefined) => [figure, refused].filter(Boolean).join('。'),
  label: (name: string, figures: readonly string[], references: readonly string[]) =>
    `${name}：${figures.join('；')}${references.length > 0 ? `。参照：${references.join('；')}` : ''}`,
  more: (count: number) => `另有 ${count} 条观测`,
  columns: { indicator: '指标', figures: '数字', reference: '参照（库外，不是证据）' },
} as const;

export const BULLET = {
  goal: (nature: string, figure: string) => `${nature} ${figure}`,
  reached: (figure: string, period: string) => `实际 ${figure}（${period}）`,
  baseline: (figure: string, period: string) => `此前 ${figure}（${period}）`,
  noActual: '没有实际值',
  label: (parts: readonly string[]) => parts.join('；'),
} as const;

export const SLOPE = {
  before: '此前',
  after: '此后',
  label: (name: string, before: string, after: string) => `${name}：由 ${before} 到 ${after}`,
} as const;

export const TREE = {
  title: '政策的承接',
  entry: (level: string, title: string, year: string | undefined) => `${level}　${title}${year ? `（${year}）` : ''}`,
  also: (titles: readonly string[], count: number) =>
    `又承接 ${titles.join('、')}${count > titles.length ? `等 ${count} 件` : ''}`,
  follows: (title: string, above: readonly string[]) =>
    above.length > 0 ? `${title}，承接${above.join('、')}` : title,
  label: (entries: readonly string[]) => entries.join('；'),
  more: (count: number) => `另有 ${count} 件政策`,
  source: '政策登记与收录的文献',
  key: '粗线连着文件写明的依据，细线连着正文里引用到的；没有连线的，收录的文献没有写明承接。',
} as const;

export const FRAME = {
  svg: '下载 SVG',
  png: '下载 PNG',
  failed: '图片没有生成成功，请改存 SVG。',
  from: (titles: readonly string[], count: number) =>
    `${titles.join('、')}${count > titles.length ? `等 ${count} 份文献` : ''}`,
  weak: (title: string, weakness: string | undefined) => (weakness ? `${title}（${weakness}）` : title),
  source: (source: string) => `来源：${source}`,
  build: (site: string, build: string) => `${site} · 版次 ${build}`,
  table: '以表格查看',
  /** The key of a strip, for a picture that leaves the page. */
  marks: '实心为实际，空心为目标、计划，虚边为年份推断，灰色为不可比；赭色虚线是参照：库外资料，不是证据。',
  /** Stand for the marks of a legend in a picture that leaves the page. */
  signs: { solid: '●', filling: '◕', half: '◐', hollow: '○', dashed: '◌', grey: '灰', reference: '赭虚线' },
} as const;

/** The table of all figures. */
export const DATA_TABLE = '观测表 CSV';
