/** Words of a comparison that stands: its sentence, its sets of measures, and what its address asked for in vain. */
import { GRADE, type Grade } from './compare.ts';

export const COMPARED = {
  resume: (names: readonly string[]) => `继续上次的选择：${names.join('、')}`,
  asked: {
    moved: (asked: string, name: string, code: string) => `${asked} 今为${name}（${code}），地址已改用现行代码。`,
    unknown: (asked: readonly string[]) => `没有收录这样的地区：${asked.join('、')}。没有收录不等于没有做。`,
    surplus: (names: readonly string[]) => `一次最多并排四个地区，没有列出：${names.join('、')}。`,
    indicators: (asked: readonly string[]) => `所选地区没有这些指标的资料，或没有这样的编号：${asked.join('、')}。`,
    more: (count: number) => `等 ${count} 个`,
  },
  noData: '没有资料',
  figures: (count: number) => `观测 ${count}`,
  verdict: (
    names: readonly string[],
    shared: number,
    everywhere: number,
    grades: readonly (readonly [Grade, number])[],
  ) =>
    names.length < 2
      ? `只选了${names.join('')}一地。`
      : [
          names.length > 2
            ? `至少两地共有的指标 ${shared} 项（${names.length} 地都有的 ${everywhere} 项）`
            : `${shared} 项共同指标`,
          grades.length > 0 && `：${grades.map(([grade, count]) => `${GRADE[grade]} ${count}`).join('，')}`,
          names.length > 2 && grades.length > 0 && '（按其中最好的一对计）',
          '。',
        ]
          .filter(Boolean)
          .join(''),
  /** Of the one region that was chosen. */
  own: (count: number) => `有数字的指标 ${count} 项。`,
  alone: (alone: readonly (readonly [name: string, count: number])[]) =>
    `只有一地有的数字：${alone.map(([name, count]) => `${name} ${count} 项`).join('，')}。`,
  deeds: (counts: readonly string[]) => `举措：${counts.join('，')}。`,
  hidden: (count: number) => `另有 ${count} 项只有一地有资料，已收起。`,
  showHidden: '显示这些',
  hideAgain: '收起只有一地有的',
  set: (doers: readonly string[], count: number) =>
    doers.length === 0
      ? '只有计划、建议或提及'
      : count === 1
        ? '做了'
        : doers.length === count
          ? count > 2
            ? `${count} 地都做了`
            : '都做了'
          : doers.length === 1
            ? `只有${doers.join('')}做了`
            : `${doers.join('、')}做了`,
  setMeans: '已实施、推进中、试点算做了；计划、建议、提及不算。',
  counted: (count: number) => `${count} 项`,
  noMeasures: '所选地区都没有举措记录。',
  rest: (count: number) => `另有 ${count} 条`,
  planned: (name: string) => `${name}：`,
  pairOf: (a: string, b: string) => `${a}与${b}`,
  strip: (name: string) => `${name}，各地的数字在同一刻度上`,
  unfold: (name: string, count: number) => `${name}（${count} 条）`,
} as const;
