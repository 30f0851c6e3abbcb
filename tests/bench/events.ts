/** Synthetic events for benches and tests: any number, always the same for the same seed. All words are invented. */
import { readDeadline } from '../../src/model/targets/deadline.ts';
import { stateOf, type DueState } from '../../src/model/targets/state.ts';
import { isoDay, monthStart, yearStart } from '../../src/timeline/days.ts';
import type { Names, TimelineData, TimelineEvent } from '../../src/timeline/event.ts';
import { EVENT_KIND } from '../../src/words/zh.ts';

/** Numbers from 0 to 1, repeatable: mulberry32, public domain. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = [
  '试点',
  '方案',
  '县域',
  '中心',
  '培训',
  '目录',
  '平台',
  '评估',
  '签约',
  '转诊',
  '结算',
  '招聘',
  '设备',
  '病床',
  '讲座',
  '回访',
];
const KINDS = Object.keys(EVENT_KIND) as (keyof typeof EVENT_KIND)[];
/** 资料日期 of the invented collection. */
const AS_OF = '2026-11-23';
const REGIONS = 24;
const DOMAINS = 13;
const FIRST = 13_149; // 2006-01-01
const SPAN = 7_670; // 21 years

/** Kinds of dates, as often as real documents have them: half of all dates are no more than a year. */
const SHAPES = [
  'year',
  'year',
  'year',
  'inferred-year',
  'inferred-year',
  'month',
  'inferred-month',
  'day',
  'day',
  'day',
  'span',
  'plan',
  'open-start',
  'open-end',
] as const;

/** Makes `count` events in {@link REGIONS} regions over two decades. */
export function makeEvents(count: number, seed = 1): TimelineData {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const names: Record<keyof Names, Record<string, string>> = {
    regions: { '100000': '全国' },
    domains: {},
    measures: {},
    documents: {},
  };
  for (let index = 0; index < REGIONS; index += 1) names.regions[String(900100 + index)] = `样例县${index + 1}`;
  for (let index = 0; index < DOMAINS; index += 1)
    for (const name of [`domain-${index}`, `measure-${index}`])
      names.measures[name] = names.domains[`domain-${index}`] = `领域${index + 1}`;
  const events = Array.from({ length: count }, (_, index): TimelineEvent => {
    const document = `sample-${Math.floor(index / 40)}`;
    names.documents[document] ??= `样例文献${Math.floor(index / 40)}`;
    const domain = below(DOMAINS);
    const kind = KINDS[below(KINDS.length)] ?? 'other';
    const title = Array.from({ length: 4 + below(5) }, () => WORDS[below(WORDS.length)]).join('');
    const dated = makeDate(SHAPES[below(SHAPES.length)] ?? 'day', FIRST + below(SPAN), below);
    return {
      key: `${document}/e-${index}`,
      title,
      kind,
      ...dated,
      when: dated.date,
      basis: dated.date.includes('?') ? 'inferred' : 'printed',
      regions: ['100000', String(900100 + below(REGIONS))],
      measures: [`domain-${domain}`, `measure-${domain}`],
      document,
      paragraph: 1 + below(60),
      note: null,
      planned: kind === 'due',
      state: kind === 'due' ? (stateOf({ deadline: readDeadline(dated.date), results: [] }, AS_OF) as DueState) : null,
      settledBy: [],
    };
  });
  return { asOf: AS_OF, events, names };
}

function makeDate(
  shape: (typeof SHAPES)[number],
  day: number,
  below: (limit: number) => number,
): Pick<TimelineEvent, 'date' | 'start' | 'end' | 'precision'> {
  const year = isoDay(day).slice(0, 4);
  const month = isoDay(day).slice(0, 7);
  const lastOfMonth = isoDay(monthStart(day, 1) - 1);
  switch (shape) {
    case 'year':
    case 'inferred-year':
      return {
        date: `${year}${shape === 'year' ? '' : '?'}`,
        start: `${year}-01-01`,
        end: `${year}-12-31`,
        precision: 'year',
      };
    case 'month':
    case 'inferred-month':
      return {
        date: `${month}${shape === 'month' ? '' : '?'}`,
        start: `${month}-01`,
        end: lastOfMonth,
        precision: 'month',
      };
    case 'day':
      return { date: isoDay(day), start: isoDay(day), end: isoDay(day), precision: 'day' };
    case 'span': {
      const end = isoDay(day + 20 + below(500));
      return { date: `${isoDay(day)}/${end}`, start: isoDay(day), end, precision: 'day' };
    }
    case 'plan': {
      const last = yearStart(day, 3) - 1;
      return {
        date: `${year}/${isoDay(last).slice(0, 4)}?`,
        start: `${year}-01-01`,
        end: isoDay(last),
        precision: 'year',
      };
    }
    case 'open-start':
      return { date: `../${year}?`, start: null, end: `${year}-12-31`, precision: 'year' };
    case 'open-end':
      return { date: `${month}/..`, start: `${month}-01`, end: null, precision: 'month' };
  }
}
