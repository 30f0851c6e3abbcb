/** What is said of the data as a whole: in the descriptions for machines and in the README of the archive. */

export const DATASET = {
  name: 'county-health-reform-kb',
  title: '县域医改知识库：数据',
  description:
    '中国县域医疗卫生改革的文献、举措、指标、目标与证据。每个数字可追到文献、段落与原文印作；每一对数字都判断过能不能比；参照是库外资料，不是证据。',
  english:
    'County-level health reform in China: documents, measures, indicators, targets and the evidence of each. Every figure leads to its document, paragraph and printed form; every pair of figures carries a verdict of comparability; reference values come from outside and are no evidence.',
  keywords: ['县域医改', '医共体', '医疗卫生', 'county health reform', 'China', 'health policy'],
  creator: '县域医改知识库',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;

/** Sheets that are no table. */
export const FILE_NAME = { columns: '列说明', contents: '目录' } as const;

/** Said of a table that a workbook leaves out. */
export const TOO_LONG = '行数太多，不在本工作簿里；请用 CSV 或 Parquet';
/** Columns of the sheet that lists the sheets of the workbook. */
export const CONTENTS_COLUMNS = ['表', '名称', '行数', '一行是什么'] as const;
/** Columns of the sheet that explains the columns of a table. */
export const COLUMN_SHEET = ['列', '名称', '含义', '取值', '空格子'] as const;

interface Readme {
  readonly build: string;
  readonly asOf: string | null;
  /** Name, Chinese name, rows and what a row is, table by table. */
  readonly tables: readonly (readonly [table: string, name: string, rows: number, means: string, english: string])[];
}

/** README.txt of the archive, in Chinese and then in English. */
export const writeReadme = ({ build, asOf, tables }: Readme): string =>
  `${DATASET.title}

${DATASET.description}

版次 ${build}${asOf ? `；资料日期 ${asOf}` : ''}

怎样打开
- 用 Excel 或 WPS：打开 kb.xlsx，第一页是目录，一张表一页；代码是文字，不会变成数。单张的表是 <表>.xlsx。
- 用统计软件：<表>.csv（UTF-8，带标记，第一行是列名）或 <表>.parquet。CSV 里以 = + - @ 开头的文字前有一个 ' ，免得被表格软件当作公式。
- 用数据库：kb.sqlite；表 views 列出现成的问题，每个问题是一个视图。
- 用程序：<表>.json；datapackage.json（Data Package v2）、csvw.json、croissant.json 是机器可读的说明。

读表须知
- codebook.csv 写明每张表的每一列：含义、单位、取值、空格子表示什么、从第几版起有。
- “未说明”表示原文没有写明；空格子的意思见 codebook；没有列出的地区是没有资料，不是没有做。
- 目标、计划不是实际；推断的时期带“?”。名称以 reference- 开头的表和 benchmarks、standings、official-indicators 是参照，来自库外，不是证据。
- 一格里有几个值的，用“|”分隔。
- rules.csv 是校验规则：这些数据是怎样查过的。

许可
数据以 CC BY 4.0 提供，引用时注明“${DATASET.creator}，版次 ${build}”；原文的权利归发文机关与作者所有。

表
${tables.map(([table, name, rows, means]) => `- ${table}（${name}，${rows} 行）：${means}`).join('\n')}

--------

${DATASET.english}

Build ${build}${asOf ? `; data as of ${asOf}` : ''}

- Spreadsheet: kb.xlsx (one sheet a table; codes are text). Statistics: <table>.csv (UTF-8 with a byte order mark) or <table>.parquet.
- In CSV, a text that a spreadsheet would run as a formula has ' in front of it.
- Database: kb.sqlite; its table "views" lists ready questions, each of them a view, and how to search the full text.
- codebook.csv explains every column in Chinese and English: meaning, unit, values, what an empty cell means, since when.
- 未说明 means that the source does not state it. A target or a plan is no actual; ? marks an inferred period. Reference tables come from outside and are no evidence.
- Several values in one cell are separated by |.

Licence: data CC BY 4.0 (${DATASET.licence.path}); the documents described remain under the rights of their publishers.

${tables.map(([table, , rows, , english]) => `- ${table} (${rows} rows): ${english}`).join('\n')}
`;

export const LICENCE_TEXT = `${DATASET.licence.title} (CC BY 4.0)
${DATASET.licence.path}legalcode

整理后的数据以 CC BY 4.0 提供：可以复制、改编、再发布，须注明出处“${DATASET.creator}”并说明有无改动。原文的权利归发文机关与作者所有。

The curated data are licensed under CC BY 4.0: you may copy, adapt and publish them, if you credit "${DATASET.creator}" and say what you changed. The documents they describe remain under the rights of their publishers.
`;
