/** A drawing of the page, its style written into it: what stands in a style sheet does not travel with a picture. */
import type { PicturePart } from '../../charts/compose-picture.ts';
import { LIGHT, type Palette } from '../../grammar/palette.ts';
import { readPalette } from '../timeline/colours.ts';

const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap'],
  ...['opacity', 'paint-order', 'font-size', 'font-weight', 'text-anchor'],
];

/** The colours of the page by those of print. */
function lightOf(host: HTMLElement): (colour: string) => string {
  const shown = readPalette(host);
  const light = new Map(
    (Object.keys(LIGHT) as (keyof Palette)[]).map((name) => [shown[name], LIGHT[name]] as const).reverse(),
  );
  // Not every program that opens the file knows a colour that can't be seen.
  return (colour) => (colour.endsWith(', 0)') ? 'none' : (light.get(colour) ?? colour));
}

/** Reads a drawing with what it shows now, in light colours. Links are taken out: a picture leads nowhere. */
export function toPart(drawing: SVGSVGElement): PicturePart {
  const light = lightOf(drawing.parentElement ?? document.body);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index];
    if (!(original instanceof SVGGraphicsElement)) continue;
    const style = getComputedStyle(original);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value) element.setAttribute(name, light(value));
    }
    element.removeAttribute('class');
    element.removeAttribute('href');
  }
  const { width, height } = drawing.viewBox.baseVal;
  return {
    name: drawing.dataset['chart'] ?? '',
    width,
    height,
    font: Number.parseFloat(drawing.getAttribute('font-size') ?? '13'),
    markup: [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join(''),
  };
}
