/** Figures that are printed as words: 全覆盖, 全部, 没有发生. Each stands for 100 % or for none. */
import type { Numeral } from '../../text/numerals/types.ts';
import { isInTitle } from './quotation.ts';

export interface WordFigure {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: string;
  readonly basis: string;
}

const WHOLE: readonly RegExp[] = [
  /(?:市域|县域|区域|城乡|基本|实现|达到)?全覆盖/gu,
  /覆盖(?:了|到)?全[省市县区州域](?=\s?[，,。；;、）)]|$)/gu,
  /全部(?:完成|接入|上接|实现|取消|配备|达到|达标|建成|纳入|通过|落实|开展|设立|设置|开通|实行|执行|使用|建立|投入使用|免费|由|覆盖|联通|连通|签约|脱贫|覆盖到位|提供)/gu,
  /均(?:已|应|能|达到|实现)(?:完工|开展|建成|达标|达到|完成|接入|实现|提供|设立|配备|建立)/gu,
  /(?:实现|做到)(?:应签尽签|应检尽检|应治尽治|应管尽管|应保尽保|应报尽报)/gu,
];
const NONE: readonly RegExp[] = [
  /(?:没有|未|无)(?:发生|出现)(?:过|一[例起])?/gu,
  /无(?:重症|死亡|新增|本地|确诊)[^，,。；;]{0,6}病例/gu,
  /零(?:报告|发生|投诉|事故|感染|死亡|差错)/gu,
];
/** 出院0.05万人次，无变化: a growth of none, beside what else grew. */
const UNCHANGED =
  /(?<=[，,]\s?(?:同比|与上年同期|较上年同期|比上年同期)?(?:基本)?)(?:无变化|没有变化|持平)(?=\s?[，,。；;]|$)/gu;
/** Not a claim about how many: a name in quotation marks, a purpose. */
const NO_FIGURE = /(?:为了|避免|防止|杜绝|不得|如|若|假如)[^，,。；;]{0,10}$/u;

/** @param numerals of the same text: a word beside a printed figure of the same thing is no second one */
export function findWordFigures(text: string, numerals: readonly Numeral[]): WordFigure[] {
  const found: WordFigure[] = [];
  const add = (patterns: readonly RegExp[], value: string, unit: string, basis: string) => {
    for (const pattern of patterns)
      for (const { 0: printed, index } of text.matchAll(pattern)) {
        const end = index + printed.length;
        const isTaken =
          found.some((other) => other.start < end && index < other.end) ||
          numerals.some(
            ({ start, kind }) =>
              kind.startsWith('percent') && start >= end && /^[^，,。；;]{0,7}$/u.test(text.slice(end, start)),
          );
        if (isTaken || isInTitle(text, index) || NO_FIGURE.test(text.slice(Math.max(0, index - 12), index))) continue;
        if (/^[”"]/.test(text.slice(end)) && /[个大]\s?[“"]$/.test(text.slice(Math.max(0, index - 2), index))) continue;
        found.push({ start: index, end, value, unit, basis });
      }
  };
  add(WHOLE, '100', '%', 'rate');
  if (/同比|上年同期|去年同期/u.test(text)) add([UNCHANGED], '0', '%', 'rate');
  add(NONE.slice(0, 1), '0', '件', 'flow');
  add(NONE.slice(1, 2), '0', '例', 'flow');
  add(NONE.slice(2), '0', '件', 'flow');
  return found.toSorted((a, b) => a.start - b.start);
}
