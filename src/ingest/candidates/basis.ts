/** The kind of quantity a figure is, by its unit and the verbs beside it. */
import { RATE_UNITS, TIME_UNITS } from '../../schema/units.ts';

const EVENTS: ReadonlySet<string> = new Set(['人次', '次', '场', '场次', '例', '件', '人次/日', '条']);
const SO_FAR = /累计|至今|(?<!今年)以来|已累计|总共|共(?:印发|出台|制定|发放|印制|派出?)/;
/** What is done in a stretch of time, before or behind the figure. */
const DOING =
  /(?:新增|新建|新成立|新评选|新获|培训|引进|招[录聘]|选派|下派|派出|派驻|下沉|评选|评为|获评|发放|接受|完成|出院|诊疗|接诊|门诊|手术|检查|筛查|体检|服务|惠及|受益|救治|义诊|巡诊|转诊|会诊|办理|办结|抽调|监督|监测|处罚|查处|减少|增加|增长|下降|节约|减轻|调查|列入|立项|创成|创建|通过验收|推广|开展|举办|组织|投入|投资|出国|进修|惠民|减免|支出|收入|结余|拨付|安排|补助|补贴|报销|住院)/;
const PRESENT =
  /(?:共有|现有|设有|拥有|建有|设置|全市有|全县有|总数|总量|覆盖|签约|建成|组建|在岗|编制|床位|存栏|在册|建立|设立|共有|具有|目前有|已有|管理)/;
const LEVEL = /(?:人均|次均|平均|例均|床均|每人|日均费用|寿命|年龄|半径|门槛|等级|分级|评级)/;

/** @param around the clause on both sides of the figure @param nature as `natureOf` gives it */
export function basisOf(unit: string, before: string, after: string, nature: string): string {
  if (unit === '') return '';
  if (RATE_UNITS.has(unit)) return 'rate';
  const around = `${before} ${after}`;
  if (TIME_UNITS.has(unit))
    return nature === 'standard' || /时限|办结|限时|内完成|日内|期限/.test(around) ? 'time-limit' : 'duration';
  if (unit === '级' || /零.?$/u.test(before) || unit === '岁' || unit === '公里' || LEVEL.test(before)) return 'level';
  if (/[日月]均|每[日天月]/.test(before)) return 'flow';
  if ((unit === '元' ? /累计/ : SO_FAR).test(around) && nature === 'actual') return 'cumulative';
  if (unit === '元' || EVENTS.has(unit)) return 'flow';
  if (unit === '本' || unit === '册' || unit === '份') return nature === 'actual' ? 'cumulative' : 'flow';
  if (unit === '人' || unit === '名')
    return PRESENT.test(before) && !DOING.test(before) ? 'stock' : DOING.test(around) ? 'flow' : 'stock';
  return /(?:新增|新建|新成立|新评选|新获|评选|创成|创建为|列入|处罚|查处|监督|监测)/.test(around) &&
    nature === 'actual'
    ? 'flow'
    : 'stock';
}
