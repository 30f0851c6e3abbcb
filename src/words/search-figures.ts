/** Words of the figures that the search shows at once. */

/** Figures beside a hit and on the card above the hits. */
export const FIGURES = {
  noPeriod: '时期未说明',
  /** @param details place, institution, scope, period */
  short: (figure: string, details: readonly string[]) => `${figure}（${details.join('，')}）`,
  label: '数值卡',
  title: (name: string, place: string | undefined) => (place ? `${place} · ${name}` : name),
  source: '依据：',
  paragraph: (number: number) => `第 ${number} 段`,
  grades: (grades: string) => `库内同一指标两两相比：${grades}`,
  rest: (count: number) => (count > 0 ? `另有 ${count} 个数，连同口径与可比性，见指标页` : '口径与可比性见指标页'),
} as const;
