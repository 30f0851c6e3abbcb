/**
 * The field types that several concepts share. A custom message is `what is wrong｜what to do`: the reader of a table or of a
 * front matter splits it at the bar.
 */
import { z } from 'zod';
import { UNSTATED, periodFault } from './dates.ts';
import { LIMITS } from './limits.ts';
import { isDeviceName, isReservedId, isReservedRow } from './reserved.ts';

/** Reports what a function finds wrong with a text, as `what is wrong｜what to do`. */
const faultless =
  (fault: (value: string) => string | undefined) =>
  (value: string, context: z.RefinementCtx<string>): void => {
    const message = fault(value);
    if (message) context.addIssue({ code: 'custom', message });
  };

/** What is wrong with an id that is written rightly. */
function idFault(value: string): string | undefined {
  if (value.length > LIMITS.idCharacters) return `编号超过 ${LIMITS.idCharacters} 个字符｜缩短编号，能认出是什么就够了`;
  if (isReservedId(value)) return '编号与系统保留的名称相同｜换一个能说明内容的编号；index 与 con、aux、nul 等不能用';
  return undefined;
}

/** Kebab-case ASCII id, the last part of a page's address. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    '编号格式不对｜只用小写英文字母、数字和连字符，以字母开头，如 family-doctor',
  )
  .superRefine(faultless(idFault));

/** Id of a row inside its document; it must not be the anchor of something else on the document's page. */
export const rowId = id.superRefine(
  faultless((value) => {
    if (/^p\d+$/.test(value)) return '行编号与段落锚点（p12）同形｜换一个能说明内容的编号，如 signing-rate';
    return isReservedRow(value) ? '行编号与文献页上的栏目同名｜换一个能说明内容的编号，如 signing-rate' : undefined;
  }),
);

/** Name of a file in the folder of originals: a plain name, so that no other place can be meant. */
export const fileName = z
  .string()
  .regex(/^\w[\w-]*(?:\.[\w-]+)*$/, '原件文件名不对｜只写文件名，如 001_0200143d345726b6.txt')
  .superRefine(
    faultless((value) => {
      if (value.length > LIMITS.fileNameCharacters) return `文件名超过 ${LIMITS.fileNameCharacters} 个字符｜缩短文件名`;
      return isDeviceName(value) ? '文件名与 Windows 的设备同名｜给原件换个名字' : undefined;
    }),
  );

/** Six-digit division code, kept as text. */
export const regionCode = z
  .string()
  .regex(/^\d{6}$/, '行政区划代码须是六位数字的文字｜写成带引号的六位代码，如 "330600"');

/** Text that is there, without white space around it. */
export const text = z.string().superRefine(
  faultless((value) => {
    if (value.length > LIMITS.textCharacters) return `文字超过 ${LIMITS.textCharacters} 字｜缩短；长的叙述写在正文里`;
    return value.trim() === value && value.length > 0 ? undefined : '文字为空，或首尾有空格｜补上内容，删去首尾空格';
  }),
);

/** What a thing is called: one line, with something to read in it. */
export const name = text.superRefine(
  faultless((value) => {
    if (/[\r\n]/.test(value)) return '名称里换了行｜写在一行之内';
    return /[\p{L}\p{N}]/u.test(value) || value === '' ? undefined : '名称里没有文字｜写上能读的名称';
  }),
);

/** A title. Outer 《》 are taken off: authors may write them, pages add their own. */
export const title = name.transform((value) => value.replace(/^《([^《》]*)》$/, '$1'));

/** An EDTF date or span. */
export const period = z.string().superRefine(faultless(periodFault));

/** An EDTF date or span, or 未说明. */
export const periodOrUnstated = z.string().superRefine(
  faultless((value) => {
    const fault = value === UNSTATED ? undefined : periodFault(value);
    return fault && `${fault}；原文没有写明的填“未说明”`;
  }),
);

/** A cell that may be empty; empty becomes `null`. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable());

/** A decimal number written plainly: no separators, no unit, no magnitude, and no more digits than a number holds exactly. */
export const numberCell = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, '不是普通数字｜只写数字，不带单位、千分号或“万”，如 45000000')
  .refine(
    (value) => value.replace(/^-?0?\.?0*|\./g, '').length <= LIMITS.digits,
    `数字超过 ${LIMITS.digits} 位｜核对是否多写了几位`,
  )
  .transform(Number);

/** A paragraph number of the original, from 1. */
export const paragraphCell = z
  .string()
  .regex(/^[1-9]\d*$/, '段落号须是从 1 起的整数｜填原文非空行的序号，如 12')
  .refine(
    // What is no number at all has been reported.
    (value) => !/^[1-9]\d*$/.test(value) || (value.length <= 6 && Number(value) <= LIMITS.paragraph),
    `段落号超过 ${LIMITS.paragraph}｜核对段落号`,
  )
  .transform(Number);

/** A paragraph number in front matter. */
export const paragraphNumber = z
  .int()
  .min(1, '段落号从 1 起｜填原文非空行的序号，如 12')
  .max(LIMITS.paragraph, `段落号超过 ${LIMITS.paragraph}｜核对段落号`);

const RANGES = /^\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*$/;

/** Paragraph ranges such as `1-7,12-22,39`. */
export const paragraphRanges = z
  .string()
  .regex(RANGES, '段落范围写法不对｜如 "1-68" 或 "1-7,12-22,39"')
  .refine(
    (value) => !RANGES.test(value) || expandRanges(value).length > 0,
    `段落范围为空、前后颠倒或太大｜小的段号写在前面，如 "12-22"；段号从 1 到 ${LIMITS.paragraph}`,
  )
  .refine((value) => isDistinct(expandRanges(value)), '同一段写了两次｜每个段号只写一次，相连的合成一段范围');

const isDistinct = (numbers: readonly number[]): boolean => new Set(numbers).size === numbers.length;

/**
 * Lists the paragraph numbers of `1-3,7` in order. Nothing comes of a text that is none, of a range that is reversed or begins at 0, and of more paragraphs than any
 * original has (limits.ts), so that a slip of the pen can't fill the memory.
 */
export function expandRanges(ranges: string): number[] {
  if (ranges.length > LIMITS.rangeCharacters || !RANGES.test(ranges)) return [];
  const numbers: number[] = [];
  for (const range of ranges.split(',')) {
    const [from = 0, to = from] = range.split('-').map(Number);
    if (from < 1 || to < from || to > LIMITS.paragraph) return [];
    if (numbers.length + to - from + 1 > LIMITS.paragraphsNamed) return [];
    for (let number = from; number <= to; number += 1) numbers.push(number);
  }
  return numbers;
}
