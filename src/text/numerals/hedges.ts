/**
 * The words by which a source hedges a figure. They hedge the figure they stand at: in 二级以上医院12% the 12% is exact, and neither 结余3% nor 签约3% says about.
 * Only a few characters around a numeral are looked at, so that a long text costs no more than its length.
 */
import { matchAt } from './amount.ts';
import type { Comparator } from './types.ts';

/** Characters looked at before a numeral. */
const REACH = 14;

/** Between a word such as 至少 and its figure other words may stand (至少配备3名), but no mark and no other numeral. */
const GAP = String.raw`[^\d\s,，。;；:：、.!?！？()（）零〇一二两三四五六七八九十百千万亿]{0,6}`;
const OPEN = '(?:达到|[了有为达至到])?["“‘(（]? ?';
const BARE_SCALE = '(?=[百千万亿])';

/** 签约, 预约, 节约 … are words of their own. */
const COMPACTS = '签预节合条公契违特履续解制集相邀简隐失守盟赴租订缔和';

const BEFORE: readonly [RegExp, Comparator][] = [
  // 不能少于6个月, 不得超过5天.
  [new RegExp(`不[能得应可宜](?:再)?(?:超过|超出|高于|多于|大于)${OPEN}$`), '≤'],
  [new RegExp(`不[能得应可宜](?:再)?(?:少于|低于|小于)${OPEN}$`), '≥'],
  [
    new RegExp(
      `(?:不超过?|不高于|不多于|不大于|未超过?|不到|不足|不满|未满|至多|(?<!不)(?:少于|低于|小于)(?:或?等于)?)${OPEN}$`,
    ),
    '≤',
  ],
  [
    new RegExp(
      `(?:不低于|不少于|不小于|不下于?|至少|起码|超过|超出|超|逾|突破|高于|多于|大于(?:或?等于)?|最少|最低)${OPEN}$`,
    ),
    '≥',
  ],
  [new RegExp(`(?:不超过|不高于|不多于|不大于|控制在)${GAP}$`), '≤'],
  [new RegExp(`(?:不低于|不少于|不小于|至少|起码)${GAP}$`), '≥'],
  [new RegExp(`(?:最多|最高)["“(（]? ?$`), '≤'],
  [new RegExp(`(?:大约|大概|将近|接近|近乎|几乎|约|近)${OPEN}$`), '≈'],
  [
    new RegExp(
      `(?:大约|大概|(?<![${COMPACTS}])约)(?:占|合|计|需|值|增长|增加|下降|减少|提高|降低|节约|节省|缩短|惠及|覆盖|服务)了?${OPEN}$`,
    ),
    '≈',
  ],
  [/≤ ?$|≦ ?$|<$/, '≤'],
  [/≥ ?$|≧ ?$|(?<![-=> ] ?)>$/, '≥'],
  [/≈ ?$/, '≈'],
];

/** Words that end like a hedge. */
const NO_HEDGE = new RegExp(
  [
    `[${COMPACTS}]约`,
    '[附邻临最靠远亲就新贴切走相凑逼迫渐]近',
    '[彩赶反高心腹Bb]超',
    '[找得看想买用遇查拿听办]不到',
    '[在的补处些弥、]不足',
    '负增长',
  ]
    .map((word) => `${word}${OPEN}$`)
    .join('|'),
);
/** 近三年 is a span of time that ends today. */
const RECENT = /近 ?$/;
const TIME_SPAN = /^(?:年|月|周|天|日|季度|届|期|小时)$/;
/** 上百, 过万 and 成千 before a scale without a digit. */
const REACHED = new RegExp(`(?:(?<![以之网线晚早马加赶迈跟向楼])上|(?<![经通超越度渡走跑听做])过)${BARE_SCALE}`, 'y');

/** At the numeral's end: 30余, 20多%, 100+. */
const AT_END =
  /(余(?![杭姚额下地干江庆热])|多(?!学科|点执业|渠道|部门|层次|元化|中心|方面|媒体|样化|发|种形)|个多(?=月|小时|星期|百分点|工作日)|\+(?![\dA-Za-z零〇一二两三四五六七八九十百千万亿]))|(来(?=[个名家人项次位所天年种台张]))/y;
const SAID = String.raw` ?(?:\(含[^)]{0,6}\))?["”]?`;
const BEHIND: readonly [RegExp, Comparator][] = [
  [new RegExp(`${SAID}(?:[及或]其?以上|以上|开外)`, 'y'), '≥'],
  [new RegExp(`${SAID}(?:[及或]其?以下|以下(?!简称|统称|几|内容|方面|措施|问题|[:,，])|以内|之内)`, 'y'), '≤'],
  [/ ?左右(?![岸两手])| ?上下(?![联贯级游转沟左协一衔结合同班])/y, '≈'],
];
/** 3年多, 2倍多; but 3年多次获奖. */
const GOES_ON = /^(?:年|月|天|日|小时|分钟|秒|周|星期|岁|工作日|公里|千米|米|倍)$/;
const MORE_OF_IT = /多(?![于个家次种项地方部门元少数批轮层学样\d])/y;

export interface Neighbourhood {
  /** Folded text. */
  text: string;
  start: number;
  end: number;
  /** Offset behind the measure word; `end` when there is none. */
  wordEnd: number;
  unit: string | undefined;
}

/** The comparator that the words around a numeral call for, or `undefined`. */
export function readHedge(place: Neighbourhood): Comparator | undefined {
  return hedgeBehind(place) ?? hedgeBefore(place);
}

function hedgeBehind({ text, end, wordEnd, unit }: Neighbourhood): Comparator | undefined {
  const direct = matchAt(AT_END, text, end);
  if (direct) return direct[1] ? '≥' : '≈';
  for (const at of wordEnd > end ? [wordEnd, end] : [end])
    for (const [pattern, comparator] of BEHIND) if (matchAt(pattern, text, at)) return comparator;
  if (unit === undefined || !GOES_ON.test(unit)) return undefined;
  if (text[wordEnd] === '内') return '≤';
  return matchAt(MORE_OF_IT, text, wordEnd) ? '≥' : undefined;
}

function hedgeBefore({ text, start, unit }: Neighbourhood): Comparator | undefined {
  if (start > 0 && matchAt(REACHED, text, start - 1)) return '≥';
  const before = text.slice(Math.max(0, start - REACH), start);
  // 首页 > 六安: a path of headings.
  if (/[<>]$/.test(before) && !/\d/.test(text[start] ?? '')) return undefined;
  if (NO_HEDGE.test(before) || (RECENT.test(before) && unit !== undefined && TIME_SPAN.test(unit))) return undefined;
  return BEFORE.find(([pattern]) => pattern.test(before))?.[1];
}

/** For a wording without a numeral (不低于全省平均): the comparator of a word that can mean nothing else. */
export function hedgeOfWords(text: string): Comparator | undefined {
  if (/不超过|不高于|不多于|不大于|以内|以下/.test(text)) return '≤';
  return /不低于|不少于|不小于|至少|以上/.test(text) ? '≥' : undefined;
}

const AMOUNT_OF_FALL = '(?:了|约|近|逾|超过?|不到|不足|达到?|大约|至少|将近|接近| )*';
/** 下降3%, 减少门诊5万人次, 降幅达3%; not 下降到, 缩短至, 降为, which give where it fell to. */
const FALLS = new RegExp(
  `(?:(?:下降|减少|降低|回落|下滑|缩减|压缩|压减|缩短|负增长)(?:幅度?[为达]?|率[为达]?)?${AMOUNT_OF_FALL}|(?:减少|压缩|压减|缩短|降低|节约)了?[^至到为成,，。;；:：、\\s\\d零一二两三四五六七八九十百千万亿]{0,8}|[降减跌]幅[为达约近超过到 ]*)$`,
);

/** Whether the words before a numeral say that something fell by it. */
export const saysFall = (text: string, start: number): boolean =>
  FALLS.test(text.slice(Math.max(0, start - REACH), start));
