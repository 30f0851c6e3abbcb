/**
 * The field types that several concepts share. A custom message is `what is wrong｜what to do`: the reader of a table or of a
 * front matter splits it at the bar.
 */
import { z } from 'zod';
import { UNSTATED, parsePeriod } from './dates.ts';

/** Kebab-case ASCII id, the last part of a page's address. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    '编号格式不对｜只用小写英文字母、数字和连字符，以字母开头，如 family-doctor',
  );

/** Id of a row inside its document. `p12` is kept for paragraph anchors. */
export const rowId = id.refine(
  (value) => !/^p\d+$/.test(value),
  '行编号与段落锚点（p12）同形｜换一个能说明内容的编号，如 signing-rate',
);

/** Six-digit division code, kept as text. */
export const regionCode = z
  .string()
  .regex(/^\d{6}$/, '行政区划代码须是六位数字的文字｜写成带引号的六位代码，如 "330600"');

const isStated = (value: string) => value.trim() === value && value.length > 0;

/** Text that is there, without white space around it. */
export const text = z.string().refine(isStated, '文字为空，或首尾有空格｜补上内容，删去首尾空格');

/** A title. Outer 《》 are taken off: authors may write them, pages add their own. */
export const title = text.transform((value) => value.replace(/^《([^《》]*)》$/, '$1'));

/** An EDTF date or span. */
export const period = z
  .string()
  .refine(
    (value) => parsePeriod(value) !== undefined,
    '日期不合 EDTF 写法，或并非实有的日期｜如 2019、2019?（推断）、2023-08-10、2023-08/2025-12、../2017?',
  );

/** An EDTF date or span, or 未说明. */
export const periodOrUnstated = z
  .string()
  .refine(
    (value) => value === UNSTATED || parsePeriod(value) !== undefined,
    '日期不合 EDTF 写法，或并非实有的日期｜如 2019、2019?（推断）、2023-08/2025-12、../2017?；原文没有写明的填“未说明”',
  );

/** A cell that may be empty; empty becomes `null`. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable());

/** A decimal number written plainly: no separators, no unit, no magnitude. */
export const numberCell = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, '不是普通数字｜只写数字，不带单位、千分号或“万”，如 45000000')
  .transform(Number);

/** A paragraph number of the original, from 1. */
export const paragraphCell = z
  .string()
  .regex(/^[1-9]\d*$/, '段落号须是从 1 起的整数｜填原文非空行的序号，如 12')
  .transform(Number);

/** Paragraph ranges such as `1-7,12-22,39`. */
export const paragraphRanges = z
  .string()
  .regex(/^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/, '段落范围写法不对｜如 "1-68" 或 "1-7,12-22,39"')
  .refine((value) => expandRanges(value).length > 0, '段落范围为空或前后颠倒｜小的段号写在前面，如 "12-22"');

/** Lists the paragraph numbers of `1-3,7` in order; a reversed range gives none. */
export function expandRanges(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  });
}
