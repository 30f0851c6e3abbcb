/** Words of a region's page and of the index of regions. */
import { NO_RECORD } from './zh.ts';
export const REGION = {
  crumb: '地区',
  description: (name: string) => `${name}的医改文献、案例、举措与指标。`,
  record: { code: '代码', level: '级别', aliases: '又称', former: '曾用名', above: '上级', below: '下级' },
  former: (name: string, code: string | undefined, from: string, to: string) =>
    `${name}${code ? `（${code}）` : ''}　${from}—${to}`,
  key: {
    title: '关键数字',
    lede: '实际数在前，有参照的在最前；同一条线上是别处的同一指标，灰点不能放在一起读。',
    none: '收录的文献没有写出这里的实际数；有目标的，见下。',
  },
  goals: {
    title: '目标进度',
    none: '没有写明数值的目标。',
    state: (state: string, count: number) => `${state} ${count}`,
    total: (count: number, states: string) => `共 ${count} 条：${states}。先列写了数值的。`,
    rest: (count: number) => `目标台账里的全部 ${count} 条`,
  },
  home: { set: '设为本县', unset: '不再作本县', header: '本县：', clear: '清除本县' },
  lower: '下级：',
  sections: {
    documents: '文献',
    cases: '案例',
    adoptions: '举措，按状态',
    changes: '此前与此后',
    record: '行政区划',
    more: '查阅',
    problems: '难点',
    observations: '指标观测',
    events: '事件',
    policies: '政策',
    institutions: '机构',
  },
  namingDocuments: (hasChildren: boolean) => (hasChildren ? '提到它或其下级的文献' : '提到它的文献'),
  allDocuments: (count: number) => `全部 ${count} 份文献`,
  allCases: (count: number) => `全部 ${count} 个案例`,
  noAdoptions: `${NO_RECORD}；没有资料不等于没有做。`,
  adoptionsCaption: (region: string, domain: string) => `${region}的落地：${domain}`,
  statuses: (statuses: string, mentioned: number) =>
    [statuses, mentioned > 0 ? `概括提及 ${mentioned}（不计）` : ''].filter(Boolean).join(' · '),
  domain: '这一类举措在各地怎么做：',
  problemsCaption: (region: string) => `${region}的难点`,
  below: '下级地区的举措',
  belowCaption: (region: string) => `${region}下级地区 × 领域`,
  observationsCaption: (region: string) => `${region}的指标观测`,
  eventsCaption: (region: string, hasChildren: boolean) => `${region}${hasChildren ? '（含下级）' : ''}的事件`,
  allEvents: (count: number) => `全部 ${count} 件事件`,
  indicators: (count: number) => `涉及 ${count} 个指标，与他处并看见各指标页：`,
  indicatorsEnd: (hasMore: boolean) => (hasMore ? ' 等。' : '。'),
  index: {
    title: '地区',
    description: '按行政区划浏览：每个地区的文献、案例、举措与指标。',
    lede: (count: number) =>
      `按行政区划代码排列，共 ${count} 个，数目含下级。没有列出的地区是没有资料，不是没有改革。各地做了什么，可看`,
    /** Divisions that are not listed here. */
    more: (count: number) => `下有 ${count} 个县区，见该地区页`,
    /** @param statuses adoptions as the site says them; empty for none */
    counts: (held: { documents: number; naming: number; statuses: string; observations: number }) =>
      [
        `文献 ${held.documents}${held.naming ? `（另有 ${held.naming} 份提到）` : ''}`,
        held.statuses,
        `观测 ${held.observations}`,
      ]
        .filter(Boolean)
        .join(' · '),
  },
} as const;
