/** The small timeline of a region, a measure or a case, and the whole at one glance for paper and for a page without scripts. */
import { TIMELINE } from '../words/timeline.ts';
import type { Names, TimelineData } from './event.ts';
import { groupEvents } from './groups.ts';
import { domainOf } from './histogram.ts';
import { lanesOfBand, layoutMultiples } from './multiples.ts';
import type { PolicyMark } from './policy-mark.ts';
import { connectionsOf, sizePolicy } from './policy.ts';
import { bandHeights, renderScene, type Scene } from './scene.ts';
import { sizeEvent, type SizedEvent } from './size.ts';

const WIDTH = 720;
/** Lanes filled with single events; a page about a region is not the timeline. */
const LANES = 8;
const LABEL_ROOM = 260;

const sizeAll = ({ events }: Pick<TimelineData, 'events'>): SizedEvent[] =>
  events
    .filter(({ importance }) => importance !== 'minor')
    .map((event) => sizeEvent(event))
    .filter((entry) => entry !== undefined);

/** The scene, without a line for today: the page is built once and read later. `undefined` without events. */
export function miniScene(data: TimelineData): Scene | undefined {
  const sized = sizeAll(data);
  if (sized.length === 0) return undefined;
  const starts = sized.map(({ from, to }) => from ?? (to ?? 0) - 1);
  const ends = sized.map(({ from, to }) => to ?? (from ?? 0) + 1);
  const span = Math.max(365, Math.max(...ends) - Math.min(...starts));
  // Room on the right for the label of the last event.
  const scale = (WIDTH - 40) / (span * 1.25);
  const left = Math.min(...starts) - 40 / scale;
  const layout = layoutMultiples(sized, {
    scale,
    lanes: LANES,
    labelRoom: LABEL_ROOM,
    single: 2,
    header: 26,
    start: left * scale,
    end: left * scale + WIDTH,
    groupOf: () => '',
    groups: [['', TIMELINE.all]],
  });
  const view = { width: WIDTH, left, scale };
  return renderScene(layout, view, { heights: bandHeights(layout, view), today: -Infinity });
}

/** Room on the left of the static picture for the names of its bands, px. */
export const GUTTER = 104;
const STATIC_WIDTH = 760 - GUTTER;

/** The whole as small multiples, a band per region. No line for today, for the same reason. */
export function multiplesScene(data: TimelineData, policies: readonly PolicyMark[], names: Names): Scene | undefined {
  const events = sizeAll(data);
  const [first] = events;
  if (!first) return undefined;
  const some = first.from ?? first.to ?? 0;
  const domain = domainOf(events, some);
  const above = policies.flatMap((policy) => sizePolicy(policy) ?? []);
  const sized = [...above.filter(({ from, to }) => (to ?? from ?? 0) > domain[0]), ...events];
  const { groups, groupOf } = groupEvents(sized, 'region', names);
  const scale = STATIC_WIDTH / (domain[1] - domain[0]);
  const layout = layoutMultiples(sized, {
    ...{ scale, groups, groupOf, lane: 19, header: 0, single: 0, labelRoom: LABEL_ROOM },
    lanes: lanesOfBand(new Set(sized.map(groupOf)).size),
    start: domain[0] * scale,
    end: domain[1] * scale,
  });
  const view = { width: STATIC_WIDTH, left: domain[0], scale };
  const connections = connectionsOf(policies, new Set(events.map(({ event }) => event.key)));
  return renderScene(layout, view, { heights: bandHeights(layout, view), today: -Infinity, connections });
}
