/** Words of the home page. */
import type { SentencePart } from './page.ts';
import { NO_RECORD } from './zh.ts';

const sentence = (...parts: SentencePart[]): readonly SentencePart[] => parts;
const DIGITS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

export const HOME = {
  title: ['别的县怎么做医改，', '做成了什么，依据在哪'],
  lede: ({ documents, cases, observations }: Readonly<Record<'documents' | 'cases' | 'observations', number>>) =>
    `给办医改、看医改的人查：各地的工作总结、方案和答复，整理成能查、能比、能引用的资料。现有 ${documents} 份文献、${cases} 个案例、${observations} 个数字，每个数字都能点到原文的段落。`,
  search: { label: '全库检索', placeholder: '例如：医共体 县域就诊率', submit: '检索', examples: '试试' },
  doors: {
    label: '从问题进入',
    do: {
      name: '想做一件事',
      line: (names: readonly string[]) =>
        names.length > 0
          ? `${names.slice(0, 3).join('、')}${names.length > 3 ? `等 ${names.length} 个专题` : ''}：谁做过，怎么做`
          : '谁做过，怎么做',
    },
    result: {
      name: '看效果',
      line: (indicators: number, observations: number) => `${indicators} 个指标、${observations} 个数字，对照参照值`,
    },
    targets: { name: '找目标', line: (count: number) => `${count} 项承诺：谁说的，多少，哪年到期` },
    compare: { name: '跟谁比', line: '选两到四个地区并排看，能不能比写在旁边' },
  },
  strips: {
    title: (count: number) => `${DIGITS[count] ?? count}个指标，对照国家目标`,
    name: 'indicators-against-national-targets',
    key: {
      solid: '实际',
      dashed: '实际，年份为推断',
      hollow: '目标、计划',
      grey: '不可比，只标出位置',
      reference: '参照：国家目标，不是证据',
    },
    press: '点任一点看原文所在。',
    explain: '可参考、并列的放在一把尺上看，不排名次；不可比的灰色标出位置。差别见表。',
  },
  doing: {
    title: '谁在做什么',
    thing: '事项',
    results: '看结果的数字',
    explain: '每格是该地落地记录的条数，长短为各状态所占；计划不是已实施。“–”是没有资料，不等于没有做。',
    cell: (region: string, statuses: string) => `${region}：${statuses}`,
    total: (count: number) => String(count),
    matrix: '各领域的完整对照表',
  },
  who: {
    title: '谁做过',
    lede: sentence('按', ['举措', '/measures/'], '查：做了、试点了还是计划，从何时起。'),
    regions: (regions: number) => (regions > 0 ? `${regions} 地` : NO_RECORD),
  },
  result: {
    title: '结果如何',
    lede: sentence('按', ['指标', '/indicators/'], '查数值、时期、口径。不止一地有数的：'),
    counts: (regions: number) => `${regions} 地`,
    all: (indicators: number) => `全部 ${indicators} 个指标`,
  },
  evidence: {
    title: '依据在哪',
    lede: sentence(
      '按',
      ['文献', '/documents/'],
      '查事实表与逐段索引；按',
      ['案例', '/cases/'],
      '读做法、成效、局限：',
    ),
    all: (cases: number) => `全部 ${cases} 个案例`,
  },
  places: '在哪里',
  latest: {
    title: '最近收录',
    all: (documents: number) => `全部 ${documents} 份文献`,
    collected: '采集',
    published: '发布',
  },
  due: {
    title: '到期的目标',
    lede: '目标不是结果；到期之后有没有做到，要另有文献才知道。',
    of: (document: string, count: number) => `${document}，${count} 项`,
    all: '全部目标',
  },
} as const;
