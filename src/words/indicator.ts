/** Words of an indicator's page and of the index of indicators. */
export const INDICATOR = {
  crumb: '指标',
  record: {
    unit: '单位',
    direction: '方向',
    numerator: '分子',
    denominator: '分母',
    aliases: '又称',
    domain: '领域',
    measures: '相关举措',
  },
  definition: '定义与口径',
  comparability: '口径可比',
  window: (years: number) =>
    `时期相差不超过 ${years} 年算同期；超过的不排名，只作参考或并列。性质、单位、定义不同的，不可比。`,
  observations: '观测',
  latest: '各地最近的数',
  caption: (name: string, shown: number | undefined) =>
    `${name}的${shown === undefined ? '全部' : `前 ${shown} 条`}观测`,
  rest: (total: number) => `共 ${total} 条；其余见`,
  download: '观测表下载',
  compare: (regions: number) => `在对比页并看 ${regions} 个地区`,
  cases: '案例',
  related: '看同一举措的指标',
  rows: (count: number) => `${count} 条`,
  index: {
    title: '指标',
    description: '指标的定义、分子分母、口径与全部观测。',
    lede: (indicators: number, observations: number) => `按领域排列，共 ${indicators} 个指标、${observations} 条观测。`,
    line: (unit: string, count: number) => `${unit} · ${count} 条`,
  },
} as const;
