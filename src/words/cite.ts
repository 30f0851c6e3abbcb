/** Words of the citation of a page and of a figure. */
export const CITE = {
  title: '引用本页',
  /** Stands where the reader's day goes, as in the pattern of the standard itself. */
  accessed: '引用日期',
  /** Behind three issuing bodies, for the rest of them. */
  others: '等',
  format: '格式',
  formats: {
    gb2025: 'GB/T 7714—2025',
    gb2015: 'GB/T 7714—2015',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: '复制',
  save: '下载文件',
  copied: '已复制。',
  copyFailed: '浏览器不允许复制；文字已选中，请按 Ctrl+C（苹果电脑按 ⌘C）。',
  saveFailed: '没有取到引文的程序，请检查网络后重试。',
  /** Without a script, where the build was told no address. */
  missing: '构建时没有设定网址：引用时在网址前面补上本站的域名。',
  fillDate: '引用时把“引用日期”换成阅读的那一天。',
  files: '文件：',
  figure: '复制引文',
  /** What curators say behind the name of an issuer. */
  remark: /（[^（）]*推断[^（）]*）$/,
  /** Of an inferred issuer. */
  inferredIssuer: '发文机关为推断',
  inferredDate: '日期为推断',
  ownTitle: '题名自拟',
  repost: '据转载件整理',
  place: (name: string, paragraph: number) => `${name}，第${paragraph}段`,
  compared: (names: readonly string[]) => `${names.join('、')}对比`,
  data: (site: string) => `${site}数据集`,
} as const;
