/** Words on the pictures that a shared page carries, and of the pages that are shared. */

export const PICTURE = {
  /** Inside the picture, beside the name of the site. */
  kind: {
    home: '知识库',
    list: '目录',
    documents: '文献',
    cases: '案例',
    regions: '地区',
    measures: '举措',
    indicators: '指标',
    policies: '政策',
    topics: '专题',
    figures: '数字',
  },
  regions: '个地区有记录',
  documents: '份文献',
  cases: '个案例',
  figures: '个数字',
  citing: '份文献引用',
  /** How far the figures of a picture compare. */
  compared: (grade: string, reasons: readonly string[]) =>
    `这几个数字：${grade}${reasons.length > 0 ? `（${reasons.join('、')}）` : ''}`,
  /** The picture in words. */
  alt: (kind: string, title: string, figures: readonly string[]) =>
    `${kind}：${title}${figures.length > 0 ? `。${figures.join('；')}` : ''}`,
  figure: (figure: string, name: string, when: string) => `${name} ${figure}${when && `（${when}）`}`,
} as const;
