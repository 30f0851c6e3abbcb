/** What a strip is drawn with, for pages and for the comparison: solid = actual, hollow = aim, dashed = inferred time, grey = not comparable. */
import { svgNode as s, type SvgNode } from '../svg-node.ts';
import type { PlacedMark, PlacedStripLine, Strip } from './layout.ts';

/** How a mark looks, and what it says. */
export interface MarkFace {
  readonly key: string;
  /** The figure beside it, and whose it is. */
  readonly text: string;
  readonly whose: string;
  /** All of it in a line. */
  readonly title: string;
  /** Address of its row; a mark without one is no link. */
  readonly path?: string | undefined;
  readonly isHollow: boolean;
  readonly isInferred: boolean;
  readonly isGrey: boolean;
  /** What its region aims at, beside an actual figure. */
  readonly isGoal?: boolean;
  readonly isFocus?: boolean;
}

const ARROWS = {
  right: (x: number, y: number) => `M${x + 6},${y}h12m-4,-3.5l4,3.5l-4,3.5`,
  left: (x: number, y: number) => `M${x - 6},${y}h-12m4,-3.5l-4,3.5l4,3.5`,
};
const flag = (holds: boolean | undefined): '' | undefined => (holds ? '' : undefined);

/**
 * The contents of the drawing: the axis, the benchmarks across it, the marks; what is grey lies below, what stands out above.
 *
 * @param faces in the order of the marks
 */
export function drawStrip(strip: Strip, faces: readonly MarkFace[], font: number): SvgNode[] {
  const order = faces
    .flatMap((face, index) => {
      const mark = strip.marks[index];
      return mark ? [{ face, mark, rank: face.isFocus ? 2 : face.isGrey ? 0 : 1 }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  return [
    drawAxis(strip.axis, font - 1),
    ...(strip.lines.length > 0 ? [drawLines(strip.lines, font - 1)] : []),
    ...order.map(({ face, mark }) => drawMark(face, mark, font)),
  ];
}

const drawAxis = ({ left, right, y, from, to }: Strip['axis'], font: number): SvgNode =>
  s(
    'g',
    { class: 'axis', 'font-size': font, 'aria-hidden': 'true' },
    s('path', { d: `M${left},${y}H${right}m0,-4v8M${left},${y - 4}v8` }),
    s('text', { x: left - 13, y, dy: '0.35em', 'text-anchor': 'end' }, from),
    s('text', { x: right + 13, y, dy: '0.35em' }, to),
  );

/** From outside, no evidence. The texts come after all lines, so that none is struck through. */
const drawLines = (lines: readonly PlacedStripLine[], font: number): SvgNode =>
  s(
    'g',
    { class: 'reference-line', 'font-size': font },
    ...lines.map(({ key, at, top, bottom }) => s('path', { 'data-benchmark': key, d: `M${at},${top}V${bottom}` })),
    ...lines.flatMap((line) =>
      line.lines.map((text, index) =>
        s('text', { x: line.x, y: line.y + index * line.step, 'text-anchor': line.anchor }, text),
      ),
    ),
  );

function drawMark(face: MarkFace, { x, y, xMax, open, label }: PlacedMark, font: number): SvgNode {
  return s(
    face.path === undefined ? 'g' : 'a',
    {
      href: face.path,
      class: 'dot',
      'data-observation': face.key,
      'data-hollow': flag(face.isHollow),
      'data-inferred': flag(face.isInferred),
      'data-grey': flag(face.isGrey),
      'data-focus': flag(face.isFocus),
    },
    s('title', {}, face.title),
    ...(label?.leader ? [s('path', { class: 'leader', d: label.leader })] : []),
    ...(xMax !== x ? [s('path', { class: 'range', d: `M${x},${y}H${xMax}` })] : []),
    ...(open ? [s('path', { class: 'open', d: ARROWS[open](x, y) })] : []),
    // Wide enough for a thumb.
    ...(face.path === undefined ? [] : [s('circle', { class: 'hit', cx: x, cy: y, r: 12 })]),
    face.isGoal
      ? s('path', { class: 'mark-shape', d: `M${x},${y - 6.5}l6.5,6.5l-6.5,6.5l-6.5,-6.5z` })
      : s('circle', { class: 'mark-shape', cx: x, cy: y, r: face.isFocus ? 6.5 : 5.2 }),
    ...(label ? [drawLabel(face, label, font)] : []),
  );
}

const drawLabel = ({ text, whose }: MarkFace, { x, y, whoseY }: NonNullable<PlacedMark['label']>, font: number) =>
  s(
    'text',
    { 'text-anchor': 'middle', x, y },
    s('tspan', { class: 'value' }, text),
    s(
      'tspan',
      { 'font-size': font - 1, ...(whoseY === y ? { dx: +(font * 0.35).toFixed(1) } : { x, y: whoseY }) },
      whose,
    ),
  );
