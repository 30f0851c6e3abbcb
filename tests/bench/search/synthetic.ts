/** Pages that read like the real ones and say nothing: each character follows the two before it as often as it does in the real text. */
import type { Block } from '../../../src/search/format/blocks.ts';
import { seeded } from '../seeded.ts';
import { learnText } from '../text-chain.ts';
import type { BenchPage } from './corpus.ts';

const BLOCKS = 30;
const LENGTHS = [12, 20, 40, 80, 120];
export function syntheticPages(real: readonly BenchPage[], count: number): BenchPage[] {
  const pick = seeded(count);
  const write = learnText(
    real.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    pick,
  );
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
