/** What is taken away from the timeline: a picture of the window, its events as a table, a print. */
import { eventsToCsv } from '../../timeline/csv.ts';
import { isoDay } from '../../timeline/days.ts';
import type { Names, TimelineEvent } from '../../timeline/event.ts';
import { TOKENS, type Palette } from '../../grammar/palette.ts';
import { sceneToSvg } from '../../timeline/svg.ts';
import { windowDays } from '../../timeline/viewport.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { SITE } from '../../words/zh.ts';
import { pageBuild } from '../built.ts';
import { save } from '../save.ts';
import { sceneToPng } from './scene-to-png.ts';
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
      return save(name, new Blob([svgOf(stage, shown.count, stage.palette)], { type: 'image/svg+xml' }));
    case 'png':
      return save(name, await sceneToPng(stage.fullScene(), stage.palette));
    case 'csv':
      return save(name, new Blob([eventsToCsv(shown.events, shown.names)], { type: 'text/csv;charset=utf-8' }));
  }
}

/** Paper gets a picture of the window in its own ink; the canvas is not printed. */
export function fillPrint(sheet: HTMLElement, stage: Stage, count: string): void {
  const parsed = new DOMParser().parseFromString(svgOf(stage, count, TOKENS), 'image/svg+xml').documentElement;
  sheet.replaceChildren(document.importNode(parsed, true));
}

function svgOf(stage: Stage, count: string, palette: Palette): string {
  const { first, last } = windowDays(stage.view);
  const said = TIMELINE.windowSaid(isoDay(first), isoDay(last));
  const caption = `${said} · ${count} · ${TIMELINE.source(SITE.name, pageBuild())}`;
  return sceneToSvg(stage.fullScene(), { palette, title: TIMELINE.stage, caption });
}
