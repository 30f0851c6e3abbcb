/** A scene as SVG text: for the small pictures, for export and for print. Presentation attributes only, no styles. */
import { escapeSvg as escape } from '../grammar/escape-svg.ts';
import { TIMELINE } from '../words/timeline.ts';
import { BASELINE, FONT_SIZE } from './label.ts';
import type { Palette } from '../grammar/palette.ts';
import type { LinkMark } from './links.ts';
import type { ClusterMark, EventMark } from './marks.ts';
import type { GroupBand, Scene } from './scene.ts';
import { labelOfCell, paintOfCell } from './cell-paint.ts';
import { clusterPoints, DASH, fadeOf, outlineOf, paintOf } from './shape.ts';
import { bandNames } from './band-name.ts';
import { AXIS } from './size.ts';
import { todayTextX } from './today.ts';

export interface SvgOptions {
  palette: Palette;
  /** Says what the picture shows, for those who can't see it. */
  title: string;
  /** Line under the drawing: source, window, build. */
  caption?: string;
  /** Room on the left for the names of bands without a head of their own, px. */
  gutter?: number;
  /** Makes ids unique where a page holds several pictures. */
  id?: string;
}

const CAPTION = 26;
const n = (value: number): string => String(Number(value.toFixed(2)));
const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? n(value) : escape(value)}"`],
    )
    .join('');
const element = (name: string, values: Record<string, string | number | undefined>, content = ''): string =>
  content ? `<${name}${attributes(values)}>${content}</${name}>` : `<${name}${attributes(values)}/>`;

/** Size of a scene drawn without a caption. */
export const sizeOfSvg = (scene: Scene): { width: number; height: number } => ({
  width: scene.view.width,
  height: AXIS + scene.height + 8,
});

/** Draws the scene at its full height. */
export function sceneToSvg(scene: Scene, { palette, title, caption, id = 'timeline', gutter = 0 }: SvgOptions): string {
  const { width } = scene.view;
  const height = AXIS + scene.height + (caption ? CAPTION : 8);
  const bottom = AXIS + scene.height;
  const text = (x: number, y: number, content: string, values: Record<string, string | number> = {}) =>
    element('text', { x, y, fill: palette.ink2, ...values }, escape(content));
  const frame = [
    element('title', {}, escape(title)),
    element('rect', { width: width + gutter, height, fill: palette.paper }),
    ...scene.bands.flatMap((band) => [
      element('path', { d: `M0 ${n(AXIS + band.top)}H${n(width + gutter)}`, stroke: palette.rule }),
      ...nameSvg(band, scene.header, gutter, text),
    ]),
    ...(caption ? [text(4, bottom + 17, caption)] : []),
  ];
  const parts = [
    ...scene.ticks.map((tick) =>
      element('path', {
        d: `M${n(tick.x)} ${AXIS - 6}V${n(bottom)}`,
        stroke: tick.major ? palette.rule : palette.rule2,
      }),
    ),
    ...scene.ticks.map((tick) => text(tick.x + 3, AXIS - 10, tick.text)),
    ...scene.links.filter(({ connection }) => connection.tie === 'based').map((link) => linkSvg(link, palette)),
    ...scene.clusters.map((mark) => clusterSvg(mark, scene, palette)),
    ...scene.events.map((mark, index) => eventSvg(mark, `${id}-${index}`, scene, palette)),
    ...(scene.todayX === undefined
      ? []
      : [
          element('path', {
            d: `M${n(scene.todayX)} ${AXIS - 6}V${n(bottom)}`,
            stroke: palette.ink,
            'stroke-width': 1.5,
          }),
          text(todayTextX(scene), 11, TIMELINE.today, { fill: palette.ink }),
        ]),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${n(width + gutter)} ${n(height)}`,
      width: width + gutter,
      height,
      role: 'img',
      'aria-label': title,
      'font-family': palette.font,
      'font-size': FONT_SIZE,
    },
    [
      ...frame,
      gutter ? element('g', { transform: `translate(${gutter} 0)` }, parts.join('\n')) : parts.join('\n'),
    ].join('\n'),
  );
}

type Text = (x: number, y: number, content: string, values?: Record<string, string | number>) => string;

/** The name of a band: above its lanes, or left of them. */
function nameSvg(band: GroupBand, header: number, gutter: number, text: Text): string[] {
  const bold = { 'font-weight': 600 };
  if (header > 0) return [text(4, AXIS + band.top + header - 8, `${band.name}（${band.count}）`, bold)];
  return bandNames(band, gutter - 8).map((line, index) =>
    text(2, AXIS + band.top + 15 + index * 15, line, index === 0 ? bold : { 'font-size': FONT_SIZE - 1 }),
  );
}

function linkSvg({ points: [[x0, y0], [x1, y1], [x2, y2], [x3, y3]], connection }: LinkMark, palette: Palette): string {
  const at = (x: number, y: number) => `${n(x)} ${n(AXIS + y)}`;
  return element('path', {
    d: `M${at(x0, y0)}C${at(x1, y1)} ${at(x2, y2)} ${at(x3, y3)}`,
    fill: 'none',
    stroke: palette[connection.reference ? 'reference' : 'accent'],
    'stroke-opacity': 0.7,
    'stroke-dasharray': connection.reference ? DASH.join(' ') : undefined,
    'data-link': `${connection.from} ${connection.to}`,
  });
}

function eventSvg(mark: EventMark, id: string, { view: { width }, lane }: Scene, palette: Palette): string {
  const outline = outlineOf(mark, width, lane);
  const { area: areaName, line: lineName, dashed, weight, onFill } = paintOf(mark);
  const fade = fadeOf(mark);
  const [area, line] = [palette[areaName], palette[lineName]];
  const isHollow = areaName === 'paper';
  const gradient = (suffix: string, colour: string): string =>
    fade
      ? element(
          'linearGradient',
          { id: `${id}${suffix}`, gradientUnits: 'userSpaceOnUse', x1: fade.x0, x2: fade.x1 },
          fade.stops
            .map(([offset, alpha]) => element('stop', { offset, 'stop-color': colour, 'stop-opacity': alpha }))
            .join(''),
        )
      : '';
  const paint = {
    fill: fade && !isHollow ? `url(#${id}f)` : area,
    stroke: fade ? `url(#${id}s)` : line,
    'stroke-width': weight,
    'stroke-dasharray': dashed ? DASH.join(' ') : undefined,
  };
  const shape =
    'circle' in outline
      ? element('circle', { cx: outline.circle.x, cy: AXIS + outline.circle.y, r: outline.circle.r, ...paint })
      : element('path', { d: `M${outline.points.map(([x, y]) => `${n(x)} ${n(AXIS + y)}`).join('L')}Z`, ...paint });
  const { placed } = mark;
  const { event } = placed;
  return element(
    'g',
    {
      [placed.policy ? 'data-policy-key' : 'data-key']: event.key,
      'data-x0': mark.x0 ?? undefined,
      'data-x1': mark.x1 ?? undefined,
    },
    [
      element('title', {}, escape(`${event.when} ${mark.placed.text}`)),
      fade ? element('defs', {}, gradient('s', line) + (isHollow ? '' : gradient('f', area))) : '',
      shape,
      mark.label
        ? element(
            'text',
            {
              x: mark.label.side === 'before' ? mark.label.x + mark.label.width : mark.label.x,
              'text-anchor': mark.label.side === 'before' ? 'end' : undefined,
              y: AXIS + mark.y + BASELINE,
              fill: mark.label.side === 'inside' && onFill ? palette.paper : palette.ink,
              'font-weight': event.importance === 'milestone' ? 600 : undefined,
              ...(mark.label.side === 'over' && { stroke: palette.paper, 'stroke-width': 3, 'paint-order': 'stroke' }),
            },
            escape(mark.label.text),
          )
        : '',
    ].join(''),
  );
}

function clusterSvg(mark: ClusterMark, { view, lane }: Scene, palette: Palette): string {
  const points = clusterPoints(mark, lane);
  const { area, line, dashed } = paintOfCell(mark);
  const { text, x } = labelOfCell(mark, view.width);
  return element(
    'g',
    { 'data-cluster': String(mark.cluster.members.filter(({ policy }) => !policy).length) },
    element('path', {
      d: `M${points.map(([x, y]) => `${n(x)} ${n(AXIS + y)}`).join('L')}Z`,
      fill: palette[area],
      stroke: palette[line],
      'stroke-dasharray': dashed ? DASH.join(' ') : undefined,
    }) + element('text', { x, y: AXIS + mark.y + BASELINE, fill: palette.ink, 'text-anchor': 'middle' }, escape(text)),
  );
}
