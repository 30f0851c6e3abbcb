/** How values and dates read on a page. Pure; the same wording in text, table, chart and timeline. */
import { UNSTATED } from '../schema/dates.ts';
import type { ObservationRow } from '../schema/observation.ts';
import { COVERAGE, INFERRED, INFERRED_END, INFERRED_START } from '../words/zh.ts';
import { formatDate } from './day.ts';

/** A number of the reference layer may have a unit that no figure of a document has. */
type Value = Pick<ObservationRow, 'value' | 'value_max' | 'comparator'> & { readonly unit: string };
type Figure = Value & Pick<ObservationRow, 'printed' | 'converted'>;

const hasFewDecimals = (value: number): boolean => Number(value.toFixed(2)) === Number(value.toPrecision(12));

/** A number with 亿 or 万 where that loses nothing (two decimals at most): 45000000 → `4500 万`, 26970 → `26970`. */
export function formatNumber(value: number): string {
  for (const [size, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const)
    if (Math.abs(value) >= size && hasFewDecimals(value / size)) return `${Number((value / size).toFixed(2))} ${name}`;
  return String(value);
}

/** Both ends; 2 to 50000 is no `2–5 万`, which says 20000 to 50000. */
function formatRange(low: number, high: number): string {
  const [from, to] = [formatNumber(low), formatNumber(high)];
  return `${from}–${/\D$/.test(to) && !/\D$/.test(from) ? String(high) : to}`;
}

/** A value with its unit and the sign of its bound, as tables and figures print it: `≥ 4500 万人次`, `88.02%`, `10–20 公里`. */
export function formatValue({ value, value_max, unit, comparator }: Value): string {
  const sign = comparator === '=' || comparator === 'range' ? '' : `${comparator} `;
  const number = value_max === null ? formatNumber(value) : formatRange(value, value_max);
  if (unit === '%') return `${sign}${number}%`;
  return `${sign}${number}${/[万亿]$/.test(number) ? '' : ' '}${unit}`;
}

/** A figure in a table, a card or a picture. One that stands for a word prints the word: 全覆盖, not 100%. */
export const formatFigure = (figure: Figure): string => (figure.converted ? figure.printed : formatValue(figure));

/** Words that a source puts before a figure and that a sentence can take over as they are. */
const BEFORE = { '≥': /不低于|不少于|不小于|至少/, '≤': /不高于|不多于|至多/, '≈': /接近|近/ } as const;
/** Units that are counted with a classifier in a sentence. */
const CLASSIFIED: ReadonlySet<string> = new Set(['工作日', '百分点']);

/** A figure in a sentence, bounds in Chinese: `4500万人次以上`, `约350人次/日`, `不超过10分钟`, `10至20公里`. */
export function formatFigureInProse(figure: Figure): string {
  if (figure.converted) return figure.printed;
  const { value, value_max, comparator, printed } = figure;
  const unit = `${CLASSIFIED.has(figure.unit) ? '个' : ''}${figure.unit}`;
  const say = (number: number) => formatNumber(number).replace(' ', '');
  const own = (sign: keyof typeof BEFORE) => BEFORE[sign].exec(printed)?.[0];
  switch (comparator) {
    case '=':
      return `${say(value)}${unit}`;
    case '≈':
      return `${own('≈') ?? '约'}${say(value)}${unit}`;
    case '≥':
      return own('≥') ? `${own('≥')}${say(value)}${unit}` : `${say(value)}${unit}以上`;
    case '≤':
      return `${own('≤') ?? '不超过'}${say(value)}${unit}`;
    case 'range':
      return `${say(value)}${unit === '%' ? '%' : ''}至${say(value_max ?? value)}${unit}`;
  }
}

/** The whole of a region in a word: 全省, 全市, 全区, 全县; 全域 where its name tells no more. */
const wholeOf = (region: string): string => {
  if (region === '中国') return '全国';
  const last = /自治州$/.test(region) ? '州' : region.at(-1);
  return last && '省市区县旗州'.includes(last) ? `全${last}` : COVERAGE.whole;
};

/**
 * What a figure covers, in words: over what it was taken, then who or what is counted. `全市；重点人群`.
 *
 * @param region name of the row's region
 */
export function formatScope(
  { coverage, subject }: Pick<ObservationRow, 'coverage' | 'subject'>,
  region: string,
): string {
  const over = coverage === 'whole' ? wholeOf(region) : COVERAGE[coverage];
  return subject ? `${over}；${subject}` : over;
}

/** An EDTF period in words, without the mark of inference: `2023年8月至2025年12月`, `截至2017年`, `2022年1月1日起`. */
export function formatPeriodPlain(text: string): string {
  if (text === UNSTATED || !text.includes('/')) return formatDate(text);
  const [from = '', to = ''] = text.split('/');
  if (from === '..' || from === '') return `截至${formatDate(to)}`;
  if (to === '..' || to === '') return `${formatDate(from)}起`;
  return `${formatDate(from)}至${formatDate(to)}`;
}

/** What the source itself calls about (`~`) is worded 约, and is no inference. */
const INFERENCE = /[?%]/;

/** What of a period is inferred: `推断`, of a span that is inferred at one end `起期推断` or `止期推断`, otherwise nothing. */
export function inferredNote(text: string): string {
  if (!INFERENCE.test(text)) return '';
  const [from = '', to = from] = text.split('/');
  if (from === '..' || to === '..' || (INFERENCE.test(from) && INFERENCE.test(to))) return INFERRED;
  return INFERENCE.test(from) ? INFERRED_START : INFERRED_END;
}

/** The same with `（推断）` behind it where the period is inferred, or which end of it is. `readPeriod` reads it back. */
export function formatPeriod(text: string): string {
  const note = inferredNote(text);
  return `${formatPeriodPlain(text)}${note && `（${note}）`}`;
}
