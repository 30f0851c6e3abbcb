/** What is taken away from the timeline: a picture of the window, its events as a table, a print. */
import { eventsToCsv } from '../../timeline/csv.ts';
import { isoDay } from '../../timeline/days.ts';
import type { Names, TimelineEvent } from '../../timeline/event.ts';
import { TOKENS } from '../../grammar/palette.ts';
import { sceneToSvg } from '../../timeline/svg.ts';
import { windowDays } from '../../timeline/viewport.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { SITE } from '../../words/zh.ts';
import { pageBuild } from '../built.ts';
import { save } from '../save.ts';
import type { Stage } from './stage.ts';

export type SaveFormat = 'svg' | 'png' | 'csv';

export interface Shown {
  readonly events: readonly TimelineEvent[];
  readonly names: Names;
  /** How many, in words. */
  readonly count: string;
}

/** Saves what the window shows under a name that tells its days. */
export async function saveWindow(format: SaveFormat, stage: Stage, shown: Shown): Promise<void> {
  const { first, last } = windowDays(stage.view);
  const name = `${TIMELINE.file(isoDay(first), isoDay(last))}.${format}`;
  switch (format) {
    case 'svg':
    case 'png': {
      const { windowPicture } = await import('./save-window.ts');
      return save(name, await windowPicture(format, stage.fullScene(), footOf(stage, shown.count)));
    }
    case 'csv':
      return save(name, new Blob([eventsToCsv(shown.events, shown.names)], { type: 'text/csv;charset=utf-8' }));
  }
}

/** Paper gets a picture of the window in its own ink; the canvas is not printed. */
export function fillPrint(sheet: HTMLElement, stage: Stage, count: string): void {
  const caption = footOf(stage, count).join(' · ');
  const svg = sceneToSvg(stage.fullScene(), { palette: TOKENS, title: TIMELINE.stage, caption });
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  sheet.replaceChildren(document.importNode(parsed, true));
}

/** What the picture shows, and where it is from. */
function footOf(stage: Stage, count: string): string[] {
  const { first, last } = windowDays(stage.view);
  return [
    TIMELINE.windowSaid(isoDay(first), isoDay(last)),
    count,
    TIMELINE.marks,
    TIMELINE.source(SITE.name, pageBuild()),
  ];
}
