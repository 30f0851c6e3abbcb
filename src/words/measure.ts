/** Words of a measure's page, of the index of measures and of the table of regions × measures. */
import { NO_RECORD } from './zh.ts';

export const MEASURE = {
  crumb: '举措',
  record: { aliases: '别名', above: '上位举措', below: '下位举措', siblings: '同类举措' },
  sections: {
    definition: '定义与别名',
    distinct: '不可混同',
    adoptions: '谁做过',
    problems: '难点',
    indicators: '结果',
    targets: '目标',
    policies: '背后的政策',
    cases: '案例',
    events: '事件',
  },
  noAdoptions: `${NO_RECORD}；没有资料不等于没有地方做。`,
  adopters: (statuses: string, regions: number, mentioned: number, hasChildren: boolean) =>
    `${hasChildren ? '含下位举措，' : ''}${statuses}，涉及 ${regions} 个地区${mentioned > 0 ? `；另有概括提及 ${mentioned} 条，不计` : ''}。没有列出的地区是没有资料，不是没有做。`,
  onlyMentioned: (count: number) => `只有概括提及 ${count} 条，没有做法可说；没有资料不等于没有地方做。`,
  whoCaption: (name: string) => `${name}：各地做到哪一步`,
  topic: '一页通：',
  policies: '分类中写明的，或与这项举措在同一段里被引用的政策；同段引用不等于依据。',
  notHeld: (state: string) => ` · ${state}`,
  moreProblems: (count: number) => `另有 ${count} 条，见数据表`,
  problemsCaption: (name: string) => `${name}的难点`,
  problemsLede: '文献里说出来的困难，写明是谁说的；不是本库的评价。',
  allCases: (count: number) => `全部 ${count} 个案例`,
  eventsCaption: (name: string) => `${name}的事件`,
  index: {
    title: '举措',
    description: '县域医改的举措分类：定义、别名、谁做过、结果如何。',
    lede: (count: number) =>
      `三级分类，共 ${count} 项。括号内为有记录的地区数与各状态的条数，概括提及的不计；零表示没有资料，不是没有做。并看各地见`,
    counts: (regions: number, statuses: string) => (statuses ? `（${regions} 地：${statuses}）` : '（0）'),
  },
  matrix: {
    description: '哪些地区在哪些举措上有记录，状态如何；空格是没有资料，不是没有做。',
    domains: '按领域',
    domainsCaption: '地区 × 领域',
    caption: (domain: string) => `地区 × ${domain}的举措`,
  },
} as const;
