/** Draws the strips of a comparison, once its tables stand: the same geometry as the strips of the other pages. Fetched on its own, since nothing waits for it. */
import { layOutStrip, type PlacedMark } from '../../charts/strip/layout.ts';
import type { IndicatorRow } from '../../compare/indicator-rows.ts';
import type { RegionData } from '../../compare/region-data.ts';
import { type CompareMark, stripMarks } from '../../compare/strip-marks.ts';
import { COMPARED } from '../../words/compared.ts';

const [FONT, WIDEST, NARROWEST] = [13, 640, 280];

type Attributes = Record<string, string | number | undefined>;

function s(tag: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children);
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
  const { axis } = strip;
  const drawing = s(
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
    s(
      'g',
      { class: 'axis', 'font-size': FONT - 1 },
      s('path', { d: `M${axis.left},${axis.y}H${axis.right}m0,-4v8M${axis.left},${axis.y - 4}v8` }),
      s('text', { x: axis.left - 8, y: axis.y, dy: '0.35em', 'text-anchor': 'end' }, axis.from),
      s('text', { x: axis.right + 8, y: axis.y, dy: '0.35em' }, axis.to),
    ),
    s(
      'g',
      { class: 'reference-line', 'font-size': FONT - 1 },
      ...strip.lines.map(({ at, top, bottom }) => s('path', { d: `M${at},${top}V${bottom}` })),
      ...strip.lines.flatMap((line) =>
        line.lines.map((text, index) =>
          s('text', { x: line.x, y: line.y + index * line.step, 'text-anchor': line.anchor }, text),
        ),
      ),
    ),
    ...strip.marks.flatMap((placed, index) => {
      const mark = marks[index];
      return mark ? [drawDot(mark, placed)] : [];
    }),
  );
  drawing.style.maxWidth = `${width}px`;
  return drawing;
}

/** Solid = actual, hollow = aim, dashed = inferred time, grey = not to be read with the others. */
function drawDot(mark: CompareMark, { x, y, xMax, open, label }: PlacedMark): SVGElement {
  const arrow = open === 'right' ? `M${x + 6},${y}h12m-4,-3.5l4,3.5l-4,3.5` : `M${x - 6},${y}h-12m4,-3.5l-4,3.5l4,3.5`;
  const isAside = label && label.whoseY !== label.y;
  return s(
    'g',
    {
      class: 'dot',
      'data-observation': mark.key,
      'data-hollow': mark.nature === 'actual' ? undefined : '',
      'data-inferred': mark.isInferred ? '' : undefined,
      'data-grey': mark.isApart ? '' : undefined,
    },
    s('title', {}, mark.title),
    ...(label?.leader ? [s('path', { class: 'leader', d: label.leader })] : []),
    ...(xMax !== x ? [s('path', { class: 'range', d: `M${x},${y}H${xMax}` })] : []),
    ...(open ? [s('path', { class: 'open', d: arrow })] : []),
    s('circle', { class: 'mark-shape', cx: x, cy: y, r: 5.2 }),
    ...(label
      ? [
          s(
            'text',
            { 'text-anchor': 'middle', x: label.x, y: label.y },
            s('tspan', { class: 'value' }, mark.text),
            s(
              'tspan',
              { 'font-size': FONT - 1, ...(isAside ? { x: label.x, y: label.whoseY } : { dx: FONT * 0.35 }) },
              mark.whose,
            ),
          ),
        ]
      : []),
  );
}
