/** Words that several pages share: names of kinds, levels, marks. Those of one page stand in its own file beside this. A translation of the site is a translation of this folder. */

export const SITE = {
  name: '县域医改知识库',
  tagline: '每个数字都有出处，不可比的不硬比，检索不漏一页。',
  description: '县域医疗卫生改革的文献、举措、指标与证据。由整理过的原始文献建成，每个数字可追到段落。',
} as const;

export const NAV = [
  ['/topics/', '专题'],
  ['/cases/', '案例'],
  ['/documents/', '文献'],
  ['/regions/', '地区'],
  ['/measures/', '举措'],
  ['/indicators/', '指标'],
  ['/policies/', '政策'],
  ['/timeline/', '时间线'],
  ['/compare/', '对比'],
  ['/targets/', '目标'],
  ['/search/', '检索'],
  ['/data/', '数据'],
] as const;

/** What a source did not state. Authors write it instead of a guess. */
export const UNSTATED = '未说明';
export const NO_RECORD = '没有资料';
export const INFERRED = '推断';
/** Of a span of which one end is printed. */
export const INFERRED_START = '起期推断';
export const INFERRED_END = '止期推断';
export const NOT_HELD = '待收录';

export const NATURE = { actual: '实际', target: '目标', plan: '计划', standard: '标准' } as const;
export const BASIS = {
  stock: '时点存量',
  flow: '期间流量',
  cumulative: '累计',
  rate: '比率',
  level: '等级',
  'time-limit': '时限',
  duration: '时长',
} as const;
/** Over what a figure was taken; `whole` is worded after the region: 全市, 全县. */
export const COVERAGE = {
  whole: '全域',
  'city-districts': '市区',
  'county-level': '县级机构',
  primary: '基层机构',
  institution: '仅一家机构',
  part: '部分',
  unstated: '统计范围未说明',
} as const;
export const COMPARATOR_LONG = { '=': '等于', '≈': '约为', '≥': '不少于', '≤': '不超过', range: '区间' } as const;
export const STATUS = {
  implemented: '已实施',
  ongoing: '推进中',
  pilot: '试点',
  planned: '计划',
  recommended: '建议',
  mentioned: '概括提及',
} as const;
export const LEVEL = { country: '全国', province: '省级', prefecture: '地级', county: '县级' } as const;
export const POLICY_LEVEL = { national: '国家', provincial: '省', municipal: '市', county: '县（区）' } as const;
export const DIRECTION = { higher: '越高越好', lower: '越低越好', neutral: '不以高低论' } as const;
export const ALIAS = { exact: '同义', near: '近义', local: '地方叫法' } as const;
export const DATE_BASIS = { printed: '原文写明', inferred: '推断' } as const;
export const DOCUMENT_KIND = {
  'action-plan': '行动方案',
  newsletter: '简报（一期）',
  'work-summary': '工作总结',
  'newsletter-article': '简报文章',
  'meeting-report': '会议（调研）报道',
  'proposal-reply': '提案与答复',
  'bureau-news': '部门动态',
  'government-report': '政府工作报告',
  'statistical-communique': '统计公报',
  'policy-interpretation': '政策解读',
  notice: '通知',
  'press-report': '媒体报道',
} as const;
export const ISSUANCE = {
  'issuer-original': '发文机关原件',
  'issuer-repost': '发文机关转载',
  'third-party-repost': '第三方转载',
} as const;
export const COMPLETENESS = { complete: '副本完整', truncated: '副本截断' } as const;
export const ASSESSMENT = { self: '自评', independent: '第三方评价', none: '未陈述结果' } as const;
export const EVIDENCE = {
  result: '陈述结果',
  plan: '计划，不是结果',
  meeting: '会议要求，不是结果',
  opinion: '意见建议',
  none: '只有刊头，不作证据',
} as const;
export const EVENT_KIND = {
  issue: '成文',
  publication: '发布',
  phase: '阶段',
  start: '启动',
  establishment: '成立',
  completion: '建成',
  recognition: '获评',
  meeting: '会议与调研',
  due: '到期',
  recurring: '定期',
  'data-period': '数据期',
  other: '其他',
} as const;
export const INSTITUTION_KIND = {
  government: '政府',
  'health-authority': '卫生健康行政部门',
  'insurance-authority': '医保部门',
  hospital: '医院',
  'tcm-hospital': '中医医院',
  'maternal-child': '妇幼保健机构',
  'primary-care': '基层医疗卫生机构',
  'public-health': '专业公共卫生机构',
  university: '院校',
  party: '党组织',
  'legislature-cppcc': '人大、政协',
  company: '企业',
  media: '媒体',
  alliance: '联盟',
  other: '其他',
} as const;
/** Whether the full text may be shown in public. */
export const FULLTEXT = { public: '可以公开', private: '不公开' } as const;
export const DOCUMENT_STATE = { draft: '草稿', published: '已发布' } as const;
export const IMPORTANCE = { milestone: '里程碑', minor: '次要' } as const;
export const NUMERAL_USE = {
  observation: '观测',
  date: '日期',
  heading: '标题序号',
  'document-number': '文号',
  name: '名称',
  grade: '等级',
  boilerplate: '网页附属文字',
  other: '其他',
} as const;
export const TABLE = {
  documents: '文献',
  cases: '案例',
  regions: '地区',
  measures: '举措',
  indicators: '指标',
  policies: '政策',
  institutions: '机构',
  topics: '专题',
  observations: '观测',
  adoptions: '落地',
  events: '事件',
  problems: '难点',
  citations: '政策引用',
  numerals: '数字台账',
  targets: '目标台账',
  checks: '数据说明（核算）',
  comparability: '可比性（逐对）',
  standings: '对照参照（逐条）',
  benchmarks: '参照：基准值',
  'reference-policies': '参照：政策的文号、机关、日期',
  'reference-regions': '参照：人口与机构数',
  'official-indicators': '参照：官方监测指标',
  codebook: '数据字典',
  rules: '校验规则',
} as const;
