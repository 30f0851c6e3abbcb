/** Words about drafts: the pages of development, the check, and the commands that review and publish. */

export const DRAFTS = {
  name: '草稿',
  title: (id: string) => `草稿：${id}`,
  badge: '草稿，未发布',
  lede: '草稿只在开发服务器里看得到：不进网站、不进检索、不进数据，也不影响构建。',
  none: '现在没有草稿。用 npm run ingest -- 文件 起草一份。',
  left: (count: number) => (count === 0 ? '可以发布了' : `发布前还有 ${count} 处要改`),
  ready: '看成稿的样子',
  next: (id: string) => `审读：npm run review -- ${id}；发布：npm run publish -- ${id}`,
  problem: (file: string, line: number, message: string, remedy: string) =>
    `${file} 第 ${line} 行：${message}。${remedy}`,
  paragraphs: '原文各段',
  /** For the end of the check's report. */
  besides: (ids: readonly string[]) =>
    `另有草稿 ${ids.length} 份（${ids.slice(0, 5).join('、')}${ids.length > 5 ? '……' : ''}），没有校验，也不进网站。审读：npm run review -- 编号；发布：npm run publish -- 编号。`,
} as const;
