/** Draws the strips of a comparison, once its tables stand: the same geometry as the strips of the other pages. Fetched on its own, since nothing waits for it. */
import { drawStrip as drawStripParts } from '../../charts/strip/draw.ts';
import { layOutStrip } from '../../charts/strip/layout.ts';
import { svgNode, type SvgNode } from '../../charts/svg-node.ts';
import type { IndicatorRow } from '../../compare/indicator-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import { stripMarks } from '../../compare/strip-marks.ts';
import { COMPARED } from '../../words/compared.ts';

const [FONT, WIDEST, NARROWEST] = [13, 640, 280];

function toElement({ tag, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child))));
  return element;
}

/** Fills the places that the table has kept, each at its own width. @param within what holds the table */
export function drawStrips(within: ParentNode, rows: readonly IndicatorRow[], regions: readonly RegionData[]): void {
  const byId = new Map(rows.map((row) => [row.indicator.id, row]));
  for (const place of within.querySelectorAll<HTMLElement>('[data-strip]')) {
    const row = byId.get(place.dataset['strip'] ?? '');
    const width = Math.max(NARROWEST, Math.min(WIDEST, place.clientWidth));
    const drawing = row && drawStrip(row, regions, width);
    place.replaceChildren(...(drawing ? [drawing] : []));
  }
}

function drawStrip(row: IndicatorRow, regions: readonly RegionData[], width: number): SVGElement | undefined {
  const marks = stripMarks(row, regions);
  if (marks.length === 0) return undefined;
  const { name, unit, benchmarks } = row.indicator;
  const isShare = unit === '%';
  const lines = benchmarks.map(({ label, value }, index) => ({ key: String(index), value, label }));
  const size = { width, font: FONT };
  const format = (value: number) => `${value}${isShare ? '%' : ''}`;
  const strip = layOutStrip(marks, lines, size, format, isShare ? 100 : Infinity);
  const faces = marks.map((mark) => ({ ...mark, isHollow: mark.nature !== 'actual', isGrey: mark.isApart }));
  const drawing = toElement(
    svgNode(
      'svg',
      {
        class: 'drawing',
        viewBox: `0 0 ${width} ${strip.height}`,
        'font-size': FONT,
        role: 'img',
        'aria-label': [
          `${COMPARED.strip(name)}：${marks.map(({ title }) => title).join('；')}`,
          ...benchmarks.map(({ text }) => text),
        ].join('；'),
      },
      ...drawStripParts(strip, faces, FONT),
    ),
  );
  drawing.style.maxWidth = `${width}px`;
  return drawing;
}
