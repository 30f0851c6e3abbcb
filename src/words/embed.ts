/** Words of the parts that other sites can show, and of the page that tells how. */

export const EMBED = {
  title: '嵌入本站的图表',
  description: '把一个指标的图、一张表、一地的时间线或一个数字放进别的网页：代码、高度与条件。',
  lede: '每一处都带出处、版次和回到原页的链接；没有脚本，不记录读者，也不向别处取东西。',
  crumb: '嵌入',
  how: {
    title: '怎样嵌入',
    items: [
      '打开要用的那一处（在指标、地区、文献页末尾的“嵌入”里），展开“嵌入代码”，复制到自己的网页。',
      '高度是按内容估的，窄的地方文字会多占几行，可以改大。',
      '内容随本站的新版次更新；要固定某一版，请改用数据文件并注明版次。',
      '本站若设了 X-Frame-Options 或 frame-ancestors 响应头，须对 /embed/ 放行，别的网站才显示得出来。',
    ],
  },
  kinds: {
    title: '有哪几种',
    chart: '指标的图：各地最近的数字在一条线上，只并列或不可比的画成灰色',
    table: '指标的表：各地各期的数字，连同口径与依据',
    timeline: '地区的时间线：这一地（含下级）的事件',
    figure: '一个数字：是什么、原文怎么印、出自哪一段',
    example: '例：',
  },
  chart: (name: string) => `${name}：各地最近的数字`,
  table: (name: string) => `${name}：各地各期的数字`,
  timeline: (name: string) => `${name}：时间线`,
  figure: (name: string, place: string) => `${place}：${name}`,
  figures: (name: string) => `${name}：可嵌入的数字`,
  figuresLede: '每个数字一页，可以单独嵌入。',
  /** On the page that has parts to show elsewhere. */
  offer: '嵌入：',
  offers: { chart: '图', table: '表', timeline: '时间线', figures: '本文献的数字' },
  more: '在本站看全部',
  rest: (count: number) => `另有 ${count} 条，见原页。`,
  code: '嵌入代码',
  height: (pixels: number) => `建议高度 ${pixels} 像素。`,
  noHost: '这次构建没有设 SITE_URL：请在 src 的地址前补上本站的域名。',
  source: (source: string) => `来源：${source}`,
  columns: { region: '地区', value: '数值', nature: '性质', period: '时期', scope: '统计范围与对象', source: '依据' },
  printed: '原文印作',
  key: '实心是实际，空心是目标、计划或标准，虚线边是推断的年份，灰点不能放在一起读，赭色虚线是参照（库外资料）。',
} as const;
