/** Words of a case's page and of the list of cases. */
export const CASE = {
  crumb: '案例',
  record: { region: '地区', period: '时期', measures: '举措', indicators: '指标' },
  action: {
    title: '要做的话',
    /** In the order of the box. */
    lines: {
      for: '适合谁',
      lead: '谁牵头',
      partners: '谁配合',
      first: '先做什么',
      prepare: '要备什么',
      cost: '花费',
      risks: '风险与叫停',
    },
  },
  borrow: {
    title: '可借鉴',
    lede: '以下是本库的归纳，不是文献的结论；每条后面是所据的段落。',
    lists: { direct: '可直接用', adapt: '须改造', avoid: '不宜照搬' },
  },
  sources: '依据的文献',
  adoptions: '本案例的举措落地',
  timeline: '本案例的时间线',
  events: '本案例的事件',
  index: {
    title: '案例',
    description: '县域医改案例：背景、做法、成效、条件、局限与可借鉴之处。',
    lede: (count: number) => `每个案例都由文献写成，写明成效的依据，也写明没有说明的事。共 ${count} 个。`,
    none: '暂无案例。可先看：',
    documents: '文献',
  },
} as const;
