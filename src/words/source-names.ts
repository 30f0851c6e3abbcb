/** What the readers of originals call what they find: formats, the page around a text, places of facts. */

/** What the readers call what they read. */
export const FORMAT_NAMES = {
  txt: '文本文件',
  html: '网页',
  mhtml: '网页存档（mhtml）',
  docx: 'Word 文档（docx）',
  doc: '旧版 Word 文档（doc）',
  pdf: 'PDF',
  ofd: 'OFD 版式文件',
  csv: '表格（csv）',
  json: 'JSON',
} as const;

/** Why a line is no part of what a document says. */
export const FURNITURE = {
  navigation: '网站导航',
  button: '网页按钮',
  record: '信息表',
  source: '发布信息',
  byline: '编辑署名',
  share: '分享提示',
  rights: '版权声明',
  site: '网站底部',
  related: '相关链接',
  doubledTitle: '重复的标题',
  abstract: '与正文重复的提要',
  dump: '网页程序的残留',
  pageHead: '页眉',
  pageFoot: '页脚',
  pageNumber: '页码',
  contents: '目录',
  rule: '分隔线',
  form: '网页表单',
} as const;

/** Where a fact of the record was found. */
export const PLACE = {
  paragraph: (number: number) => `第 ${number} 段`,
  record: '网页信息表',
  line: '标题下的发布信息',
  meta: '网页的元数据',
  title: '网页标题',
  address: '存档的网址',
  properties: '文件属性',
  column: (name: string) => `表格的“${name}”列`,
  largest: '字号最大的一行',
} as const;
