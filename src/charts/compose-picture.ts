/** A picture to take away: drawings below each other under a title, with source and build at the foot. Text in, text out. */
import { escapeSvg as escape } from '../grammar/escape-svg.ts';
import { LIGHT } from '../grammar/palette.ts';
import { breakLines } from '../grammar/text-width.ts';

/** One drawing of a page. */
export interface PicturePart {
  /** What it shows; stands above it. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Content of the drawing as SVG, its colours written out. */
  readonly markup: string;
  readonly font: number;
}

export interface Picture {
  readonly title: string;
  readonly parts: readonly PicturePart[];
  /** Lines at the foot: where it is from, and of which build. */
  readonly foot: readonly string[];
}

const [MARGIN, TITLE, NAME, FOOT, LEAST] = [20, 18, 14, 11.5, 480];

const write = (y: number, text: string, size: number, fill: string, weight = 400): string =>
  `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(text)}</text>`;

/** Composes a standalone SVG document. */
export function composePicture({ title, parts, foot }: Picture): string {
  const inner = Math.max(LEAST, ...parts.map(({ width }) => width));
  const out: string[] = [];
  let y = MARGIN;
  for (const line of breakLines(title, inner, TITLE)) out.push(write((y += TITLE * 1.3), line, TITLE, LIGHT.ink, 700));
  for (const { name, width, height, markup, font } of parts) {
    y += MARGIN * 0.8;
    if (name)
      for (const line of breakLines(name, inner, NAME)) out.push(write((y += NAME * 1.3), line, NAME, LIGHT.ink));
    y += 8;
    out.push(
      `<svg x="${MARGIN}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="${font}" overflow="visible">${markup}</svg>`,
    );
    y += height;
  }
  y += MARGIN * 0.6;
  for (const text of foot)
    for (const line of breakLines(text, inner, FOOT)) out.push(write((y += FOOT * 1.5), line, FOOT, LIGHT.ink2));
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(y + MARGIN)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(LIGHT.font)}"><title>${escape(title)}</title><rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>${out.join('')}</svg>`;
}
