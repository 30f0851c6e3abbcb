/** What the command that makes tables ready for a spreadsheet says. */

export const TABLES = {
  usage: '用法：npm run tables -- 文献编号（或 表.csv）……',
  nothing: (what: string) => `没有找到“${what}”的表：写文献编号，如 shaoxing-2019，或一个 .csv 文件的路径。`,
  unreadable: (path: string, fault: string) => `${path}：${fault}，没有改动。`,
  done: (path: string, encoding: string, dates: number) =>
    `${path}：已存为带标记的 UTF-8，可以直接用 Excel 打开${encoding === 'UTF-8' ? '' : `（原为 ${encoding}）`}${dates > 0 ? `；改回被表格软件写成别样的日期 ${dates} 处` : ''}。`,
  doubtful: (cells: readonly string[]) =>
    `  “原文印作”一列有 ${cells.length} 格像是被表格软件改成了日期（${cells.slice(0, 5).join('、')}），请对照原文改回，如 3-5、1/2。`,
  encoding: '认不出是什么编码，请在 Excel 里另存为“CSV UTF-8”',
  quotes: '引号不成对，读不成表',
} as const;
