/** Words of targets: the ledger, and the state of whatever falls due. */

export const KIND_OF_TARGET = {
  figure: '数值目标',
  standard: '标准',
  arrangement: '经费安排',
  commitment: '举措承诺',
  due: '到期事项',
} as const;
/** Each stands for its kind: 必须 for 确保 and 应, too. */
export const STRENGTH = {
  must: '必须',
  strive: '力争',
  push: '推动',
  gradual: '逐步',
  explore: '探索',
  plain: '一般',
} as const;
/** How a deadline is known. */
export const DEADLINE = { printed: '原文写明', inferred: '推断', none: '没有期限' } as const;
/** State of a target as of the 资料日期; the same words in the ledger, on the timeline and in filters. */
export const TARGET_STATE = {
  result: '已有结果',
  overdue: '到期未见公开结果',
  pending: '未到期',
  unwritten: '原文未写期限',
  standing: '常设，不计到期',
} as const;

/** Instead of `unwritten` where a term is shown, but is our inference. */
export const INFERRED_TERM = '期限是推断的，不计到期';

/** What a state means, for a reader who meets it alone. */
export const TARGET_STATE_EXPLAINED = {
  result: '另一份更晚的文献记载了结果，是否达标请看该文献。',
  overdue: '期限已过，收录的文献里没有见到公开结果；这不等于没有完成。',
  pending: '到资料日期为止，期限未到。',
  unwritten: '原文没有写明止于何时；列出的期限若有，是推断的，不计到期。',
  standing: '规范、要求或逐年的安排，不计到期。',
} as const satisfies Record<keyof typeof TARGET_STATE, string>;

/** Stands behind a state that depends on the day. */
export const asOfNote = (day: string): string => `截至资料日期${day}`;

interface Counts {
  readonly promises: number;
  readonly standing: number;
  readonly numbers: number;
  readonly dated: number;
  readonly overdue: number;
  readonly results: number;
  readonly worded: number;
}

export const TARGETS = {
  title: '目标台账',
  description: '全部目标、计划、标准与承诺：数值、力度、期限、证据，以及有据可查的结果。',
  lede: '先看写了数或写了期限的，再按文献翻看只有措辞的。一条承诺一行；只有原文写明的期限才计到期；日后有了公开结果，连同它自己的出处添在结果一栏。',
  counts: ({ promises, numbers, dated, overdue, results, worded }: Counts) =>
    `${promises} 条目标与承诺：写了数的 ${numbers} 条，写明期限的 ${dated} 条；已过期限而未见公开结果的 ${overdue} 条，有公开结果的 ${results} 条；没有数也没有期限、只有措辞的 ${worded} 条。`,
  rows: ({ promises, standing }: Counts) =>
    `数据文件的“目标台账”有 ${promises + standing} 行：这里计数的 ${promises} 条，加上另列的标准与常年安排 ${standing} 条。`,
  crumb: '目标',
  asOfIs: '资料日期：',
  asOfMeaning:
    '。本库所收资料截至这一天。“到期未见公开结果”说的是这些资料里没有见到结果，不是没有完成，也不表示作过专门查找。',
  group: {
    pending: '未到期，最近到期的在前',
    overdue: '已过期限，未见公开结果',
    result: '已有公开结果',
    unwritten: '写了数，没有写期限',
    standing: '标准与常年安排',
  },
  counted: (count: number) => `${count} 条`,
  measured: '写了数，或写了期限的',
  worded: '只有措辞的，按文献收起',
  wordedLede: '没有数，原文也没有写明止于何时，无从核对到期；点开一份文献看它的全部措辞。',
  wordedCaption: (document: string) => `${document}：只有措辞的承诺`,
  progress: '进度',
  elsewhere: '写了数，或写了期限的，还有在后面各页的',
  summary: '各地区（含下级）、各到期年份的条数',
  total: '合计',
  region: '地区',
  topic: '专题',
  measure: '举措',
  item: '指标或事项',
  value: '数值',
  strength: '力度',
  due: '期限',
  evidence: '依据',
  result: '结果',
  state: '状态',
  kind: '类别',
  year: '到期年份',
  dueEvent: '到期事项：',
  standards: '标准与常年安排',
  standardsLede: '标准是规范或要求，经费安排逐年进行，都不是有待兑现的承诺，另列于此，不计条数，也不计到期。',
  ledger: '台账',
  noDue: '未写期限',
  timeline: '在时间线上看到期事项',
  daysPast: (days: number) => `至资料日期已过 ${days} 天`,
  page: (number: number) => `第 ${number} 页`,
  pageTitle: (number: number) => `目标台账（第 ${number} 页）`,
  caption: (name: string, count: number) => `${name}（${count}）`,
} as const;
