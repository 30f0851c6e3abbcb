/** The drawings of a frame as one file, in the light colours of print whatever the page shows. */
import { composePicture } from '../../charts/compose-picture.ts';
import { svgToPng } from '../compare/svg-to-png.ts';
import { save } from '../save.ts';
import { toPart } from './picture-part.ts';

/** Takes those of the layouts that the page shows, in its order. @throws where no PNG can be made of them */
export async function savePicture(frame: HTMLElement, kind: 'svg' | 'png'): Promise<void> {
  const drawings = [...frame.querySelectorAll<SVGSVGElement>('svg[data-chart]')];
  const svg = composePicture({
    title: frame.dataset['title'] ?? '',
    parts: drawings.filter((drawing) => drawing.getClientRects().length > 0).map((drawing) => toPart(drawing)),
    foot: [...frame.querySelectorAll('[data-foot]')].map((line) => line.textContent?.trim() ?? ''),
  });
  const name = `${frame.dataset['name'] ?? 'chart'}.${kind}`;
  save(name, kind === 'png' ? await svgToPng(svg) : new Blob([svg], { type: 'image/svg+xml' }));
}
