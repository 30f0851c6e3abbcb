/** Words of the pages and parts that connect one thing with another. */

export const ENTITY_KIND = {
  region: '地区',
  measure: '举措',
  indicator: '指标',
  policy: '政策',
  institution: '机构',
} as const;

export const PROSE_KIND = {
  documents: '文献',
  cases: '案例',
  regions: '地区',
  measures: '举措',
  indicators: '指标',
} as const;

export const CARD = {
  level: (name: string) => `${name}级`,
  counts: {
    documents: '文献',
    naming: '提到它的文献',
    cases: '案例',
    observations: '观测',
    regions: '地区',
    citations: '引用',
  },
  latest: '最近的观测',
} as const;

export const MENTIONS = {
  title: '提到它的地方',
  none: '本库的正文没有提到它。',
  intro: '开头',
  rest: '其余各处可用检索查看',
  counts: (entries: number, count: number) => `${entries} 篇 ${count} 处`,
  times: (count: number) => `${count} 处`,
} as const;

export const PEERS = {
  title: '做法相近的地区',
  none: '没有与它共有举措的地区有资料。',
  explain:
    '按共有举措的比例排列：两地都有记录的举措数，除以任一地有记录的举措数。记录不全时比例偏低，只供找参照，不表示成效相近。',
  shared: (shared: number, either: number, share: number) => `共有 ${shared} 项，占两地所记 ${either} 项的 ${share}%`,
} as const;

export const GAPS = {
  title: '没有资料的领域',
  explain: '以下领域在本库没有这个地区（含下级）的落地或观测记录。没有资料不等于没有做。',
  none: '各领域都有记录。',
} as const;

export const CHART = {
  title: '各地各期的数值',
  undated: (count: number) => `另有 ${count} 条时期未说明，不能画在时间轴上。`,
  reasons: (reasons: readonly { text: string; pairs: number }[]) =>
    `${reasons.map(({ text, pairs }) => `${text} ${pairs} 对`).join('、')}。`,
  /** What pairs are graded, before the reasons. */
  lowered: { indicative: '可参考，不排名', 'side-by-side': '有的只能并列', 'not-comparable': '有的不可比' },
  comparableAll: '图中各点两两可比；仍以各行的口径说明为准。',
  grey: '灰色的点与图中别的点不可比，只标出位置。',
  pairs: '逐对的理由',
  log: '纵轴为对数刻度。',
  table: '图中各点与下表各行一一对应，点一下即到该行。',
  series: '有前后值的指标',
} as const;

export const SORT = { hint: '排序', ascending: '升序', descending: '降序' } as const;

export const TILES = {
  title: '全国省级行政区分布',
  alternative: '以表格查看',
  empty: '：没有资料',
  others: (names: readonly string[]) => `没有资料：${names.join('、')}。`,
  province: '省级行政区',
  documents: '文献',
  cases: '案例',
  adoptions: '落地',
  tile: (cases: number, statuses: string) => ['份文献', `案例 ${cases}`, statuses].filter(Boolean).join('，'),
  named: (count: number) => `提及 ${count}`,
  namedOnly: '份文献，没有它自己的文献',
  alsoNamed: (count: number) => `另有 ${count} 份提到`,
  explain:
    '一格一个省级行政区，位置只示方位，不是地图。格中为收录的文献数（含下级）；“提及”是只被别处的文献提到；空格表示没有资料，不是没有做。',
} as const;

export const MATRIX = {
  title: '地区 × 举措',
  explain:
    '每格是一个地区在一类举措上各状态的记录条数，符号见图例；计划不是已实施，概括提及的不计。“—”是没有资料，不是没有做。',
  empty: '没有资料',
  cell: (region: string, measure: string) => `${region}，${measure}：`,
} as const;

export const FACETS = {
  region: '地区',
  domain: '领域',
  measure: '举措',
  year: '年份',
  evidence: '证据种类',
  inYear: (year: string) => `${year}年`,
  country: '跨省',
  count: (cases: number) => `${cases} 个`,
  noCase: '没有同时符合这些条件的案例。可以放宽一项条件。',
} as const;

export const CHAIN = {
  title: '承接关系',
  explain: '自国家到县，按层级排列。实心点是文件写明的依据，空心点是收录的文件在正文里引用到的。',
  none: '收录的文献没有写明它依据什么，也没有写明什么依据它。',
  above: { based: '它的依据', cited: '它引用的' },
  below: { based: '以它为依据', cited: '引用它的' },
  self: '本文件',
  between: (levels: number) => `，隔 ${levels} 层`,
} as const;
