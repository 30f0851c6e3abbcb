/** What kind of document it is, by its title and head. */
const KINDS: readonly [RegExp, string][] = [
  [/政府工作报告/u, 'government-report'],
  [/统计公报|发展公报/u, 'statistical-communique'],
  [
    /(?:季度|半年|月份?|年).{0,24}(?:医疗|卫生|诊疗|服务|资源).{0,12}(?<!工作)(?:情况|数据|统计)$/u,
    'statistical-communique',
  ],
  [/解读|一图读懂|政策问答/u, 'policy-interpretation'],
  [/(?:召开|举行|举办).{2,40}(?:会|会议)$/u, 'meeting-report'],
  [
    /(?:提案|建议).{0,12}(?:答复|回复|的函)|(?:答复|复函).{0,8}(?:提案|建议)|提案办理|^关于.{2,40}的建议$/u,
    'proposal-reply',
  ],
  [/(?:动态|简报|信息|通讯)[（(]?第\s?\d+\s?期/u, 'newsletter'],
  [/(?:方案|规划|计划|实施意见|若干措施|工作要点|实施办法|实施细则|指导意见|行动计划|的意见)/u, 'action-plan'],
  [/(?:工作总结|工作报告|工作情况|总结$|年度报告|情况汇报)/u, 'work-summary'],
  [/通知$/u, 'notice'],
  [/(?:召开|会议|座谈会|推进会|调研|发布会|考察|督导|视察)/u, 'meeting-report'],
];
const PRESS =
  /(?:记者|通讯员|日报|晚报|晨报|快报|新闻网|客户端|[\p{Script=Han}]{2,4}网(?:版权|所有内容|讯)|央视网|人民网|新华社|本报讯|本网讯|网讯|融媒体)/u;
const REPLY = /(?<!各位)(?:委员|代表)\s*[:：]\s*$/u;

/** @param text the first paragraphs and the last, joined */
export function kindOf(title: string, lines: readonly string[], issuer: string): string {
  const head = lines.slice(0, 14).join('\n');
  if (lines.slice(0, 40).some((line) => REPLY.test(line) && line.length < 30)) return 'proposal-reply';
  // A title that goes on in a line of its own.
  if (lines.slice(0, 6).some((line) => /^\s*(?:政策|文件)?解读\s*$/u.test(line))) return 'policy-interpretation';
  const byTitle = KINDS.find(([pattern]) => pattern.test(title.replace(/\s/gu, '')))?.[1];
  if (byTitle === 'meeting-report' || byTitle === undefined) {
    if (KINDS[5]?.[0].test(head.replace(/\s/gu, ''))) return 'newsletter';
    if (
      /(?:日报|晚报|晨报|快报|新闻|网|台|报|社)$/u.test(issuer) ||
      PRESS.test(`${head}\n${lines.slice(-12).join('\n')}`)
    )
      return 'press-report';
    if (title === '' && /^\s*(?:今年以来|一年来|\d{4}年以?来?)/u.test(lines[0] ?? '')) return 'work-summary';
    return byTitle ?? (/^.{0,20}(?:局|委|院|中心)/u.test(issuer) || issuer !== '' ? 'bureau-news' : '');
  }
  return byTitle;
}

/** Kinds whose figures are what shall be. */
export const isPlanKind = (kind: string, title: string): boolean =>
  kind === 'action-plan' || kind === 'notice' || (kind === 'policy-interpretation' && !/统计|公报/u.test(title));
