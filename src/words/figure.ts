/** Words of the page of one figure. */
export const FIGURE = {
  title: (name: string, region: string) => `${name}（${region}）`,
  description: (name: string, region: string, figure: string, document: string) =>
    `${region}${name} ${figure}：出处、口径、核算、可比与引用。出自${document}。`,
  sections: {
    pairs: '能同谁比',
    reference: '与国家、省的基准值',
    history: '更改记录',
    shown: '在哪些页上',
  },
  beside: '这个数字与别的数字',
  unit: '单位',
  institution: '机构',
  subject: '对象',
  asDefined: '按指标定义',
  remark: '口径说明',
  place: '出处',
  indicator: '指标',
  label: '本处所数，不与别处相比',
  issuer: '发文机关',
  alone: '这个数字只此一处，或指标没有别的数字，无从比较。',
  counts: (counts: readonly string[]) => `本库同一指标的其他数字：${counts.join('，')}。`,
  more: (count: number) => `其余 ${count} 个，见指标页`,
  change: (date: string) => `${date}：`,
} as const;
