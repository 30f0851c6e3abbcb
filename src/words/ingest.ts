/** What taking in a document says to a curator. */
export const INGEST = {
  usage:
    '用法：npm run ingest -- 文件… [--id 编号] [--out 文件夹] [--paragraphs 12-22] [--split]\n' +
    '  文件           txt、html、mhtml、docx、doc、pdf、ofd、csv（一行一篇）；可以一次给许多个\n' +
    '  --id           文献编号，小写英文，如 shaoxing-2019；只有一个文件时用。不给就由文件名得出\n' +
    '  --out          草稿与原件都写到“文件夹/编号/”，别处一概不动\n' +
    '  --paragraphs   只收这些段，如 12-22 或 1-7,12-22；其余记为不收。只有一个文件时用\n' +
    '  --split        一期简报按目录分成几篇，每篇一个草稿\n' +
    '  --help         显示这一页\n' +
    '草稿在 content/documents/编号/，state 为 draft，不进网站、检索和数据。下一步：npm run review -- 编号',
  badId: (id: string) =>
    `--id“${id}”不合写法：只用小写英文字母、数字和连字符，以字母开头，不超过 64 个字符，如 shaoxing-2019。`,
  noIdFromName: (name: string) => `从文件名“${name}”得不出合用的编号，请加 --id，如 --id shaoxing-2019。`,
  oneFileOnly: '--id 与 --paragraphs 只能用于一个文件。',
  notBoth: '--split 与 --paragraphs 不能同用。',
  exists: (folder: string) => `${folder} 已经存在，没有改动。换一个 --id，或先移走旧文件夹。`,
  known: (id: string) => `同一份原件已经收为“${id}”，没有再收。确要另收一份（如另一些段落），请用 --id 给出新编号。`,
  alsoKnown: (ids: readonly string[]) => `同一份原件也收为“${ids.join('”“')}”；另收的部分请不要与它重复。`,
  noArticles: '这份原件没有目录可据以分篇，没有分。',
  offerSplit: (count: number, ranges: string) =>
    `像是一期简报，目录有 ${count} 篇（${ranges}）；要分篇收录，请加 --split。`,
  tooLong: (count: number) =>
    `全文 ${count} 段，一份草稿放不下，没有收。请用 --paragraphs 只收有用的部分（如 1-200），或把文件拆开。`,
  onlyHead: (head: number, count: number) =>
    `  注意：全文 ${count} 段，一份草稿放不下，只起草了第 1-${head} 段。其余没有收：请用 --paragraphs 另收（如 ${head + 1}-${head + 200}），或把文件拆开。`,
  headOnly: (head: number) => `只到第 ${head} 段`,
  nothingTaken: '选定的段落里没有可收的文字，没有收。',
  reading: (index: number, count: number, name: string) => `[${index}/${count}] ${name}`,
  drafted: (folder: string) => `  已起草 ${folder}`,
  counts: (format: string, encoding: string, taken: number, all: number, numerals: number, open: number) =>
    `  ${format}（${encoding}）；收 ${taken} 段，共 ${all} 段；数字 ${numerals} 个，其中 ${open} 个待判定用途`,
  original: (path: string, isNew: boolean) => (isNew ? `  原件存为 ${path}` : `  原件已在 ${path}，没有再存`),
  privacy: (covered: number, suspects: number) =>
    `  个人信息：遮盖 ${covered} 处${suspects > 0 ? `，另有 ${suspects} 处疑似、没有遮盖，请逐处核对（见 ingest.json）` : ''}`,
  newRegions: (codes: string) => `  还没有页面的地区：${codes}`,
  next: '下一步：npm run review -- 编号 逐条核对；核对完再发布。草稿不进网站、检索和数据。',
  table: {
    file: '文件',
    id: '编号',
    paragraphs: '段落',
    numerals: '数字',
    observations: '观测',
    adoptions: '落地',
    events: '事件',
    citations: '引用',
    result: '结果',
  },
  done: '已起草',
  failed: '没有收',
  unknown: '程序出错',
} as const;
