/** Labels of how much a thing rose or fell, or of what share it is, where the words beside the figure do not name the thing again. */
import type { Candidate } from './types.ts';

const LONGEST = 24;
/** 甲20亿元，占27%. */
const isShareOfIt = (clauseBefore: string): boolean =>
  /(?:^|[(（，,])\s?占(?:比|总数|总量|其)?[达为约到]?\s?$/u.test(clauseBefore);
const CHANGE =
  /(?:同比|环比|较[^，,。；;\d]{0,8}|比[^，,。；;\d]{0,8}|与[^，,。；;\d]{0,8}相比)?[^，,。；;]{0,6}?(增[加长幅]|上升|上涨|上浮|提[高升]|高出|下降|减少|降低|降幅|回落|缩短|翻)[了达为至到约近]*\s?$/u;
const ONLY_CHANGE =
  /^(?:同比|期间|“?十[一二三四五]五”?|累计|共|环比|分别|年均|总体|平均|大幅|明显|再|又|约|近|[较比与同][^，,。；;]{0,14}|的|年|月|上年|启动之初|按[^，,。；;]{0,6}价格?(?:计算)?)*(?:增[加长幅]|上升|上涨|上浮|提[高升]|高出|下降|减少|降低|降幅|回落|缩短)?$/u;

/** 次均住院费减少. */
const ENDS_IN_CHANGE = /(?:反而|分别|平均|同比|环比|大幅|明显)*(?:增[加长]|上升|提[高升]|下降|减少|降低|缩短|回落)$/u;

/** 门诊量较上年同期: what it is held against is no part of the name. */
const AGAINST = /(?:较|比|与)(?:去年|上年|同期|上一年|前一年|20\d\d年|改革前|启动)[^，,]*$/u;

/** 较某事启动之初上升: nothing but what it is held against. */
const AGAINST_ALONE = /^\s?(?:分别)?[较比与][^，,。；;]*$/u;

/** Whether a figure says by how much the thing before it changed, without naming it. */
export const namesChange = (clauseBefore: string): boolean =>
  isShareOfIt(clauseBefore) || (CHANGE.test(clauseBefore) && !/[到至]\s?$/.test(clauseBefore));

/** 门诊人次 and 同比增加7% give 门诊人次增幅. */
export function changeLabel(
  own: string,
  clauseBefore: string,
  previous: Candidate | undefined,
  falls: boolean,
  isShare = true,
  keepsShare = true,
  isSigned = false,
): string {
  // The sign of −3.42 says that it fell.
  const isFall = !isSigned && (falls || /(?:下降|减少|降低|降幅|回落|缩短)[了达为约近]*\s?$/u.test(clauseBefore));
  const word = isShare ? (isFall ? '降幅' : '增幅') : isFall ? '减少量' : '增加量';
  const named =
    !AGAINST_ALONE.test(clauseBefore) && own.length >= 2 && !ONLY_CHANGE.test(own)
      ? own
          .replace(ENDS_IN_CHANGE, '')
          .replace(/(?:同比|环比)$/u, '')
          .replace(AGAINST, '')
      : (previous?.said ?? '');
  if (isShareOfIt(clauseBefore)) return named === '' ? '' : `${named.slice(0, LONGEST - 2)}占比`;
  const base = named.replace(/(?:[增降]幅|增加量|减少量)$/u, '').replace(keepsShare ? /$/u : /(?<!药)占比$/u, '');
  return base === '' ? '' : `${base.slice(0, LONGEST - 3)}${word}`;
}
