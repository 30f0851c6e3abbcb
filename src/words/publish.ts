/** What the command that publishes a draft says. */

export const PUBLISH = {
  usage: '用法：npm run publish -- 草稿编号（一次一份；编号是 content/documents 下的文件夹名）',
  noDraft: (id: string, near: string) =>
    `没有编号为“${id}”的草稿。${near}草稿的 index.mdx 里写着 state: draft；已发布的直接改文件，再运行 npm run check。`,
  clean: (id: string) => `草稿 ${id} 可以发布。`,
  notPublished: (id: string) => `✗ 没有发布 ${id}：照上面的改法改好，再运行一次。什么也没有改动。`,
  published: (id: string, entries: number) =>
    `已发布 ${id}${entries > 0 ? `，同时收进 ${entries} 个新条目文件` : ''}。运行 npm start 查看，或 npm run build 构建。`,
  taken: (path: string, from: string) =>
    `没有发布：${path} 已经有了，草稿带来的 ${from} 与它不同。用已有的那一个，把草稿里的删去。`,
  absent: '没有找到它的原件，未与原文核对；放进 originals/ 后运行 npm run audit。',
} as const;
