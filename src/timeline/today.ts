/** Where the word 今天 stands beside its line. */
import { textWidth } from '../grammar/text-width.ts';
import { TIMELINE } from '../words/timeline.ts';
import { FONT_SIZE } from './label.ts';
import type { Scene } from './scene.ts';

/** px from the left; the word never leaves the drawing. */
export const todayTextX = ({ todayX = 0, view }: Scene): number =>
  Math.min(todayX + 4, view.width - textWidth(TIMELINE.today, FONT_SIZE) - 4);
