/** The units an indicator may have. A figure is stored in its indicator's unit, without 万 or 亿. */
export const UNITS = [
  '%',
  '百分点',
  '个',
  '家',
  '所',
  '人',
  '人次',
  '人次/日',
  '次',
  '例',
  '件',
  '份',
  '条',
  '项',
  '种',
  '类',
  '场',
  '场次',
  '户',
  '元',
  '级',
  '张/千人',
  '公里',
  '小时',
  '分钟',
  '秒',
  '日',
  '工作日',
  '支',
  '本',
  '册',
  '名',
  '处',
  '平方米',
  '类别',
] as const;

/** Units of shares and of differences between shares. */
export const RATE_UNITS: ReadonlySet<string> = new Set(['%', '百分点']);
/** Units of time. */
export const TIME_UNITS: ReadonlySet<string> = new Set(['小时', '分钟', '秒', '日', '工作日']);
