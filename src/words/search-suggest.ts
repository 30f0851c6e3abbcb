/** Words of the names that search boxes suggest. */

/** Names suggested while one types. */
export const SUGGEST = {
  label: '名称',
  kinds: {
    region: '地区',
    measure: '举措',
    indicator: '指标',
    case: '案例',
    document: '文献',
    policy: '政策',
    topic: '专题',
  },
  alias: (name: string) => `（又称 ${name}）`,
} as const;
