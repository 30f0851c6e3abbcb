/** The drawing as a bitmap. */
import type { Palette } from '../../grammar/palette.ts';
import type { Scene } from '../../timeline/scene.ts';
import { AXIS } from '../../timeline/size.ts';
import { paintScene } from './paint.ts';

/** Browsers refuse larger bitmaps. */
const MOST_PIXELS = 16_000;

/** The whole scene as a PNG at twice the size, or as large as a browser can make it. */
export function sceneToPng(scene: Scene, palette: Palette): Promise<Blob> {
  const height = AXIS + scene.height + 8;
  const ratio = Math.min(2, MOST_PIXELS / height, MOST_PIXELS / scene.view.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(scene.view.width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return Promise.reject(new Error('no 2d context'));
  context.scale(ratio, ratio);
  paintScene(context, scene, { palette, top: 0, height: scene.height + 8, selected: null, hovered: null });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no bitmap'))), 'image/png'),
  );
}
