/** Whether a figure says what is, what shall be, what is planned or what is prescribed. In doubt it is nothing: a target taken for a result misleads. */

export interface NatureCues {
  /** The sentence in front of the figure. */
  readonly before: string;
  /** Its clause in front of the figure, and behind it. */
  readonly clauseBefore: string;
  readonly clauseAfter: string;
  /** The headings above, joined. */
  readonly heading: string;
  /** Year the figure is for, and that of the document. */
  readonly year: number | undefined;
  readonly documentYear: number | undefined;
  readonly isPlan: boolean;
  readonly isRate: boolean;
  readonly unit: string;
  /** 全覆盖 and the like. */
  readonly isConverted: boolean;
  /** The sentence before this one. */
  readonly earlier: string;
  /** All of the paragraph before this sentence. */
  readonly paragraph: string;
  /** Nature of the figure before this one in the same sentence; empty for none. */
  readonly previous: string;
}

/** Said of what has happened, whatever else the document is. */
const DONE =
  /(?:已经?|现已|目前|截至|截止|累计|实际|(?<![医健公])共(?:有|计|达|组建|完成|培训|开展|服务|签约|发放|办理|接|实施|引进|派|选派|设|举办)|完成了|建成了|达到了|实现了|提[高升]了|下降了|上年|去年|同比|较[^，,。；;]{0,8}(?:上升|提[高升]|增[长加]|下降|减少))(?!.*(?:到20\d\d年底?|力争|将|拟|计划|确保))/;
/** The same behind the figure, or at the verb before it. */
const DONE_VERB =
  /(?:完成|建成|新增|创成|获得?|荣获|下降了|增长了|提高了|由[^，,。；;]{1,16}(?:提高|上升|增加|增长|下降|降低|缩短|压缩|缩减|降)[至到为])$/;
const TARGET =
  /(?:力争|争取(?!了|到|上级|中央|省级|资金|项目)|确保|务必|努力|实现|(?<![加高升降少低长减缩展])到\s?20\d\d\s?年[底末前]?[，,]?|20\d\d\s?年[底末]前|年底前|以上目标|预期|不[低少]于|达到|提[高升][到至]|稳定在|控制在|降[低至到])/;
const PLAN =
  /(?:计划|拟|将|规划|预计|准备|打算|安排|设立|筹建|新建|改扩建|建设|创建|组建|培育|打造|遴选|选派|抽调|培训|招聘|引进|投入|投资|重点扶持|支持|完善|争创|启动|新增)/;
const STANDARD =
  /(?:不得|应当|必须|原则上|按照|每[年月周季](?:至少|不少于)|至少|最[高低多少]|时限|限额|起付|封顶|报销比例|支付比例|补偿比例|要求|标准|规定|办结|工作日内|小时内|分钟内|个?日内|每[县乡镇村个][^，,。；;]{0,6}要|[不]超过)/;
const STRONG_TARGET =
  /(?:力争|争取(?!了|到|上级|中央|省级|资金|项目)|争创|确保|目标[是为：:]|(?:主要|总体|工作|年度|阶段性?|预期)目标|务必|(?<![加高升降少低长减缩展])到\s?20\d\d\s?年[底末前]?|20\d\d\s?年[底末]前|年底前|预期(?!寿命))/;
/** Without a date. */
const INTENT =
  /(?:力争|争取(?!了|到|上级|中央|省级|资金|项目)|争创|确保|目标[是为：:]|(?:主要|总体|工作|年度|阶段性?|预期)目标|务必|预期(?!寿命))/;
const FUTURE =
  /(?:将(?![^，,。；;]{1,20}(?:纳入|列入|作为|转|下沉|下放|用于|缩|压|送|带|引入|融入|列为|交由|落到))|计划(?=[^，,。；;]{0,6}(?:[建设投招培开用到在于]|新增|引进|完成|实施|通过|每年))|拟(?!定|订|合|人)|预计|规划(?=建设|新建|布局|设置)|下一步|今后|未来|明年|接下来|“十五五”|每年(?:安排|设立|投入|设置))/;

/** `actual`, `target`, `plan`, `standard`, or empty. */
export function natureOf(cues: NatureCues): string {
  const { before, clauseBefore, clauseAfter, heading, year, documentYear } = cues;
  const isAhead = year !== undefined && documentYear !== undefined && year > documentYear;
  const isPast = year !== undefined && documentYear !== undefined && year < documentYear;
  const hasTarget = (isPast ? INTENT : STRONG_TARGET).test(lastPart(before));
  if (/(?:报销|支付|补偿)比例|起付(?:线|标准)|封顶线|最高支付限额|(?:补助|补贴|奖励)标准/.test(clauseBefore))
    return 'standard';
  if (cues.unit === '工作日') return 'standard';
  // 据初步推算，…预计38亿元: reckoned, not planned.
  if (/(?:推算|核算|估算|测算)/u.test(before) && !isAhead) return 'actual';
  if (cues.isConverted && /(?:推进|推动|促进|加快|努力|逐步|力争|争取)[^，,。；;已]{0,16}$/u.test(clauseBefore))
    return 'target';
  if (cues.isPlan) return natureInPlan(cues, isAhead);
  if (isAhead || hasTarget) return cues.isRate || TARGET.test(before) ? 'target' : 'plan';
  const isOutlook =
    /(?:下一步|今后|打算|工作计划|重点工作|目标任务|工作安排|主要目标|总体要求|工作思路)/.test(heading) &&
    !/完成|成效|回顾|进展|总结/u.test(heading);
  const saysDone = DONE.test(before) || DONE_VERB.test(clauseBefore);
  if (
    /(?:时限|时长|时间)[^，,。；;]{0,14}(?:由|从|原)?$/.test(clauseBefore) &&
    /工作日|小时内|个日内/.test(clauseAfter)
  )
    return 'standard';
  if (/(?:至少|不少于)[^，,。；;]{0,6}$/.test(clauseBefore) && !DONE.test(before))
    return isOutlook ? 'plan' : 'standard';
  if (isOutlook && !saysDone && /(?:不[少低]于|至少)[^，,。；;]{0,4}$/.test(clauseBefore))
    return cues.isRate ? 'target' : 'plan';
  if (
    /(?:不[能得应可宜]?(?:超过|少于|低于|高于|多于)|至少|必须|应当|不得)[^，,。；;]{0,4}$/.test(clauseBefore) &&
    !saysDone
  )
    return 'standard';
  if (isOutlook && !saysDone) return cues.isRate ? 'target' : 'plan';
  if (PURPOSE.test(lastPart(before))) return 'target';
  if (DONE.test(before)) return 'actual';
  if (
    /(?:规划|布局|三年行动|蓝图)/u.test(cues.earlier) &&
    /^\s*[“”：:]*(?:打造|建设|创建|培育|建成)|[，,：:]\s*(?:打造|建设|创建|培育)?\s*$/u.test(clauseBefore)
  )
    return 'plan';
  if (
    FUTURE.test(lastPart(before)) &&
    !/(?:将(?:其|它|他|她|这|此|该|[^，,。；;]{1,8}(?:纳入|列入|作为|与|和|由|从)))/.test(lastPart(before))
  )
    return /每年(?:安排|设立|投入)/.test(before) || PLAN.test(before) ? 'plan' : 'target';
  if (isStillAhead(cues.paragraph)) return cues.isRate ? 'target' : 'plan';
  // 建设5个医院，10个中心: the items of a list share their verb.
  return cues.previous === 'plan' || cues.previous === 'target' ? cues.previous : 'actual';
}

/** What governs the figure: its sentence from the last 目前 or 已 on. */
function lastPart(before: string): string {
  const turn = /^.*(?:目前|已经?|现已|截至)/s.exec(before)?.[0].length ?? 0;
  return before.slice(turn);
}

/** 计划建设…，正在建设之中，实现…: what it is built for. */
const PURPOSE = /(?:正在(?:加快)?(?:建设|推进|实施|改造|筹备)|在建)[^。；;]{0,12}[，,](?:力求|以)?实现[^。；;已了]*$/u;
const AHEAD = /将(?:加快|实施|推进|继续|进一步|重点|开展|着力|全面)|下一步|今后|接下来/gu;

/** Whether the sentences before speak of what is to come, and nothing of what is done has followed. */
function isStillAhead(paragraph: string): boolean {
  const last = [...paragraph.matchAll(AHEAD)].at(-1);
  if (!last) return false;
  const since = paragraph.slice(last.index + last[0].length);
  return !DONE.test(since) && !/(?:已|了)/u.test(since);
}

function natureInPlan(cues: NatureCues, isAhead: boolean): string {
  const { before, clauseBefore, clauseAfter, heading, year, documentYear } = cues;
  const isPast = year !== undefined && documentYear !== undefined && year < documentYear;
  const isBackground = /(?:背景|发展基础|现状|回顾|面临形势|(?:主要|取得|工作)成效|基本情况)/u.test(heading);
  if ((isPast || isBackground) && !INTENT.test(lastPart(before)) && !isAhead) return 'actual';
  if (!isAhead && !STRONG_TARGET.test(before) && DONE.test(clauseBefore) && !/(?:实施|组织|建设)期/.test(before))
    return 'actual';
  if (
    /(?:截至|目前|上年|去年|“十[一二三四]五”(?:时期|期间|以来))/.test(before) &&
    !STRONG_TARGET.test(lastPart(before))
  )
    return 'actual';
  if (STRONG_TARGET.test(before) || /(?:达到?|实现|提[高升][到至]|稳定在|不低于)[^，,。；;]{0,12}$/.test(clauseBefore))
    return 'target';
  if (heading === '' && /占|导致|存在|现有|近年来/u.test(clauseBefore)) return 'actual';
  if (cues.isConverted || (cues.isRate && REACHES.test(clauseAfter))) return 'target';
  if (STANDARD.test(`${clauseBefore}${clauseAfter}`)) return 'standard';
  if (cues.isRate) return 'target';
  return PLAN.test(clauseBefore) || PLAN.test(clauseAfter) || PLAN.test(before) ? 'plan' : 'standard';
}

/** 90%的乡镇卫生院达到标准. */
const REACHES = /^的?[^，,。；;]{0,14}(?:达到|建成|实现|完成|开展|提供|能)/u;
