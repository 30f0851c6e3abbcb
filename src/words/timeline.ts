/** Words of the timeline. Functions take what varies, so that a translation can order it its own way. */

export const TIMELINE = {
  title: '时间线',
  description: '谁在什么时候做了什么：方案、试点、结果、到期的目标，日期如何得知一并标明。',
  lede: (count: number, documents: number) =>
    `${documents} 份文献里的 ${count} 件事，按时间先后排列。日期有的精确到日，有的只知道年份，有的是推断：各件都照实标明。`,
  stage: '时间线图',
  help: '左右方向键逐件移动，回车看详情，加减号缩放，Shift 加左右方向键平移，数字 0 回到全程。图下的列表列出同样的事件。',
  card: '选中的事件',
  close: '关闭',
  overview: '全程概览，拖动选区可改变时段',
  loading: '正在读取事件……',
  failed: '时间线图没有画出来，下面的列表不受影响。',
  failedData: '事件数据没有读到，请刷新页面；各年的列表仍可打开。',
  today: '今天',
  none: '没有符合条件的事件',
  noDomain: '未归举措领域',
  all: '全部事件',
  list: '事件列表',
  years: '各年事件',
  yearTitle: (year: string) => `${year}年的事件`,
  yearPage: (number: number, of: number) => `第 ${number} 页，共 ${of} 页`,
  yearLede: (count: number) => `首日在这一年的事件，共 ${count} 件；只知道迟于何时的，按末日归年。`,
  toDrawing: '在时间线图中看这一年',
  toTimeline: '在时间线中查看',
  more: (count: number) => `再列 ${count} 件`,
  shown: (shown: number, total: number) => (shown === total ? `共 ${total} 件` : `当前 ${shown} 件，共 ${total} 件`),
  cluster: (count: number) => `${count} 件`,
  clusterHere: (count: number) => `此处还有 ${count} 件，放大可逐件展开`,
  position: (index: number, total: number) => `第 ${index} 件，共 ${total} 件`,
  windowSaid: (from: string, to: string) => `时段 ${from} 至 ${to}`,
  untilData: (day: string) => `截至资料日期（${day}）`,
  mini: (name: string, count: number) => `${name}的时间线，共 ${count} 件；同样的事件见事件表`,
  otherEvents: (count: number) => `另有 ${count} 件`,
  noScript: '缩放、筛选和导出需要脚本；没有脚本时，下面的列表同样完整。',
  source: (name: string, build: string) => `${name} · 版次 ${build}`,
  file: (from: string, to: string) => `时间线_${from}_${to}`,
} as const;

export const CONTROL = {
  form: '时间线的筛选与视图',
  view: '视图',
  group: '分组',
  from: '从',
  to: '至',
  year: '跳到',
  yearAny: '选年份',
  filters: '筛选',
  region: '地区（含下级）',
  any: '不限',
  domain: '举措领域',
  kind: '事件类别',
  basis: '日期依据',
  due: '到期目标',
  zoomIn: '放大',
  zoomOut: '缩小',
  left: '向前移',
  right: '向后移',
  whole: '全程',
  reset: '重置',
  save: '导出',
  svg: '图（SVG）',
  png: '图（PNG）',
  csv: '表（CSV）',
} as const;

export const GROUPING = { region: '按地区', domain: '按举措领域', kind: '按事件类别', none: '不分组' } as const;

export const DUE_STATUS = {
  upcoming: '未到期',
  'no-result': '到期未见公开结果',
  'later-record': '到期后另有记载',
} as const;

export const DUE_EXPLAINED = {
  upcoming: '期限未到。',
  'no-result': '期限已过，收录的文献里没有见到公开结果；这不等于没有完成。',
  'later-record': '期限已过，另一份文献在期限之后记载了同一地区的同类举措，是否达标请看该文献。',
} as const;

export const CARD = {
  when: '日期',
  how: '依据',
  kind: '类别',
  region: '地区',
  measure: '举措',
  document: '文献',
  paragraph: (number: number) => `第 ${number} 段`,
  evidence: '出处',
  address: '固定链接',
  status: '目标',
  note: '说明',
  planned: '计划或目标，不是结果',
  openStart: '起始未知，图上左端为箭头',
  openEnd: '终止未知，图上右端为箭头',
} as const;

export const PRECISION = { day: '精确到日', month: '精确到月', year: '精确到年' } as const;

export const MARKS = {
  legend: '图例',
  point: '某日',
  bar: '一段时间（某年、某月、起止）',
  hollow: '目标、计划',
  dashed: '日期推断',
  fade: '端点不确定',
  open: '起或止未知',
  overdue: '到期未见公开结果',
  cluster: '密集处合计件数，放大展开',
} as const;
