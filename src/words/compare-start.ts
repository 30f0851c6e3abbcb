/** Words of the page of comparison before any region is chosen. */
export const COMPARE_START = {
  and: (a: string, b: string) => `${a}与${b}`,
  pairs: '有共同指标的地区',
  pairsLede: (count: number) =>
    `两地都有同一指标的数字，才谈得上比较；能不能比，再看口径。下面列出共同指标最多的 ${count} 对；别的请在上面挑选。`,
  shared: (count: number) => `共同指标 ${count} 项：`,
  more: '等',
  tables: '。各自的表：',
  regions: '有数字的地区',
  province: (name: string, count: number) => `${name}（${count}）`,
} as const;
