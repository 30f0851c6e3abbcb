/** Words of the comparison, of who did what and of the arithmetic notes. */

/**
 * Why two figures are not plainly comparable, in the order in which reasons are given. What each weighs stands in src/model/comparability/rules.ts and, for
 * curators, in docs/comparability.md. The ids are public: they stand in /data/comparability.csv.
 */
export const REASON = {
  indicator: (a: string, b: string) => `不是同一个指标：一为${a}，一为${b}。`,
  unit: (a: string, b: string) => `单位不同：一为${a}，一为${b}。`,
  nature: (a: string, b: string) => `性质不同：一为${a}，一为${b}。`,
  basis: (a: string, b: string) => `统计性质不同：一为${a}，一为${b}。`,
  institution: () => '一为单个机构的数字，一为地区的数字。',
  subject: (a: string, b: string) => `对象不同：一为“${a}”，一为“${b}”。`,
  scope: (a: string, b: string) => `统计范围不同：一为“${a}”，一为“${b}”。`,
  'part-whole': () => '一个是另一个的一部分，不能相比。',
  'period-length': () => '时段长短不同：一长一短，如季度与全年。',
  denominator: (a: string, b: string) => `分母不同：一为“${a}”，一为“${b}”。`,
  'level-of-count': (a: string, b: string) => `行政级别不同：一为${a}，一为${b}；个数与总量随地方大小而变，只并列。`,
  amount: () => '金额随地方大小与用途而变，只并列。',
  average: () => '一为平均，一为单次或上限，只并列。',
  'open-period': () => '起讫不全：累计或流量没有写明起点或止点，长短不明，只并列。',
  'period-far': (a: string) => `时期相差在 ${a} 年以上，只并列。`,
  level: (a: string, b: string) => `行政级别不同：一为${a}，一为${b}。`,
  'institution-kind': (a: string, b: string) => `机构类别不同或未登记：一为${a}，一为${b}。`,
  'near-subject': (a: string, b: string) => `对象略有出入：一为“${a}”，一为“${b}”。`,
  'unstated-scope': () => '统计范围未说明：至少一方没有写明。',
  'part-scope': () => '各是本地的一部分，哪一部分不尽相同。',
  'unstated-period': () => '时期未说明：至少一方没有写明时点或时段。',
  period: (a: string) => `时期相差超过本指标的时间窗 ${a} 年。`,
  'inferred-period': () => '至少一方的时期为推断。',
  'unstated-numerator': () => '分子未说明。',
  'unstated-denominator': () => '分母未说明：比率没有写明以什么人群、机构或基数为分母。',
  'one-denominator': (a: string, b: string) => `只有一方写明了分母：一为“${a}”，一为“${b}”。`,
  converted: () => '至少一方由“全覆盖”“零”一类文字折算，不与印出的数字排序。',
  inequality: () => '至少一方是“以上”“以下”一类的界限，不是确数。',
  range: () => '至少一方是区间。',
  approximate: () => '至少一方为约数，差距只作大略看。',
} as const satisfies Record<string, (a: string, b: string) => string>;
export type ReasonId = keyof typeof REASON;

/** The reasons in a word, for a cell. */
export const REASON_NAME = {
  indicator: '指标',
  unit: '单位',
  nature: '性质',
  basis: '统计性质',
  institution: '机构与地区',
  subject: '对象',
  scope: '统计范围',
  'part-whole': '部分与整体',
  'period-length': '时段长短',
  denominator: '分母',
  'level-of-count': '级别（个数）',
  amount: '金额',
  average: '平均与单次',
  'open-period': '起讫',
  'period-far': '时期相差甚远',
  level: '级别',
  'institution-kind': '机构类别',
  'near-subject': '对象略异',
  'unstated-scope': '范围未说明',
  'part-scope': '各取一部分',
  'unstated-period': '时期未说明',
  period: '时期',
  'inferred-period': '时期推断',
  'unstated-numerator': '分子未说明',
  'unstated-denominator': '分母未说明',
  'one-denominator': '一方分母',
  converted: '文字折算',
  inequality: '界限',
  range: '区间',
  approximate: '约数',
} as const satisfies Record<ReasonId, string>;

/** What a reader should still know; it lowers no grade. */
export const CAUTION = {
  institutions: '各是一家机构的数字，不代表所在地区。',
} as const;
export type CautionId = keyof typeof CAUTION;

/** How far two figures compare, from best to worst. The ids are public. */
export const GRADE = {
  comparable: '可比',
  indicative: '可参考',
  'side-by-side': '并列',
  'not-comparable': '不可比',
} as const;
export type Grade = keyof typeof GRADE;
export const GRADES = Object.keys(GRADE) as Grade[];

/** Stands before the word in a small table. */
export const GRADE_SIGN = {
  comparable: '＝',
  indicative: '≒',
  'side-by-side': '∥',
  'not-comparable': '×',
} as const satisfies Record<Grade, string>;

/** What may be done with a pair of each grade. */
export const GRADE_MEANS = {
  comparable: '各项相同：可排序、画条、算差。',
  indicative: '同一事物，有一两处程度上的出入：可用同一刻度，不排序，出入写在旁边。',
  'side-by-side': '同名而出入较多，或个数、金额随地方大小而变：只并排看，不排序。',
  'not-comparable': '性质、单位、定义不同，或部分对整体、一家对一地：不相比，图上画成灰色。',
} as const satisfies Record<Grade, string>;

/** Two figures that belong together otherwise than by comparison. */
export const RELATION = {
  progress: () => '目标与实际：看进度，不作比较。',
  change: () => '同一事物的前后两个数，不作两地比较。',
} as const;
export type Relation = keyof typeof RELATION;

/** @param share of the earlier value, in words, where it can be told */
export const sayChange = (
  before: string,
  after: string,
  difference: number,
  unit: string,
  share: string | undefined,
) =>
  difference === 0
    ? `由${before}到${after}，没有变化。`
    : `由${before}到${after}，${difference > 0 ? '增加' : '减少'} ${Math.abs(difference)} ${unit}${share ? `（${share}）` : ''}。`;

export const SAYS_NOTHING = '未另说明';

export const COMPARE = {
  title: '对比',
  lede: '选两到四个地区，指标、举措、文献、时间并排看。数字分四等：可比的排序、算差；可参考的、并列的画在同一刻度上，不排序，出入写在旁边；不可比的也在刻度上标出位置，但画成灰色，写明理由。',
  choose: '选择地区',
  placeholder: '如 绍兴、330600',
  hint: '地名、曾用名、代码、拼音都查得到。',
  empty: '还没有选地区。',
  loading: '正在取数据……',
  failed: '数据没有取到，请检查网络后重试；也可以打开各地区的页面逐一查看。',
  stale: '网站刚刚更新，请刷新本页后再看。',
  noMatch: '没有找到。只列已收录的地区；没有列出的是没有资料。',
  indicators: '指标',
  shared: (count: number) => `至少两地有资料的（${count}）`,
  all: (count: number) => `全部（${count}）`,
  chosen: '自选指标',
  pick: '挑选指标',
  measures: '举措',
  documents: '文献',
  timeline: '时间',
  undated: '日期未说明',
  noShared: '所选地区没有共同的指标。可以改看全部指标。',
  single: '其他所选地区没有这一指标的资料，无从比较。',
  rank: (rank: number) => `第 ${rank}`,
  tie: (rank: number) => `并列第 ${rank}`,
  difference: (difference: string) => `差 ${difference}`,
  percentPoint: '个百分点',
  neutralOrder: '不以高低论',
  unmatched: '无从比较',
  graded: (grade: Grade) => `${GRADE[grade]}。`,
  because: (grade: string, names: readonly string[]) => [grade, names.join(' · ')].filter(Boolean).join('：'),
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
  'point-base': '百分点与起点',
  repeat: '前后复述',
  ratio: '两数之比',
} as const;
export const CHECK_RESULT = { agrees: '吻合', differs: '不符', derived: '推算' } as const;

export const WHO = {
  title: '逐条看：找像我这样的地区',
  lede: '按级别、省份、时间与状态筛选。没有列出的地区是没有资料，不是没有做。',
  indexTitle: '按地区与状态查：谁做过',
  measure: '举措',
  regions: '地区数',
  rest: (count: number) => `其余 ${count} 条见下位举措各页，或下载落地表。`,
} as const;

export const PEERS = {
  title: '他处做过、本地没有资料',
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
  lede: '本指标每两个数字之间比到哪一步：可比、可参考、并列、不可比，以及为什么。',
  counts: (counts: readonly (readonly [Grade, number])[]) =>
    counts.map(([grade, count]) => `${GRADE[grade]} ${count}`).join(' · '),
  more: (count: number) => `其余 ${count} 对见数据文件。`,
  left: (count: number) => `数字太多，只逐对判最近的；较早的 ${count} 个没有判，可在对比页里两两看。`,
  matrix: (name: string) => `${name}：数字与数字`,
  differing: (reason: string, count: number) => `${reason}（${count} 种情形，见逐对的理由）。`,
  moreFigures: (count: number) => `另有 ${count} 个数字没有列进表里，见逐对的理由。`,
  relation: { progress: '看进度', change: '前后' } satisfies Record<Relation, string>,
  each: '逐对的理由',
  and: ' 与 ',
  period: (text: string) => `，${text}`,
} as const;
