/** The unit of a figure: the printed one, as the table writes it, or the one that its words call for. */
import type { Numeral } from '../../text/numerals/types.ts';
import { writeUnit } from './write-unit.ts';

/** Where the thing that is counted calls for another unit than the one printed. */
function refine(unit: string, around: string): string {
  const [before = '', after = ''] = around.split('\u0000');
  if (unit === '个' && /^[余多]?\s?个?[^，,。；;、]{0,6}(?:事项|服务项目)/u.test(after)) return '项';
  if (unit === '个' && /(?:文件|政策|制度)\s?$/u.test(before)) return '份';
  if (unit === '人' && /(?:诊疗量|门诊量|就诊量|诊疗|门急诊|接诊量)[达为约近超过至到共]{0,4}\s?$/u.test(before))
    return '人次';
  return unit === '人次' && /日均|每日|每天/u.test(before) ? '人次/日' : unit;
}

/** Words before a bare number that tell what it counts. */
const BARE: readonly [RegExp, string][] = [
  [/孕产妇死亡率[^，,。；;]{0,6}$/, '/10万'],
  [/(?:婴儿|新生儿|儿童)死亡率[^，,。；;]{0,6}$/, '‰'],
  [/(?:率|占比|比例|比重|覆盖面)[^，,。；;]{0,6}$/, '%'],
  [/人次数?[为达约近超过至到共]{0,4}\s?$/, '人次'],
  [/(?:人数|人口)[为达约近超过至到共]{0,4}\s?$/, '人'],
  [/床位数?[为达约近超过至到共]{0,4}\s?$/, '张'],
];

/** 分别提高1.8个和2.4个百分点: the unit stands behind the last. */
const SHARED_POINTS = /^\s?个?\s?(?:[、和与]\s?\d[\d.]*\s?个?\s?){1,4}百分点/u;

export function unitOf({ kind, unit }: Numeral, around: string): string {
  if ((unit === '个' || unit === undefined) && SHARED_POINTS.test(around.split('\u0000')[1] ?? '')) return '百分点';
  if (kind === 'percent' || kind === 'fraction')
    return unit === undefined || unit === '%' ? '%' : writeUnit(unit, around);
  if (kind === 'per-mille') return '‰';
  if (kind === 'percent-points') return '百分点';
  if (kind === 'grade') return '级';
  if (unit === '张' && /每?千(?:常住|户籍)?人口?/.test(around.split('\u0000')[0] ?? '')) return '张/千人';
  // 培训3期: three times.
  if (unit === '期') return '次';
  if (unit !== undefined) return refine(writeUnit(unit, around), around);
  const [before = ''] = around.split('\u0000');
  const after = around.split('\u0000')[1] ?? '';
  if (/^大/.test(after)) return '个';
  if (/^[”"]?(?:差率|加成)/u.test(after)) return '%';
  if (/^[”"]?门槛/u.test(after)) return '元';
  if (/^[”"]?(?:发生|报告|投诉|事故|感染|病例|死亡)/u.test(after)) return '件';
  const named = BARE.find(([words]) => words.test(before));
  if (named) return named[1];
  return /^[余多]?\s?(?:\p{Script=Han}{0,6})(?:项目|事项)/u.test(after) ? '项' : '';
}
