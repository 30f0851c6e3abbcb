/** Words of the comparison, of who did what and of the arithmetic notes. */

/** Why two figures must not be ranked; given what differs. The ids are public: they stand in /data/comparability.csv. */
export const REASON = {
  indicator: (a: string, b: string) => `不是同一个指标：一为${a}，一为${b}。`,
  unit: (a: string, b: string) => `单位不同：一为${a}，一为${b}。`,
  nature: (a: string, b: string) => `性质不同：一为${a}，一为${b}。`,
  basis: (a: string, b: string) => `统计性质不同：一为${a}，一为${b}。`,
  level: (a: string, b: string) => `行政级别不同：一为${a}，一为${b}。`,
  institution: () => '对象不同：一为单个机构的数字，一为地区的数字。',
  'institution-kind': (a: string, b: string) => `机构类别不同或未登记：一为${a}，一为${b}。`,
  'unstated-scope': () => '口径未说明完整：至少一方没有写明统计范围或对象。',
  scope: (a: string, b: string) => `口径不同：一为“${a}”，一为“${b}”。`,
  'unstated-period': () => '时期未说明：至少一方没有写明时点或时段。',
  period: (a: string) => `时期相差超过本指标允许的 ${a} 年。`,
  'open-period': () => '起讫不全：至少一方的累计或流量没有写明起点或止点，长短不明。',
  'period-length': () => '时段长短不同：累计或流量的起讫跨度不一。',
  'unstated-numerator': () => '分子未说明。',
  'unstated-denominator': () => '分母未说明：比率没有写明以什么人群、机构或基数为分母。',
  denominator: (a: string, b: string) => `分母不同：一为“${a}”，一为“${b}”。`,
  inequality: () => '至少一方是“以上”“以下”一类的界限，不是确数，不能排序。',
  range: () => '至少一方是区间，不能排序。',
} as const satisfies Record<string, (a: string, b: string) => string>;
export type ReasonId = keyof typeof REASON;

/** The reasons in a word, for a cell. */
export const REASON_NAME = {
  indicator: '指标',
  unit: '单位',
  nature: '性质',
  basis: '统计性质',
  level: '级别',
  institution: '对象',
  'institution-kind': '机构类别',
  'unstated-scope': '口径未说明',
  scope: '口径',
  'unstated-period': '时期未说明',
  period: '时期',
  'open-period': '起讫',
  'period-length': '时段长短',
  'unstated-numerator': '分子未说明',
  'unstated-denominator': '分母未说明',
  denominator: '分母',
  inequality: '界限',
  range: '区间',
} as const satisfies Record<ReasonId, string>;

/** What a reader of an allowed comparison should still know. */
export const CAUTION = {
  approximate: '至少一方为约数，差距只作大略看。',
  'inferred-period': '至少一方的时期为推断。',
  institutions: '各是一家机构的数字，不代表所在地区。',
} as const;
export type CautionId = keyof typeof CAUTION;

export const COMPARABLE = { yes: '可比', no: '不宜比较' } as const;
export const SAYS_NOTHING = '未另说明';

export const COMPARE = {
  title: '对比',
  lede: '选两到四个地区，指标、举措、文献、时间并排看。只有口径一致的数字才排序、画条、算差；不一致的，把理由写在格子里。',
  choose: '选择地区',
  placeholder: '地名、曾用名、代码或拼音首字母，如 绍兴、330600、sx',
  add: '加入对比',
  remove: '移出',
  go: '对比',
  clear: '清空',
  tray: '对比栏',
  full: '最多四个地区，请先移出一个。',
  atLeastTwo: '再选一个地区即可对比。',
  empty: '还没有选地区。',
  loading: '正在取数据……',
  failed: '数据没有取到，请检查网络后重试；也可以打开各地区的页面逐一查看。',
  stale: '网站刚刚更新，请刷新本页后再看。',
  unknown: '没有这个地区，已从地址中删去：',
  noMatch: '没有找到。只列已收录的地区；没有列出的是没有资料。',
  indicators: '指标',
  shared: '至少两地有资料的指标',
  all: '全部指标',
  chosen: '自选指标',
  pick: '挑选指标',
  measures: '举措',
  documents: '文献',
  timeline: '时间',
  undated: '日期未说明',
  noShared: '所选地区没有共同的指标。可以改看全部指标。',
  noSharedMeasures: '所选地区没有共同的举措记录。可以改看全部举措。',
  single: '其他所选地区没有这一指标的资料，无从比较。',
  rank: (rank: number) => `第 ${rank}`,
  tie: (rank: number) => `并列第 ${rank}`,
  difference: (difference: string) => `差 ${difference}`,
  percentPoint: '个百分点',
  neutralOrder: '不以高低论',
  versus: (name: string) => `与${name}：`,
  more: '同一指标的其他数字',
  matched: '几个数字并存时，取与他地可比者最多、时期最近的一个来比；其余照列。',
  held: { observations: '观测', adoptions: '举措记录' },
  children: (lacks: readonly string[]) => `本级没有${lacks.join('和')}；下级有资料的：`,
  none: (lacks: readonly string[]) => `本级及下级都没有${lacks.join('和')}。`,
  child: ({ name, observations, adoptions }: { name: string; observations: number; adoptions: number }) =>
    `${name}（观测 ${observations}，举措 ${adoptions}）`,
  exportCsv: '导出 CSV',
  exportSvg: '导出 SVG',
  exportPng: '导出 PNG',
  print: '打印',
  cite: '复制引文',
  copied: '已复制',
  copyFailed: '没有复制成功，请手动选取：',
  noRecord: '没有资料',
  noRecordNotNone: '没有资料不等于没有做',
  placed: (document: string, paragraph: number) => `${document} 第 ${paragraph} 段`,
} as const;

export const CHECK_KIND = {
  'part-whole': '部分与总数',
  share: '份额与计数',
  'implied-denominator': '反算分母',
  'growth-base': '增幅与基数',
  repeat: '前后复述',
  ratio: '两数之比',
} as const;
export const CHECK_RESULT = { agrees: '吻合', differs: '不符', derived: '推算' } as const;

export const WHO = {
  title: '谁做过，像我这样的地区',
  lede: '按级别、省份、时间与状态筛选。没有列出的地区是没有资料，不是没有做。',
  indexTitle: '按地区与状态查：谁做过',
  measure: '举措',
  regions: '地区数',
  rest: (count: number) => `其余 ${count} 条见下位举措各页，或下载落地表。`,
} as const;

export const PEERS = {
  title: '同类地区做过、这里没有记录的',
  lede: (name: string) => `与${name}同级的地区已有落地记录，而本库没有${name}（含下级）的记录。没有资料不等于没有做。`,
  more: (count: number) => `另有 ${count} 项`,
} as const;

export const NOTES = {
  title: '数据说明（核算）',
  lede: '由表中数字算出，只说明数字之间的关系，不作评价。',
  rows: '所用数字',
} as const;

export const PAIRS = {
  title: '逐对可比性',
  lede: '本指标每两个数字之间能不能比，以及为什么不能。',
  more: (count: number) => `其余 ${count} 对见数据文件。`,
  and: ' 与 ',
  period: (text: string) => `（${text}）`,
} as const;
