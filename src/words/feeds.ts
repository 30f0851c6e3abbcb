/** Words of feeds, of the calendar, and of the files that lead machines and search boxes. */

export const FEEDS = {
  documents: {
    name: '新收文献',
    title: (site: string) => `${site}：新收文献`,
    subtitle: '最近的文献在前。日期取采集日，没有写明的取发布日或成文日；推断的日期在摘要里注明。',
  },
  due: {
    name: '到期事项',
    title: (site: string) => `${site}：到期事项`,
    subtitle: '有期限的目标与承诺，推断的期限注明：未到期的在前，最近到期的最先。状态截至资料日期，不随今天而变。',
  },
  changes: {
    name: '数据更改',
    title: (site: string) => `${site}：数据更改`,
    subtitle: '每次发布改了哪些事实，最近的在前；逐条的旧值与理由见更改页。',
  },
  /** What a document's entry tells of its dates. */
  dates: (signed: string, published: string, period: string) => `成文 ${signed} · 发布 ${published} · 数据期 ${period}`,
  /** What is due: whose, what, and how much. */
  dueTitle: (place: string, what: string, figure: string) => `${place}：${what}${figure && ` ${figure}`}`,
  dueSummary: (due: string, state: string, source: string) => `期限 ${due}；${state}。依据：${source}`,
  inferred: '（推断）',
  /** Why a due date stands on that day. */
  precision: {
    day: '',
    month: '原文只写到月，日历记在该月最后一天。',
    year: '原文只写到年，日历记在该年最后一天。',
  },
  calendar: '县域医改到期事项',
  calendarNote: '目标与承诺的期限，取自文献；不是日程安排。推断的期限标为暂定。',
  source: (document: string, paragraph: number) => `${document}第${paragraph}段`,
} as const;

export const MACHINES = {
  search: '检索县域医改',
  searchLong: '在县域医改知识库检索文献、举措、指标与原文段落。',
  robots: {
    all: '人人可读；引用请注明出处。',
    noSitemap: '没有 sitemap.xml：它要写完整网址，而这次构建没有设 SITE_URL。',
    inFolder: '本站在子路径下，爬虫只读域名根目录的 robots.txt：请把 Sitemap 一行并到那里。',
  },
} as const;
