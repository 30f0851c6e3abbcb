/** The drawings of a frame as one file, in the light colours of print whatever the page shows. */
import { composePicture } from '../../charts/compose-picture.ts';
import { svgToPng } from '../compare/svg-to-png.ts';
import { FRAME } from '../../words/charts.ts';
import { save } from '../save.ts';
import { toPart } from './picture-part.ts';

/** Marks of a legend as signs: its colours and shapes do not travel with text. */
const SIGNS = new Map(Object.entries(FRAME.signs));

/** A line of the foot: a sentence, or the key with a sign for each mark. */
function sayLine(line: Element): string {
  const entries = [...line.querySelectorAll(':scope > li')].map((entry) => {
    const mark = entry.querySelector<HTMLElement>('[data-mark]')?.dataset['mark'] ?? '';
    return `${SIGNS.get(mark) ?? ''} ${entry.textContent?.trim() ?? ''}`.trim();
  });
  return entries.length > 0 ? entries.join('　') : (line.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** Takes those of the layouts that the page shows, in its order. @throws where no PNG can be made of them */
export async function savePicture(frame: HTMLElement, kind: 'svg' | 'png'): Promise<void> {
  const drawings = [...frame.querySelectorAll<SVGSVGElement>('svg[data-chart]')];
  const svg = composePicture({
    title: frame.dataset['title'] ?? '',
    parts: drawings.filter((drawing) => drawing.getClientRects().length > 0).map((drawing) => toPart(drawing)),
    foot: [...frame.querySelectorAll('[data-foot]')].map(sayLine),
  });
  const name = `${frame.dataset['name'] ?? 'chart'}.${kind}`;
  save(name, kind === 'png' ? await svgToPng(svg) : new Blob([svg], { type: 'image/svg+xml' }));
}
