/** Words of the lists of cases, documents and institutions, and of what mentions an entity. */
export const LISTS = {
  signed: '成文',
  period: '数据期',
  taken: (counts: Readonly<Record<'observations' | 'adoptions' | 'events' | 'citations', number>>) =>
    `观测 ${counts.observations} · 举措记录 ${counts.adoptions} · 事件 ${counts.events} · 引用政策 ${counts.citations}`,
  quality: '证据质量',
} as const;

export const INSTITUTIONS = {
  alias: (names: readonly string[]) => ` · 又称${names.join('、')}`,
  counts: (documents: number, statuses: string, observations: number) =>
    ['', `文献 ${documents}`, statuses, `观测 ${observations}`]
      .filter((part, index) => index === 0 || part)
      .join(' · '),
  section: (heading: string) => `〔${heading || '开头'}〕`,
  case: '案例：',
} as const;
