/** Pages that read like the real ones and say nothing: each character follows the two before it as often as it does in the real text. */
import type { Block } from '../../../src/search/page-text.ts';
import { seeded, type BenchPage } from './corpus.ts';

const BLOCKS = 30;
const LENGTHS = [12, 20, 40, 80, 120];
/** So often a chain starts anew, which keeps the variety of the real text. */
const FRESH = 40;

export function syntheticPages(real: readonly BenchPage[], count: number): BenchPage[] {
  const pick = seeded(count);
  const next = new Map<string, string[]>();
  const starts: string[] = [];
  for (const { blocks } of real)
    for (const { text } of blocks) {
      const chars = [...text];
      if (chars.length > 3) starts.push(chars.slice(0, 2).join(''));
      for (let at = 2; at < chars.length; at += 1) {
        const key = `${chars[at - 2]}${chars[at - 1]}`;
        const follow = next.get(key) ?? [];
        next.set(key, follow);
        follow.push(chars[at] ?? '');
      }
    }
  const write = (length: number): string => {
    const text = [...(starts[pick(starts.length)] ?? '')];
    while (text.length < length) {
      const follow = pick(FRESH) === 0 ? undefined : next.get(text.slice(-2).join(''));
      if (follow) text.push(follow[pick(follow.length)] ?? '');
      else text.push(...(starts[pick(starts.length)] ?? ''));
    }
    return text.join('');
  };
  const block = (text: string, zone: Block['zone']): Block => ({ text, zone, anchor: '', section: '' });
  return Array.from({ length: count }, (_, index) => {
    const title = write(10 + pick(12));
    return {
      url: `/documents/d${index}/`,
      title,
      blocks: [
        block(title, 'title'),
        ...Array.from({ length: BLOCKS }, (_entry, at) =>
          block(
            write(LENGTHS[pick(LENGTHS.length)] ?? 40),
            at % 10 === 0 ? 'heading' : at % 3 === 0 ? 'figure' : 'text',
          ),
        ),
      ],
    };
  });
}
