/** Words of the forms that filter a list. A file of their own: a page that filters carries no words of the comparison. */
export const FILTER = {
  title: '筛选',
  any: '不限',
  clear: '清除筛选',
  /** Around the number shown. */
  shown: (all: number, folded: number): readonly [string, string] => [
    '显示 ',
    ` 条，共 ${all} 条${folded > 0 ? `；其中 ${folded} 条收在下面各组里` : ''}`,
  ],
  level: '级别',
  province: '省份',
  year: '年份',
  status: '状态',
  instrument: '领域',
  like: '地区像',
  likeHint: '同一级别、同一省份',
  /** What an address asked for and the form can't give. */
  unknown: (asked: readonly string[]) => `网址里要的${asked.join('、')}，这里没有这样的记录，没有按它筛选。`,
  asked: (label: string, value: string) => `${label}“${value}”`,
  none: '没有符合的记录；没有资料不等于没有做。',
} as const;
