/** Policies that a text cites without 《》: by a name in quotation marks, or by 关于…的意见. */
import { quotationAt } from './quotation.ts';

export interface CitedStretch {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

const KINDS =
  '规划纲要|发展规划|规划|纲要|实施方案|行动方案|工作方案|方案|行动计划|行动|工程|指导意见|实施意见|意见|办法|条例|规定|若干措施|措施|标准|规范|指南|目录|政策';
/** “十四五”卫生健康发展规划; “千县工程”; “优质服务基层行”活动. */
const QUOTED = new RegExp(
  `[“"](?:[^“”"]{2,24}(?:${KINDS}|改革|试点)[”"]|[^“”"]{2,16}[”"](?:\\p{Script=Han}{0,16}?(?:${KINDS}|活动|项目)))`,
  'gu',
);
/** What is quoted is cited where somebody follows it, issues it or carries it out. */
const CITING =
  /(?:按照?|根据|依据|遵照|参照|对照|落实|贯彻|执行|实施|推进|开展|启动|印发|出台|制[定订]|编制|发布|列入|纳入|入选|结合|围绕|响应)[^，,。；;“”]{0,16}$/u;
/** 省关于加强基层工作的意见. */
const UNQUOTED = new RegExp(
  `(?<=(?:按照?|根据|依据|落实|贯彻|执行|印发|出台|制[定订]|转发)[^，,。；;《》]{0,10})关于[^，,。；;《》“”]{4,40}?的?(?:${KINDS}|通知|决定)`,
  'gu',
);

/** @param text of a paragraph; headings and titles cite nothing */
export function findUnnamedPolicies(text: string): CitedStretch[] {
  const found: CitedStretch[] = [];
  for (const { 0: printed, index } of text.matchAll(QUOTED))
    if (CITING.test(text.slice(Math.max(0, index - 24), index)))
      found.push({ start: index, end: index + printed.length, note: '引号里的名称，未给题名与文号' });
  for (const { 0: printed, index } of text.matchAll(UNQUOTED))
    if (quotationAt(text, index) === undefined)
      found.push({ start: index, end: index + printed.length, note: '未加书名号的题名' });
  return found;
}
