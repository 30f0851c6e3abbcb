/** Words of the forms that filter a list. A file of their own: a page that filters carries no words of the comparison. */
export const FILTER = {
  title: '筛选',
  any: '不限',
  clear: '清除筛选',
  /** Around the number shown. */
  shown: (all: number): readonly [string, string] => ['显示 ', ` 条，共 ${all} 条`],
  level: '级别',
  province: '省份',
  year: '年份',
  status: '状态',
  instrument: '领域',
  like: '地区像',
  likeHint: '同一级别、同一省份',
  none: '没有符合的记录；没有资料不等于没有做。',
} as const;
