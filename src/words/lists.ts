/** Words of the lists of cases, documents and institutions, and of what mentions an entity. */
export const LISTS = {
  signed: '成文',
  period: '数据期',
  taken: (counts: Readonly<Record<'observations' | 'adoptions' | 'events' | 'citations', number>>) =>
    `观测 ${counts.observations} · 落地 ${counts.adoptions} · 事件 ${counts.events} · 引用政策 ${counts.citations}`,
  quality: '证据质量',
} as const;

export const INSTITUTIONS = {
  alias: (names: readonly string[]) => ` · 又称${names.join('、')}`,
  counts: (documents: number, adoptions: number, observations: number) =>
    ` · 文献 ${documents} · 落地 ${adoptions} · 观测 ${observations}`,
  section: (heading: string) => `〔${heading || '开头'}〕`,
  case: '案例：',
} as const;
