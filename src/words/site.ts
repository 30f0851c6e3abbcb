/** Words of what surrounds every page, of the key to the marks, and of the pages about the site. */

export const CHROME = {
  skip: '跳到正文',
  /** Seen only where the style sheet did not load: opened from the disk, mostly. */
  unstyled: '样式没有载入：从磁盘打开的请看同一文件夹里的 README.txt，在线的请刷新。',
  navigation: '主导航',
  menu: '目录',
  toTop: '回到页首',
  home: '首页',
  here: '所在位置',
  search: { label: '检索', placeholder: '检索全文', hint: '按 / 键', submit: '检索' },
  rights: '整理后的数据以 CC BY 4.0 提供，程序以 MIT 许可提供；原文的权利归发文机关与作者所有。',
  about: '关于与体例',
  data: '下载数据',
  offline: '离线阅读',
  build: '版次',
  display: {
    title: '显示',
    settings: [
      {
        name: 'theme',
        label: '主题',
        values: [
          ['', '跟随系统'],
          ['light', '浅色'],
          ['dark', '深色'],
        ],
      },
      {
        name: 'size',
        label: '字号',
        values: [
          ['', '标准'],
          ['large', '大'],
          ['larger', '特大'],
        ],
      },
    ],
  },
} as const;

export const LEGEND = {
  title: '图例',
  solid: '实际、已实施',
  filling: '推进中',
  half: '试点',
  hollow: '目标、计划、标准',
  dashed: '日期推断',
  grey: '建议；不可比',
  faint: '概括提及，不计数',
  reference: '参照：库外资料，不是证据',
  signs: '≈ 约、近　≥ 余、以上　≤ 不超过',
} as const;

export const NOT_FOUND = {
  title: '没有这个页面',
  description: '地址有误，或页面已改名。',
  lede: '地址可能写错了。可以用上方的检索框查找，或从下列目录进入。',
} as const;
