/** Words that only the timeline's page says: no script carries them. */

/** What the headline counts. */
export interface TimelineCounts {
  readonly first: string;
  readonly last: string;
  readonly regions: number;
  readonly milestones: number;
  readonly ordinary: number;
  readonly inferred: number;
}

export const TIMELINE_PAGE = {
  headline: ({ first, last, regions, milestones, ordinary, inferred }: TimelineCounts, documents: number) =>
    `${first === last ? first : `${first}—${last}`} 年，${documents} 份文献，${regions} 个地区：${milestones} 个里程碑，${ordinary} 件其他事；其中 ${inferred} 件日期为推断，画虚线。`,
  milestones: '里程碑',
  milestonesLede:
    '由收录者逐件标注：启动、组建、建成、获认定、改变进程的政策。日期照文献所述。图上一行放不下的并入同年合计，放大后逐个画出。',
  milestonesRest: (count: number) => `另有 ${count} 个，见下面的列表`,
  policiesTitle: '图上最上一行：国家与省的政策',
  policiesLede:
    '只画文献引用过、查得到日期的。实色的日期出自文献；赭色虚线的日期是参照，来自库外。连线是“依据”：下面的文件写明依此制定；点开才见的点线只表示同一段里引用过，不说明因果。',
  policiesRest: '全部政策',
  tied: (more: number) => `等，另有 ${more} 件`,
  tie: { based: '依此制定：', paragraph: '同段引用：' },
  staticTitle: (milestones: number) => `各地的时间线一览，${milestones} 个里程碑，其余按年合计；同样的事件见列表`,
} as const;
