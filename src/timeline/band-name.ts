/** The name of a band beside its lanes: the place itself, then what it lies in and how many events, as far as the band is high. */
import { fitText } from '../grammar/text-width.ts';
import { TIMELINE } from '../words/timeline.ts';
import { FONT_SIZE } from './label.ts';
import type { GroupBand } from './scene.ts';

/** Height of a line, px. */
const LINE = 15;

/** Lines, the first of them the name. @param width room for them, px */
export function bandNames({ name, count, height }: GroupBand, width: number): string[] {
  const path = name.split(' · ');
  const own = path.at(-1) ?? '';
  const above = path.at(-2) ?? '';
  const lines = height >= 3 * LINE ? [own, above, TIMELINE.cluster(count)] : [own, TIMELINE.cluster(count)];
  const short = height < 2 * LINE ? [`${own} ${count}`] : lines.filter((line) => line !== '');
  return short.map((line) => fitText(line, width, FONT_SIZE, 2) ?? line);
}
