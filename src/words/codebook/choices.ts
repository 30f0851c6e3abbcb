/** Names of values that only the public tables have. */

export const CHOICE_WORDS = {
  relation: { progress: '目标与实际：看进度', change: '同一事物的前后两个数' },
  yesNo: { yes: '可比', no: '其他三等' },
  converted: { yes: '由文字折算，如全覆盖记作 100' },
  standing: { reached: '达到', short: '未达到', above: '高于', below: '低于', equal: '相等' },
  level: { error: '错误：不改不能构建', warning: '提醒：由人判断' },
} as const;
