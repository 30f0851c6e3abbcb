/** Words of the tables of facts, the evidence of a figure and the index of paragraphs. */

export const COLUMN = {
  indicator: '指标',
  region: '地区',
  value: '数值',
  nature: '性质',
  period: '时期',
  scope: '口径',
  evidence: '依据',
  measure: '举措',
  status: '状态',
  start: '起始',
  summary: '做法',
  date: '日期',
  kind: '类别',
  event: '事件',
  problem: '难点',
  voice: '谁说的',
} as const;

export const FACT = {
  paragraph: (number: number) => `第 ${number} 段`,
  placed: (document: string, number: number) => `${document}第 ${number} 段`,
  cited: (name: string, paragraphs: number | string) => `［${name && `${name} `}${paragraphs} 段］`,
  basedOn: (title: string, paragraphs: string) => `依据：${title}，第 ${paragraphs} 段`,
  printed: (text: string) => `“${text}”`,
  institution: (name: string) => `机构：${name}`,
  until: '至',
  measure: '举措：',
  empty: (caption: string, none: string) => `${caption}：${none}`,
} as const;

export const EVIDENCE_PANEL = {
  label: (name: string) => `${name}的证据`,
  printed: '原文印作',
  number: '数值',
  converted: (number: string) => `${number}（由文字折算，不与印出的数字排序）`,
  source: '出处',
  nature: '性质',
  period: '时期',
  region: '地区',
  onlyThis: (institution: string) => `（${institution}，仅此机构）`,
  scope: '口径',
  note: '说明',
  permalink: '固定链接',
  page: '核对与引用',
  close: '关闭',
  indicator: '指标',
  notes: '证据',
} as const;

export const PARAGRAPH = {
  permalink: (number: number) => `第 ${number} 段的固定链接`,
  figures: '数字',
  measures: '举措',
  events: '事件',
  problems: '难点',
  policies: '引用政策',
  further: (name: string, place: number) => `${name}（第 ${place} 条）`,
  nothing: (others: number) => `未从本段提取事实${others > 0 ? `；${others} 个数字为序号、日期或名称` : ''}`,
} as const;
