/** Ranges of paragraphs, written and read. */
import { expandRanges } from '../../schema/fields.ts';

/** `1-3,7` for [1, 2, 3, 7]. */
export function writeRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

/** The numbers of `--paragraphs`, or what is wrong with them, in Chinese. */
export function readRanges(text: string, count: number): number[] | string {
  const numbers = expandRanges(text.replaceAll('，', ',').replace(/\s/gu, ''));
  if (numbers.length === 0) return `段落范围“${text}”写法不对，如 12-22 或 1-7,12-22`;
  const beyond = numbers.find((number) => number > count);
  return beyond === undefined ? numbers : `原件只有 ${count} 段，没有第 ${beyond} 段`;
}
