/** Words of a case's page and of the list of cases. */
export const CASE = {
  crumb: '案例',
  record: { region: '地区', period: '时期', measures: '举措', indicators: '指标' },
  sources: '依据的文献',
  adoptions: '本案例的举措落地',
  timeline: '本案例的时间线',
  events: '本案例的事件',
} as const;
