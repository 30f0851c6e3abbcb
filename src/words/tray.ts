/** Words of the regions put aside for comparison: on every page of a region, so nothing else stands here. */
export const TRAY = {
  add: '加入对比',
  remove: '移出',
  go: '对比',
  clear: '清空',
  tray: '对比栏',
  full: '最多四个地区，请先移出一个。',
  atLeastTwo: '再选一个地区即可对比。',
} as const;
