/** The window of the timeline as a picture to take away: title, what is drawn, source and build, in the light colours of print. Fetched when someone asks for it. */
import { composePicture } from '../../charts/compose-picture.ts';
import { LIGHT } from '../../grammar/palette.ts';
import { FONT_SIZE } from '../../timeline/label.ts';
import type { Scene } from '../../timeline/scene.ts';
import { sizeOfSvg, sceneToSvg } from '../../timeline/svg.ts';
import { TIMELINE } from '../../words/timeline.ts';
import { svgToPng } from '../compare/svg-to-png.ts';

/** @param foot lines below the drawing: what it shows, where it is from */
export function pictureOf(scene: Scene, foot: readonly string[]): string {
  const { width, height } = sizeOfSvg(scene);
  return composePicture({
    title: TIMELINE.title,
    parts: [
      {
        name: '',
        width,
        height,
        font: FONT_SIZE,
        markup: sceneToSvg(scene, { palette: LIGHT, title: TIMELINE.stage }),
      },
    ],
    foot,
  });
}

export async function windowPicture(kind: 'svg' | 'png', scene: Scene, foot: readonly string[]): Promise<Blob> {
  const svg = pictureOf(scene, foot);
  return kind === 'png' ? svgToPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
}
