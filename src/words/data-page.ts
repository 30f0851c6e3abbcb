/** What the page of the data says, and the links to the data of a page. */

export const DATA = {
  title: '数据',
  description: '全部数据：一个 Excel 工作簿、一个压缩包、一个数据库，或按表下载 CSV、Excel、JSON、Parquet。',
  lede: '页面与表格出自同一份数据，每个数字带着出处：文献、段落、原文印作。版次',
  see: '，见',
  version: '数据版本',
  whole: '全部数据，一个文件',
  files: {
    'kb.xlsx': ['Excel 工作簿', '用 Excel、WPS 打开；第一页是目录，一张表一页，代码是文字'],
    'kb.zip': ['压缩包', '全部表格的各种格式、数据库、说明与许可'],
    'kb.sqlite': ['SQLite 数据库', '带主外键、现成的问题（views 表）与全文检索'],
  },
  reading: '怎样读这些表',
  rules: [
    '空格子的意思见数据字典；“未说明”表示原文没有写明；没有列出的地区是没有资料，不是没有做。',
    '目标与计划不是实际；时期带“?”的是推断。',
    '名称以“参照”开头的表和“对照参照”是库外资料，不是证据。',
    '用 Excel 的请下载 Excel 格式：打开 CSV 时，表格软件会把“3-5”这样的原文、“2019-06”这样的时期改成日期。',
    '一格里有几个值的用“|”分隔；CSV 里以 = + - @ 开头的文字前有一个撇号，免得被当作公式。',
  ],
  guides: [
    ['codebook', '数据字典，每一列的含义、单位、取值、空格子表示什么'],
    ['rules', '校验规则，这些数据是怎样查过的，每条带例子与改法'],
  ],
  machines: '给程序读的说明',
  descriptors: [
    ['datapackage.json', 'Data Package v2'],
    ['csvw.json', 'CSV on the Web'],
    ['croissant.json', 'Croissant'],
  ],
  byTable: '按表下载',
  targets: '含标准与常年安排；目标页只把承诺计入条数',
  columns: { table: '表', rows: '行数', download: '下载' },
  rowsOf: (count: number) => `${count} 行`,
  groups: {
    facts: '事实',
    records: '对象',
    computed: '由事实推出',
    reference: '参照（库外资料）',
    about: '关于这些表',
  },
  columnsOf: (count: number) => `${count} 列`,
  size: (bytes: number) => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`),
  licenceTitle: '许可与引用',
  licence: (site: string, build: string) =>
    `数据以 CC BY 4.0 提供。引用时注明“${site}，版次 ${build}”，并给出所引数字的固定链接与原始文献。`,
} as const;

/** The data of one page. */
export const PAGE_DATA = {
  download: '下载本页数据',
  rows: (count: number) => `${count} 行`,
  /** Hits that one file takes. */
  mostResults: 1000,
  results: (total: number) => (total > 1000 ? '下载前 1000 条结果（CSV）' : `下载结果（CSV，${total} 条）`),
  /** Name of the file, without its ending: no sign that a file system refuses. */
  resultsFile: (query: string) => `检索-${query.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}`,
  shown: '下载筛选出的各行（CSV）',
  saved: (count: number) => `已存 ${count} 行。`,
  compare: '（全部判断；所选地区的，用“导出 CSV”）',
  timeline: '（全部事件；筛选出的，用工具栏的“导出”）',
  failed: '没有取到数据，请重试。',
} as const;
