/** Words of a document's page and of the list of documents. */
export const DOCUMENT = {
  crumb: '文献',
  record: {
    kind: '类别',
    parent: '所在的一期',
    articles: '这一期的文章',
    issuer: '发文机关',
    number: '文号',
    region: '地区',
    signed: '成文',
    published: '发布',
    period: '数据期',
    retrieved: '采集',
    source: '来源',
    extent: '篇幅',
    rights: '权利',
    original: '原件',
  },
  fields: {
    signed: '成文',
    published: '发布',
    period: '数据期',
    title: '题名',
    issuer: '发文机关',
    number: '文号',
  },
  extent: (paragraphs: number, numerals: number, uses: readonly string[]) =>
    `${paragraphs} 段 · 台账 ${numerals} 条（${uses.join('、')}）`,
  fingerprint: (sha256: string) => `SHA-256 ${sha256.slice(0, 16)}…`,
  sections: {
    digest: '提要',
    quality: '证据质量',
    observations: '指标观测',
    adoptions: '举措落地',
    events: '事件',
    problems: '难点',
    policies: '引用政策',
    copy: '来源与原件',
    links: '相关',
    cite: '引用',
    paragraphs: '原文段落',
  },
  quality: '证据质量与数据说明',
  defects: (defects: readonly string[]) => `副本的缺陷：${defects.join('；')}。`,
  inferred: (field: string, reason: string) => `${field}：${reason}`,
  captions: {
    observations: '本文献的指标观测',
    adoptions: '本文献的举措落地',
    events: '本文献的事件',
    problems: '本文献说出的难点',
  },
  ofOneRegion: (caption: string, region: string) => `${caption}（地区均为${region}）`,
  notes: '编者说明',
  policies: '引用的政策',
  noPolicies: '本文献没有引用政策文件。',
  paragraphs: '原文段落与所取事实',
  paragraphNumbers: '段落号是原件非空行的序号。',
  withText: '本次构建附有原文；个人信息以“■”遮盖，取作观测的数字加底色。',
  withoutText: '本次构建不附原文；这里列出从每一段取出的事实，便于持原件者逐段核对。',
  index: {
    title: '文献',
    description: '收录的原始文献：每份都有著录、提要、事实表与逐段索引。',
    lede: (count: number) =>
      `一份原始文献一页。数字、举措、事件和引用都标明段落，可与原件逐段核对。共 ${count} 份，新的在前。`,
  },
} as const;

export const RELATED = {
  cases: '案例',
  isPolicy: '本文献就是政策',
  regions: '地区',
  institutions: '机构',
  documents: '写到同样举措的文献',
  shared: (count: number, names: readonly string[], isMore: boolean) =>
    `共有 ${count} 项：${names.join('、')}${isMore ? '等' : ''}`,
} as const;

/** What a screen reader says of the frame around a table of the prose. */
export const PROSE_TABLE = '正文里的表格';
