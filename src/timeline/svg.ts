/** A scene as SVG text: for the small pictures, for export and for print. Presentation attributes only, no styles. */
import { TIMELINE } from '../words/timeline.ts';
import { BASELINE, FONT_SIZE } from './label.ts';
import type { Palette } from '../grammar/palette.ts';
import type { ClusterMark, EventMark, Scene } from './scene.ts';
import { clusterPoints, DASH, fadeOf, outlineOf, paintOf } from './shape.ts';
import { AXIS, HEADER } from './size.ts';

export interface SvgOptions {
  palette: Palette;
  /** Says what the picture shows, for those who can't see it. */
  title: string;
  /** Line under the drawing: source, window, build. */
  caption?: string;
  /** Makes ids unique where a page holds several pictures. */
  id?: string;
}

const CAPTION = 26;
const n = (value: number): string => String(Number(value.toFixed(2)));
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? n(value) : escape(value)}"`],
    )
    .join('');
const element = (name: string, values: Record<string, string | number | undefined>, content = ''): string =>
  content ? `<${name}${attributes(values)}>${content}</${name}>` : `<${name}${attributes(values)}/>`;

/** Draws the scene at its full height. */
export function sceneToSvg(scene: Scene, { palette, title, caption, id = 'timeline' }: SvgOptions): string {
  const { width } = scene.view;
  const height = AXIS + scene.height + (caption ? CAPTION : 8);
  const bottom = AXIS + scene.height;
  const text = (x: number, y: number, content: string, values: Record<string, string | number> = {}) =>
    element('text', { x, y, fill: palette.ink2, ...values }, escape(content));
  const parts = [
    element('title', {}, escape(title)),
    element('rect', { width, height, fill: palette.paper }),
    ...scene.ticks.map((tick) =>
      element('path', {
        d: `M${n(tick.x)} ${AXIS - 6}V${n(bottom)}`,
        stroke: tick.major ? palette.rule : palette.rule2,
      }),
    ),
    ...scene.ticks.map((tick) => text(tick.x + 3, AXIS - 10, tick.text)),
    ...scene.bands.flatMap((band) => [
      element('path', { d: `M0 ${n(AXIS + band.top)}H${width}`, stroke: palette.rule }),
      text(4, AXIS + band.top + HEADER - 8, `${band.name}（${band.count}）`, { fill: palette.ink, 'font-weight': 600 }),
    ]),
    ...scene.clusters.map((mark) => clusterSvg(mark, palette)),
    ...scene.events.map((mark, index) => eventSvg(mark, `${id}-${index}`, width, palette)),
    ...(scene.todayX === undefined
      ? []
      : [
          element('path', {
            d: `M${n(scene.todayX)} ${AXIS - 6}V${n(bottom)}`,
            stroke: palette.warn,
            'stroke-width': 1.5,
          }),
          text(scene.todayX + 4, 11, TIMELINE.today, { fill: palette.warn }),
        ]),
    ...(caption ? [text(4, bottom + 17, caption)] : []),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${n(width)} ${n(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': title,
      'font-family': palette.font,
      'font-size': FONT_SIZE,
    },
    parts.join('\n'),
  );
}

function eventSvg(mark: EventMark, id: string, width: number, palette: Palette): string {
  const outline = outlineOf(mark, width);
  const { fill, tone, dashed, onFill } = paintOf(mark);
  const fade = fadeOf(mark);
  const line = palette[tone];
  const area = fill === 'full' ? line : fill === 'soft' ? palette.soft : palette.paper;
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
    fill: fade && fill !== 'none' ? `url(#${id}f)` : area,
    stroke: fade ? `url(#${id}s)` : line,
    'stroke-width': 1.8,
    'stroke-dasharray': dashed ? DASH.join(' ') : undefined,
  };
  const shape =
    'circle' in outline
      ? element('circle', { cx: outline.circle.x, cy: AXIS + outline.circle.y, r: outline.circle.r, ...paint })
      : element('path', { d: `M${outline.points.map(([x, y]) => `${n(x)} ${n(AXIS + y)}`).join('L')}Z`, ...paint });
  const { event } = mark.placed;
  return element(
    'g',
    { 'data-key': event.key, 'data-x0': mark.x0 ?? undefined, 'data-x1': mark.x1 ?? undefined },
    [
      element('title', {}, escape(`${event.when} ${mark.placed.text}`)),
      fade ? element('defs', {}, gradient('s', line) + (fill === 'none' ? '' : gradient('f', area))) : '',
      shape,
      mark.label
        ? element(
            'text',
            {
              x: mark.label.side === 'before' ? mark.label.x + mark.label.width : mark.label.x,
              'text-anchor': mark.label.side === 'before' ? 'end' : undefined,
              y: AXIS + mark.y + BASELINE,
              fill: mark.label.side === 'inside' && onFill ? palette.paper : palette.ink,
            },
            escape(mark.label.text),
          )
        : '',
    ].join(''),
  );
}

function clusterSvg(mark: ClusterMark, palette: Palette): string {
  const points = clusterPoints(mark);
  return element(
    'g',
    { 'data-cluster': String(mark.count) },
    element('path', {
      d: `M${points.map(([x, y]) => `${n(x)} ${n(AXIS + y)}`).join('L')}Z`,
      fill: palette.soft,
      stroke: palette.ink2,
    }) +
      element(
        'text',
        { x: (mark.x0 + mark.x1) / 2, y: AXIS + mark.y + BASELINE, fill: palette.ink, 'text-anchor': 'middle' },
        escape(`+${mark.count}`),
      ),
  );
}
