/** The small timeline of a region, a measure or a case: one window over all its events, few lanes, the rest counted. */
import { TIMELINE } from '../words/timeline.ts';
import type { TimelineData } from './event.ts';
import { layoutEvents } from './layout.ts';
import { bandHeights, renderScene, type Scene } from './scene.ts';
import { sizeEvent } from './size.ts';

const WIDTH = 720;
/** Lanes filled with single events; a page about a region is not the timeline. */
const LANES = 10;
const LABEL_ROOM = 150;

/** The scene, without a line for today: the page is built once and read later. `undefined` without events. */
export function miniScene({ events }: TimelineData): Scene | undefined {
  const sized = events.map((event) => sizeEvent(event)).filter((entry) => entry !== undefined);
  if (sized.length === 0) return undefined;
  const starts = sized.map(({ from, to }) => from ?? (to ?? 0) - 1);
  const ends = sized.map(({ from, to }) => to ?? (from ?? 0) + 1);
  const span = Math.max(365, Math.max(...ends) - Math.min(...starts));
  // Room on the right for the label of the last event.
  const scale = (WIDTH - 40) / (span * 1.25);
  const left = Math.min(...starts) - 40 / scale;
  const layout = layoutEvents(sized, {
    scale,
    lanes: LANES,
    labelRoom: LABEL_ROOM,
    start: left * scale,
    end: left * scale + WIDTH,
    groupOf: () => '',
    groups: [['', TIMELINE.all]],
  });
  const view = { width: WIDTH, left, scale };
  return renderScene(layout, view, { heights: bandHeights(layout, view), today: -Infinity });
}
