/** The printed dates of a paragraph as rows of events. The title is put together from what is known, not taken from the text. */
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { yearOf } from './date-parts.ts';
import { type FoundDate, findDates } from './dates.ts';
import { findBareDays } from './bare-days.ts';
import { regionOf } from './adopted.ts';
import { findMeasureNames } from './measures.ts';
import { maskTitles } from './quotation.ts';
import { sentenceSpan } from './surroundings.ts';
import type { Candidate, DraftContext, TakenParagraph } from './types.ts';

/** First match decides. */
const KINDS: readonly [RegExp, string, string][] = [
  [/(?:发布|公布|刊登|公开|上线发布)/u, 'publication', '发布'],
  [/(?:印发|出台|制定|下发|颁布|签署|签订|下达|出台了)/u, 'issue', '印发文件'],
  [
    /(?:获(?![悉知])得?|荣获|被评为|评为|入选|创成|通过.{0,8}(?:验收|评审|复审)|命名|授予|列入|列为|确定为|表彰|认定)/u,
    'recognition',
    '获得认定',
  ],
  [/(?:成立|揭牌|挂牌|组建|设立)/u, 'establishment', '成立'],
  [/(?:建成|竣工|完工|投入使用|开诊|投用|完成|封顶|验收)/u, 'completion', '完成'],
  [/(?:召开|举行|举办|座谈|调研|会议|推进会|考察|视察|督导|宣传日|“世界)/u, 'meeting', '会议或活动'],
  [/(?:启动|开始|开工|实施|推行|施行|起|试点|全面推开|开展)/u, 'start', '开始'],
];
/** Characters behind a date in which its verb stands; the nearest counts. */
const REACH = 40;
/** Characters behind a date in a line of a page's head. */
const HEAD_LINE = 24;
/** What a page prints behind the moment of publication. */
const CAPTIONS = /^\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s|]*(?:来源|作者|编辑|责任编辑|字[体号]|浏览|点击|阅读|分享)/u;
const STARTS = /^[^，,。；;]{0,24}(?:试点|启动|实施|推行|推开|铺开)/u;
const STATISTICS = /(?:截至|截止|年?[底末]|同比|较上年|监测|统计|第[一二三四]季度|[上下]半年|\d月份?[，,])/u;

export function eventsOf(
  { number, text }: TakenParagraph,
  context: DraftContext,
  figures: readonly Candidate[],
): Candidate[] {
  const dates = findDates(text, findNumerals(text), context.year).filter(
    (date) =>
      (!date.isName || isSpanOfPlan(text, date)) &&
      !date.isPlanPeriod &&
      (!date.isComparison || beginsSomething(text, date)) &&
      /\d|[一二三四五六七八九十〇零]/.test(date.printed),
  );
  dates.push(...findBareDays(text, context));
  dates.sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return dates.flatMap((date) => {
    const event = eventOf(number, text, date, context, figures);
    const key = `${event.cells['date']} ${event.cells['kind']} ${event.cells['measure']}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [event];
  });
}

/** 《…行动方案（2021—2025年）》: the title says how long it runs. */
const isSpanOfPlan = (text: string, { period, end }: FoundDate): boolean =>
  /^\d{4}\/\d{4}$/.test(period) && /^[）)]?[^《》]{0,20}》/u.test(text.slice(end));

/** 自2019年启动: no comparison, but the beginning of something. */
const beginsSomething = (text: string, { start, end }: FoundDate): boolean =>
  /[自从于]\s?$/u.test(text.slice(0, start)) &&
  /^[^，,。；;]{0,4}(?:起|启动|开始|实施|推行|试点|开展|成立|建立|试行|执行)/u.test(text.slice(end));

function eventOf(
  paragraph: number,
  text: string,
  date: FoundDate,
  context: DraftContext,
  figures: readonly Candidate[],
): Candidate {
  const { start, end } = sentenceSpan(text, date.start);
  const behind = text.slice(date.end, end);
  const sentence = text.slice(start, end);
  const named = (stretch: string) => findMeasureNames(stretch, context.knowledge.measures);
  // 2021年3家医院试点: of what the paragraph told of before.
  const measure = named(behind)[0] ?? (STARTS.test(behind) ? named(text.slice(0, date.start)).at(-1) : undefined);
  const due = isDue(date, context)
    ? figures.find(
        ({ place, cells }) =>
          isPromise(cells['nature']) &&
          place.start > date.start &&
          place.start < end &&
          cells['period'] === date.period,
      )
    : undefined;
  const { kind, word } = due ? { kind: 'due', word: '到期' } : kindOf(date, behind, sentence, context);
  return {
    place: { paragraph, start: date.start, end: date.end, printed: date.printed },
    cells: {
      date: date.period,
      date_basis: date.isInferred ? 'inferred' : 'printed',
      region: regionOf(text, date.end, context),
      measure: measure?.id ?? '',
      kind,
      title: due?.said ? `${due.said}目标到期` : word === '' ? '' : `${measure?.name ?? ''}${word}`,
      paragraph: String(paragraph),
      of: '',
      note: [
        date.isInferred
          ? `原文作“${date.printed}”，${/月|年/u.test(date.printed) ? '年份' : '年月'}按文献日期推断`
          : '',
        kind === '' ? '类别与标题待定' : '',
      ]
        .filter(Boolean)
        .join('；'),
    },
    ...(due ? { alternatives: [String(figures.indexOf(due))] } : {}),
  };
}

const isPromise = (nature: string | undefined): boolean => nature === 'target' || nature === 'plan';

const isDue = (date: FoundDate, { year, isPlan }: DraftContext): boolean => {
  const due = yearOf(date.period);
  return due !== undefined && date.isDeadline && (isPlan || year === undefined || due >= year);
};

function kindOf(
  date: FoundDate,
  behind: string,
  sentence: string,
  context: DraftContext,
): { kind: string; word: string } {
  const year = yearOf(date.period);
  const isHead = behind.trim().length < HEAD_LINE || CAPTIONS.test(behind);
  if (isHead && date.period === context.signed) return { kind: 'issue', word: '本文成文' };
  if (isHead && date.period === context.published) return { kind: 'publication', word: '本文发布' };
  if (date.isName) return { kind: 'other', word: '题名所印年限' };
  if (date.period.includes('/') && context.isPlan) return { kind: 'phase', word: '阶段' };
  const isBefore = /^年?[底末]?前/u.test(behind);
  if (
    date.isDeadline &&
    year !== undefined &&
    context.year !== undefined &&
    (isBefore ? year >= context.year : year > context.year)
  )
    return { kind: 'phase', word: '期限' };
  if (STATISTICS.test(sentence.slice(0, sentence.length - behind.length + 4)))
    return { kind: 'data-period', word: '数据统计期' };
  const near = maskTitles(behind).slice(0, REACH);
  const found = KINDS.map(([words, kind, word]) => ({ at: near.search(words), kind, word }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  if (found) return found;
  return /\d/.test(behind) ? { kind: 'data-period', word: '数据统计期' } : { kind: '', word: '' };
}
