/** Words and code of the data page for those who load the tables into a program. */

interface Snippet {
  readonly id: string;
  readonly name: string;
  /** Whether the tests of this project run it; a program that they don't have is not claimed to work. */
  readonly isTested: boolean;
  /** @param site address of the home page, with a slash at its end; @param indicator id of an indicator with several figures */
  readonly code: (site: string, indicator: string) => string;
}

export const SNIPPETS: readonly Snippet[] = [
  {
    id: 'javascript',
    name: 'JavaScript（Node 或浏览器模块）',
    isTested: true,
    code: (site, indicator) => `const site = '${site}';
const read = async (table) => (await fetch(\`\${site}data/\${table}.json\`)).json();
const [observations, pairs] = await Promise.all([read('observations'), read('comparability')]);
// 只取实际数；目标和计划不是结果
const actual = observations.filter((row) => row.indicator === '${indicator}' && row.nature === 'actual');
console.table(actual, ['region', 'period', 'value', 'unit']);
// 只有 comparable 的一对可以排先后
const comparable = pairs.filter((pair) => pair.indicator === '${indicator}' && pair.grade === 'comparable');
console.log(\`可比的 \${comparable.length} 对\`);
`,
  },
  {
    id: 'pandas',
    name: 'Python（pandas）',
    isTested: false,
    code: (site, indicator) => `import pandas as pd

site = "${site}"
text = {"region": "string"}  # 区划代码是文字，不是数
observations = pd.read_csv(site + "data/observations.csv", encoding="utf-8-sig", dtype=text)
pairs = pd.read_csv(site + "data/comparability.csv", encoding="utf-8-sig")
actual = observations.query("indicator == '${indicator}' and nature == 'actual'")
print(actual[["region", "period", "value", "unit"]])
comparable = pairs.query("indicator == '${indicator}' and grade == 'comparable'")
print(f"可比的 {len(comparable)} 对")
`,
  },
  {
    id: 'r',
    name: 'R',
    isTested: false,
    code: (site, indicator) => `site <- "${site}"
read <- function(table, ...) read.csv(paste0(site, "data/", table, ".csv"), fileEncoding = "UTF-8-BOM", ...)
observations <- read("observations", colClasses = c(region = "character"))
pairs <- read("comparability")
actual <- subset(observations, indicator == "${indicator}" & nature == "actual")
print(actual[c("region", "period", "value", "unit")])
comparable <- subset(pairs, indicator == "${indicator}" & grade == "comparable")
cat("可比的", nrow(comparable), "对\\n")
`,
  },
  {
    id: 'duckdb',
    name: 'DuckDB',
    isTested: false,
    code: (site, indicator) => `SELECT region, period, value, unit
FROM read_csv('${site}data/observations.csv', types = {'region': 'VARCHAR'})
WHERE indicator = '${indicator}' AND nature = 'actual'
ORDER BY region;
`,
  },
  {
    id: 'excel',
    name: 'Excel（数据 → 获取数据 → 空查询 → 高级编辑器）',
    isTested: false,
    code: (site, indicator) => `let
  来源 = Csv.Document(
    Web.Contents("${site}data/observations.csv"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  表头 = Table.PromoteHeaders(来源, [PromoteAllScalars = true]),
  类型 = Table.TransformColumnTypes(表头, {{"region", type text}, {"value", type number}}, "en-US"),
  实际 = Table.SelectRows(类型, each [indicator] = "${indicator}" and [nature] = "actual")
in
  实际
`,
  },
];

export const PROGRAMS = {
  title: '装进程序',
  lede: '下面各段取同一个指标的实际数。换成别的指标，只改它的编号。',
  tested: '已试：本项目的测试运行它',
  untested: '未试：测试里没有这个程序',
  noHost: '这次构建没有设 SITE_URL：请把“本站域名”换成您打开本站的地址。',
  placeholder: 'https://本站域名',
  machines: {
    title: '给程序和订阅器',
    feeds: '订阅：',
    calendar: '到期事项日历（.ics）',
    jsonld: '目标台账（JSON-LD）',
    llms: 'llms.txt',
    sitemap: '网站地图',
    embed: '把图表嵌入别的网页',
    others: '文件：',
    noHost: '没有 sitemap.xml 和 opensearch.xml：它们要写完整网址，而这次构建没有设 SITE_URL。',
    ids: '订阅条目的编号是固定的 UUID，网站换了地址也不变。',
  },
} as const;
