/** A scene on a canvas. Only what the scene holds is drawn, and it holds only what is in sight. */
import { TIMELINE } from '../../words/timeline.ts';
import { todayTextX } from '../../timeline/today.ts';
import { BASELINE, FONT_SIZE } from '../../timeline/label.ts';
import type { Palette } from '../../grammar/palette.ts';
import type { ClusterMark, EventMark } from '../../timeline/marks.ts';
import type { Scene } from '../../timeline/scene.ts';
import { labelOfCell, paintOfCell } from '../../timeline/cell-paint.ts';
import { clusterPoints, DASH, fadeOf, outlineOf, paintOf, type Point } from '../../timeline/shape.ts';
import { AXIS } from '../../timeline/size.ts';

export interface PaintOptions {
  palette: Palette;
  /** First px of the scene in sight, and how many are; the axis stays above them. */
  top: number;
  height: number;
  selected: string | null;
  hovered: string | null;
}

/** Paints the scene into a context whose unit is a CSS px. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, options: PaintOptions): void {
  const { palette, top, height } = options;
  const { width } = scene.view;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height + AXIS);
  context.textBaseline = 'alphabetic';
  context.font = `${FONT_SIZE}px ${palette.font}`;

  context.save();
  context.beginPath();
  context.rect(0, AXIS, width, height);
  context.clip();
  context.translate(0, AXIS - top);
  paintGrid(context, scene, options);
  paintLinks(context, scene, options);
  for (const mark of scene.clusters) paintCluster(context, mark, scene, options);
  for (const mark of scene.events) paintMark(context, mark, scene, options);
  paintLabels(context, scene, palette);
  if (scene.header > 0) paintHeaders(context, scene, options);
  context.restore();

  paintAxis(context, scene, options);
}

function paintGrid(context: CanvasRenderingContext2D, scene: Scene, { palette, top, height }: PaintOptions): void {
  context.lineWidth = 1;
  for (const tick of scene.ticks) {
    context.fillStyle = tick.major ? palette.rule : palette.rule2;
    context.fillRect(Math.round(tick.x), top, 1, height);
  }
  context.fillStyle = palette.rule;
  for (const band of scene.bands) context.fillRect(0, band.top, scene.view.width, 1);
  if (scene.todayX === undefined) return;
  context.fillStyle = palette.ink;
  context.fillRect(scene.todayX - 0.75, top, 1.5, height);
}

/** Grounds are always drawn; what merely stands in one paragraph only beside the mark that is looked at. */
function paintLinks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { palette, selected, hovered }: PaintOptions,
): void {
  for (const { connection, points } of scene.links) {
    const isMeant = [selected, hovered].some(
      (key) => key !== null && (key === connection.from || key === connection.to),
    );
    if (connection.tie === 'paragraph' && !isMeant) continue;
    const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = points;
    context.strokeStyle = palette[connection.reference ? 'reference' : 'accent'];
    context.lineWidth = isMeant ? 2 : 1;
    context.setLineDash(connection.tie === 'paragraph' ? DOTS : connection.reference ? [...DASH] : []);
    context.beginPath();
    context.moveTo(x0, y0);
    context.bezierCurveTo(x1, y1, x2, y2, x3, y3);
    context.stroke();
  }
  context.setLineDash([]);
}
const DOTS = [1.5, 3];

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}

function paintMark(
  context: CanvasRenderingContext2D,
  mark: EventMark,
  { view: { width }, lane }: Scene,
  { palette, selected, hovered }: PaintOptions,
): void {
  const outline = outlineOf(mark, width, lane);
  const { area: areaName, line: lineName, dashed, weight } = paintOf(mark);
  const [area, line] = [palette[areaName], palette[lineName]];
  if (mark.key === selected || mark.key === hovered) {
    context.fillStyle = mark.key === selected ? palette.ink : palette.rule;
    const edge = 4;
    context.fillRect(mark.mark0 - edge, mark.y - lane / 2, mark.mark1 - mark.mark0 + 2 * edge, 2);
    context.fillRect(mark.mark0 - edge, mark.y + lane / 2 - 2, mark.mark1 - mark.mark0 + 2 * edge, 2);
  }
  if ('circle' in outline) {
    context.beginPath();
    context.arc(outline.circle.x, outline.circle.y, outline.circle.r, 0, 2 * Math.PI);
  } else trace(context, outline.points);
  const fade = fadeOf(mark);
  context.fillStyle = fade && areaName !== 'paper' ? gradientOf(context, fade, area) : area;
  context.fill();
  context.strokeStyle = fade ? gradientOf(context, fade, line) : line;
  context.lineWidth = weight;
  if (dashed) context.setLineDash(DASH as unknown as number[]);
  context.stroke();
  if (dashed) context.setLineDash([]);
}

function gradientOf(
  context: CanvasRenderingContext2D,
  fade: NonNullable<ReturnType<typeof fadeOf>>,
  colour: string,
): CanvasGradient {
  const gradient = context.createLinearGradient(fade.x0, 0, fade.x1, 0);
  for (const [offset, alpha] of fade.stops) gradient.addColorStop(offset, withAlpha(colour, alpha));
  return gradient;
}

const shades = new Map<string, string>();
/** `rgb(1, 2, 3)` with an opacity; other notations stay opaque. */
function withAlpha(colour: string, alpha: number): string {
  if (alpha >= 1) return colour;
  const id = `${colour}${alpha}`;
  let shade = shades.get(id);
  if (shade === undefined) shades.set(id, (shade = colour.replace(/^rgb\(([^)]*)\)$/, `rgba($1, ${alpha})`)));
  return shade;
}

function paintCluster(
  context: CanvasRenderingContext2D,
  mark: ClusterMark,
  { lane }: Scene,
  { palette, selected, hovered }: PaintOptions,
): void {
  const { area, line, dashed } = paintOfCell(mark);
  const isMeant = mark.cluster.members.some(({ event: { key } }) => key === selected || key === hovered);
  trace(context, clusterPoints(mark, lane));
  context.fillStyle = palette[area];
  context.fill();
  context.strokeStyle = isMeant ? palette.ink : palette[line];
  context.lineWidth = isMeant ? 2.4 : 1;
  if (dashed) context.setLineDash([...DASH]);
  context.stroke();
  if (dashed) context.setLineDash([]);
}

/** All text in two passes, one per colour: changing the colour between words is what makes text slow. */
function paintLabels(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  context.textAlign = 'left';
  for (const onFill of [true, false]) {
    context.fillStyle = onFill ? palette.paper : palette.ink;
    for (const mark of scene.events) {
      if (!mark.label || mark.label.x > scene.view.width) continue;
      if ((mark.label.side === 'inside' && paintOf(mark).onFill) !== onFill) continue;
      const isBefore = mark.label.side === 'before';
      context.font = fontOf(mark, palette);
      if (mark.label.side === 'over') {
        context.strokeStyle = palette.paper;
        context.lineWidth = 3;
        context.strokeText(mark.label.text, mark.label.x, mark.y + BASELINE);
      }
      if (isBefore) context.textAlign = 'right';
      context.fillText(mark.label.text, isBefore ? mark.label.x + mark.label.width : mark.label.x, mark.y + BASELINE);
      if (isBefore) context.textAlign = 'left';
    }
  }
  context.font = `${FONT_SIZE}px ${palette.font}`;
  context.textAlign = 'center';
  for (const mark of scene.clusters) {
    const { text, x } = labelOfCell(mark, scene.view.width);
    context.fillText(text, x, mark.y + BASELINE);
  }
  context.textAlign = 'left';
}

/** A milestone's words stand out. Setting the same font again costs nothing. */
const fontOf = ({ placed }: EventMark, palette: Palette): string =>
  `${placed.event.importance === 'milestone' ? '600 ' : ''}${FONT_SIZE}px ${palette.font}`;

/** The header of a group stays in sight as long as any of its lanes is. */
function paintHeaders(
  context: CanvasRenderingContext2D,
  { bands, header, view: { width } }: Scene,
  { palette, top, height }: PaintOptions,
): void {
  context.font = `600 ${FONT_SIZE}px ${palette.font}`;
  for (const band of bands) {
    if (band.top > top + height || band.top + band.height < top) continue;
    const y = Math.max(band.top, Math.min(top, band.top + band.height - header));
    const text = `${band.name}（${band.count}）`;
    if (y > band.top) {
      context.fillStyle = palette.paper;
      context.fillRect(0, y, width, header - 2);
      context.fillStyle = palette.rule;
      context.fillRect(0, y + header - 3, width, 1);
    }
    context.fillStyle = palette.ink;
    context.fillText(text, 4, y + header - 8);
  }
  context.font = `${FONT_SIZE}px ${palette.font}`;
}

function paintAxis(context: CanvasRenderingContext2D, scene: Scene, { palette }: PaintOptions): void {
  context.fillStyle = palette.ink;
  context.fillRect(0, AXIS - 1, scene.view.width, 1);
  for (const tick of scene.ticks) {
    context.fillStyle = tick.major ? palette.ink : palette.ink2;
    context.fillRect(Math.round(tick.x), AXIS - 6, 1, 6);
    context.fillText(tick.text, tick.x + 3, AXIS - 10);
  }
  if (scene.todayX === undefined) return;
  context.fillStyle = palette.ink;
  context.fillRect(scene.todayX - 0.75, AXIS - 8, 1.5, 8);
  context.fillText(TIMELINE.today, todayTextX(scene), 11);
}
