/** Words of the search page and of the index behind it. */

export const SEARCH = {
  title: '检索',
  description: '检索全部页面的正文、表格、题名与文号；两个字以上的任何片段都能查到。',
  label: '检索全文',
  placeholder: '词、片段、文号、数字、拼音首字母',
  submit: '检索',
  hint: '两个字以上的任何片段都查得到，全角半角、繁体简体、括号写法不必一致；多个词用空格隔开，须同在一页。',
  keys: '按 / 键随时回到检索框，方向键在结果间移动。',
  opening: '首次检索，正在读取索引…',
  working: '正在检索…',
  tooShort: '单个字太宽泛，请至少输入两个字。',
  cut: (most: number) => `检索词过长，只查了前 ${most} 个字。`,
  shortIgnored: (chars: string) => `单字“${chars}”未参与检索。`,
  groups: { exact: '精确匹配', synonym: '同义', related: '相关' },
  expanded: '已扩展：',
  named: (name: string) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  nothingMore: '（没有另外的页）',
  relatedHint: '各词分开出现',
  guessed: '拼音以此开头，未必是所查：',
  fallbackHint: '只含所查的一部分，含得多的在前',
  instead: (query: string, filtered: boolean, terms: readonly string[], pages: number) =>
    `${filtered ? '在所选条件下，' : ''}没有一页含有“${query}”；改列含有其中${terms.map((term) => `“${term}”`).join('、')}的 ${pages} 页。`,
  apart: '分开查：',
  year: (year: string) => `“${year}”也是年份，可以只看这一年的资料：`,
  yearOffer: (year: string, count: number | undefined) => `${year} 年${count === undefined ? '' : `（${count} 页）`}`,
  values: '数值',
  near: '近义，未并入结果：',
  nearest: '写法最近的：',
  sort: { relevance: '按相关', date: '按日期' },
  sortLabel: '排序',
  facets: { kind: '类型', year: '年份', region: '地区', measure: '举措', evidence: '证据' },
  facetsTitle: '缩小范围',
  facetsAbout: '页数多的站，各项的页数为约数。',
  clearFacet: '取消',
  clearFacets: '取消全部条件',
  moreValues: (count: number) => `另有 ${count} 项`,
  moreHits: (next: number) => `再列 ${next} 条`,
  shownHits: (shown: number, all: number) => `已列 ${shown} 条，共 ${all} 条。`,
  moreInPage: (count: number) => `本页共 ${count} 处`,
  topOfPage: '页首',
  inCard: '证据卡',
  recent: '最近检索（只存在本机）：',
  clearRecent: '清除',
  pages: (count: number, isAbout: boolean) => `${isAbout ? '约 ' : ''}${count} 页`,
  summary: (query: string, exact: string, synonym: number, related: number) =>
    `“${query}”：精确匹配 ${exact}${synonym ? `，同义 ${synonym} 页` : ''}${related ? `，相关 ${related} 页` : ''}`,
  nothing: (query: string, pages: number, filtered: boolean) =>
    `${filtered ? '在所选条件下，' : ''}没有一页含有“${query}”。检索的是全部 ${pages} 页的正文、表格、题名与文号。`,
  browse: '也可以从目录查找：',
  retry: '重试',
  failure: {
    missing: '检索索引缺少文件，这次没有查成，不等于没有结果。',
    damaged: '检索索引有文件损坏，这次没有查成，不等于没有结果。',
    misplaced: '检索索引有文件放错了位置，这次没有查成，不等于没有结果。',
    stale: '检索索引与网页不是同一版次（网站可能刚更新），请刷新后再查；这次没有查成，不等于没有结果。',
    offline: '网络中断，检索索引没有取到，这次没有查成，不等于没有结果。',
    silent: '等了 15 秒没有收到任何数据，检索索引没有取到，这次没有查成，不等于没有结果；可以重试。',
    unknown: '检索程序出错，这次没有查成，不等于没有结果。',
  },
  failedFile: (file: string) => `出错的文件：${file}`,
  notReady:
    '检索程序还没有载入。网速慢请稍等；一直不见变化，请刷新本页（程序文件可能没有取到，或浏览器太旧）。也可以从目录查找：',
  noScript: '检索需要脚本。没有脚本也能从这些目录找到每一页：',
} as const;

/** Kinds of page, as `data-search-page` names them. */
export const PAGE_KIND: Readonly<Record<string, string>> = {
  document: '文献',
  case: '案例',
  region: '地区',
  measure: '举措',
  indicator: '指标',
  topic: '专题',
  policy: '政策',
  figure: '数字',
  list: '目录与汇总',
  home: '首页',
  about: '体例',
};

/** Index pages: the table each lists, its address and name. */
export const INDEXES = [
  ['topics', '/topics/', '专题'],
  ['cases', '/cases/', '案例'],
  ['documents', '/documents/', '文献'],
  ['regions', '/regions/', '地区'],
  ['measures', '/measures/', '举措'],
  ['indicators', '/indicators/', '指标'],
  ['policies', '/policies/', '政策'],
] as const;

/** Index pages offered where the search can't help. */
export const BROWSE = INDEXES.map(([, path, name]) => [path, name] as const);
