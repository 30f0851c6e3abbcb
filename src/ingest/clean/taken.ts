/** Which paragraphs of an original are taken in, and under which headings they stand. */
import { FURNITURE } from '../../words/source-names.ts';
import { findOutline } from '../../source/outline.ts';
import type { TakenParagraph } from '../candidates/types.ts';

export interface Line {
  /** Personal data covered. */
  readonly text: string;
  /** Why it is furniture, in Chinese. */
  readonly furniture?: string | undefined;
  /** Depth of the outline mark it begins with; absent for plain text. */
  readonly level?: number | undefined;
}

/** Reports of a whole government are about health in a tenth of their paragraphs. */
const OF_ALL_THINGS: ReadonlySet<string> = new Set(['government-report', 'statistical-communique']);
const HEALTH =
  /医[疗院药保改共联养生务师卫]|卫生(?!间)|健康(?!发展)|疾病|疾控|诊疗|就诊|床位|护理|患者|病房|疫苗|疫情|养老|托育|生育|孕产|婴儿|妇幼|公共卫生|体检|药[品店]|中医|寿命|急救|门诊|住院|红十字|献血|爱国卫生/u;
/** Lines of a head that are kept in any case. */
const HEAD = 4;

/** What a page prints around its text about the document itself: number, agency, day. */
const KEPT: ReadonlySet<string> = new Set([FURNITURE.record, FURNITURE.source]);
const isKept = (furniture: string | undefined): boolean => furniture === undefined || KEPT.has(furniture);

/** Numbers of the paragraphs that are taken when nobody says which. */
export function chooseParagraphs(lines: readonly Line[], kind: string): number[] {
  const isGeneral = OF_ALL_THINGS.has(kind) && lines.filter(({ text }) => HEALTH.test(text)).length * 2 < lines.length;
  return lines.flatMap(({ text, furniture }, index) =>
    isKept(furniture) && (!isGeneral || index < HEAD || HEALTH.test(text)) ? [index + 1] : [],
  );
}

const LONGEST_HEADING = 60;

/** The taken paragraphs with the headings above them. */
export function withHeadings(lines: readonly Line[], numbers: readonly number[]): TakenParagraph[] {
  const open: (string | undefined)[] = [];
  const taken = new Set(numbers);
  return lines.flatMap(({ text, level, furniture }, index) => {
    const headings = open.filter((heading) => heading !== undefined);
    const depth = level ?? findOutline(text)?.level ?? -1;
    if (depth >= 0 && furniture === undefined) {
      open.length = depth;
      open[depth] = (/^[^。；;]*/u.exec(text.trim())?.[0] ?? '').slice(0, LONGEST_HEADING);
    }
    return taken.has(index + 1) ? [{ number: index + 1, text, headings }] : [];
  });
}
