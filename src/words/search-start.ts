/** Words of the search page before anything is asked. */

/** What stands on the search page until something is asked. */
export const SEARCH_START = {
  examples: '可以这样查',
  topics: '案例最多的举措',
  kinds: '按类型翻阅',
  question: (term: string) => `${term}怎么做`,
  regions: (count: number) => `${count} 地`,
} as const;
