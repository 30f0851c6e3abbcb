/** Words of a topic's page (专题, one page that answers) and of the index of topics. */
export const TOPIC = {
  crumb: '专题',
  /** Longer than the name of its measure, whose page is the first for that name. */
  title: (name: string) => `${name}一页通`,
  description: (name: string, question: string) => `${name}一页通：${question}。`,
  sections: {
    who: '谁做过',
    results: '有没有效果',
    standing: '各地怎么样',
    targets: '目标与期限',
    problems: '难点',
    conditions: '条件与花费',
    policies: '政策依据',
    cases: '案例',
    reading: '再往下看',
  },
  who: {
    lede: '一地一行，写明做到哪一步；计划和建议另列，不算做过。没有列出的地区是没有资料，不是没有做。',
    none: '没有资料；没有资料不等于没有地方做。',
    groups: { done: '做了、在做或试点', planned: '只有计划', recommended: '只有建议' },
    columns: { region: '地区', status: '到哪一步', start: '起始', summary: '怎么做', evidence: '依据' },
    caption: (name: string) => `${name}：各地做到哪一步`,
    more: (count: number) => `另有 ${count} 条`,
    rest: (count: number) => `另有 ${count} 个地区，见举措页`,
    /** On paper. */
    onlineRest: (count: number) => `另有 ${count} 个地区，见网页`,
  },
  results: {
    lede: '只列文献写出的结果；赭色虚线是参照，不是证据。点数字看原文印法与段落。',
    none: '收录的文献没有写出结果数字；没有写出不等于没有效果。',
    without: '只有目标或没有数字的：',
    others: '还可以看：',
    rest: (count: number) => `另有 ${count} 个指标`,
  },
  standing: {
    lede: '各地最近的实际数与参照相距多少。参照的范围不尽相同，只供定位；各地之间能比到哪一步，写在表头。',
    none: '没有可放在一起看的结果数字。',
    caption: (name: string) => `${name}：各地与参照`,
    region: '地区',
    grade: '各地之间：',
    /** On paper. */
    onlineRest: (count: number) => `另有 ${count} 个地区，见网页`,
    /** On paper: the places that would be a row of dashes each. */
    blank: (names: readonly string[]) => `没有资料：${names.join('、')}`,
    because: (reasons: readonly string[]) => `（${reasons.join('、')}）`,
  },
  against: {
    measured: '数据',
    /** What it covers is part of its name: it need not be what the figure counts. */
    name: (place: string, nature: string, year: string, value: string, covers: string) =>
      `${place}${nature} ${year} ${value}（${covers}）`,
    /** Of what should be low, a figure reaches the target from below and misses it from above. */
    reached: (name: string, by: string | undefined, isOver: boolean) =>
      `达到${name}${by ? `，${isOver ? '高出' : '低出'} ${by}` : ''}`,
    short: (name: string, by: string | undefined, isOver: boolean) =>
      `未到${name}${by ? `，${isOver ? '高出' : '差'} ${by}` : ''}`,
    above: (name: string, by: string | undefined) => `高于${name}${by ? ` ${by}` : ''}`,
    below: (name: string, by: string | undefined) => `低于${name}${by ? ` ${by}` : ''}`,
    equal: (name: string) => `与${name}相同`,
  },
  targets: {
    none: '没有写明数值或期限的目标。',
    rest: (count: number) => `目标台账里的全部 ${count} 条`,
  },
  problems: {
    none: '收录的文献没有说到难点。',
    voice: (who: string) => `（${who}）`,
    more: (count: number) => `另有 ${count} 条，见举措页`,
    /** On paper. */
    onlineRest: (count: number) => `另有 ${count} 条，见网页`,
  },
  conditions: {
    lede: '取自案例，各条有依据；金额只列文献写出的。',
    none: '案例和文献都没有写到。',
    cost: '花费',
    money: '写出的金额',
    /** On paper. */
    onlineRest: (count: number) => `另有 ${count} 个案例写到，见网页`,
  },
  policies: {
    none: '没有资料。',
    lede: '分类中写明的，或与做法在同一段里被引用的；同段引用不等于依据。',
    more: (count: number) => `另有 ${count} 项，见举措页`,
  },
  cases: { none: '还没有案例。' },
  reading: {
    measures: '举措：定义、别名、不可混同、全部记录',
    indicators: '指标：口径与逐对可比性',
    documents: '说得最多的文献',
    compare: (regions: number) => `对比这 ${regions} 个地区`,
    timeline: (measure: string) => `时间线：${measure}`,
    targets: '目标台账',
    links: '并看',
    records: (count: number) => `${count} 条`,
  },
  /** One sentence, put together from counts. */
  say: {
    regions: (count: number, verb: string, names: readonly string[], isCut: boolean) =>
      `${count} 地${verb}（${names.join('、')}${isCut ? '等' : ''}）`,
    verbs: {
      implemented: '已实施',
      ongoing: '推进中',
      pilot: '试点',
      planned: '只有计划',
      recommended: '只有建议',
    },
    nobody: '没有地区有做法的记录',
    figures: (figures: number, regions: number) => `写出结果数字 ${figures} 个，来自 ${regions} 地`,
    noFigures: '没有写出结果数字',
    /** Against what was due by their years: what comes later is neither reached nor missed. */
    against: (held: number, reached: number, short: number) =>
      `${held} 个可对照当时已到期的国家目标（参照）${reached > 0 ? `，达到 ${reached} 个` : ''}${short > 0 ? `，未到 ${short} 个` : ''}`,
    targets: (all: number, printed: number) => `目标 ${all} 条，原文写明期限的 ${printed} 条`,
    problems: (count: number) => `说到难点 ${count} 条`,
    join: (parts: readonly string[]) => `${parts.join('；')}。`,
  },
  index: {
    title: '专题',
    description: '县里常问的事，一事一页：谁做过，有没有效果，各地怎么样。',
    lede: (count: number) =>
      `县里常问的 ${count} 件事，一事一页，可打印成一两张纸。每一句都由库里的表算出；没有列出的地区是没有资料，不是没有做。`,
  },
} as const;
