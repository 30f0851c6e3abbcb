/** The capital forms of cheques (贰拾万, 叁佰伍拾元). 陆, 伍 and 拾 are words of their own, so only a run with digit and scale counts. */
import { matchAt, readAmount, type Amount } from './amount.ts';
import { FORMAL } from './digits.ts';

const DIGIT = '[壹贰叁肆伍陆柒捌玖]';
const RUN = new RegExp(
  `(?<![队入退行大内登着收捡])(?:${DIGIT}[拾佰仟万亿]|拾(?=[万亿元圆壹贰叁肆伍陆柒捌玖]))[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{0,24}`,
  'y',
);

/** The amount in capital forms that begins at `start` of folded text, or `undefined`. */
export function readFormal(text: string, start: number): Amount | undefined {
  const run = matchAt(RUN, text, start)?.[0];
  if (run === undefined) return undefined;
  const plain = run.replace(/./gu, (character) => FORMAL[character] ?? character);
  const amount = readAmount(plain, 0);
  return amount && { ...amount, start, end: start + amount.end };
}
