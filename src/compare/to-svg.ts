/** The comparison as a picture: a table drawn in SVG, with bars only where figures compare. Numbers in, text out; no page needed. */
import { escapeSvg as escape } from '../grammar/escape-svg.ts';
import { LIGHT } from '../grammar/palette.ts';
import { breakLines, fitText } from '../grammar/text-width.ts';
import { COMPARE } from '../words/compare.ts';
import { NATURE, NO_RECORD } from '../words/zh.ts';
import type { IndicatorCell, IndicatorRow } from './indicator-rows.ts';
import type { RegionData } from './region-data.ts';
import { verdictWord } from './say-cell.ts';

const [WIDTH, MARGIN, NAME_WIDTH, HEAD, ROW, LINE] = [1200, 32, 260, 92, 84, 19];
/** Size of the letters, and of the smaller ones for units and sources. */
const [SIZE, SMALL] = [14, 12];

/** Cuts a text to a width, with an ellipsis. */
export const clip = (text: string, width: number, size: number): string => fitText(text, width, size, 0) ?? '';

interface Style {
  size?: number;
  fill?: string;
  weight?: number;
}
const write = (
  x: number,
  y: number,
  text: string,
  { size = SIZE, fill = LIGHT.ink, weight = 400 }: Style = {},
): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(text)}</text>`;
const rule = (y: number, stroke: string): string => `<path d="M${MARGIN} ${y}H${WIDTH - MARGIN}" stroke="${stroke}"/>`;

/**
 * Draws the rows shown as a standalone SVG document of 1200 units in width.
 *
 * @param citation stands below, so that the picture never travels without its source
 */
export function comparisonToSvg(
  rows: readonly IndicatorRow[],
  regions: readonly RegionData[],
  citation: string,
): string {
  const column = (WIDTH - 2 * MARGIN - NAME_WIDTH) / Math.max(1, regions.length);
  const left = (index: number): number => MARGIN + NAME_WIDTH + index * column;
  const foot = HEAD + rows.length * ROW + 30;
  const lines = breakLines(citation, WIDTH - 2 * MARGIN, SMALL);
  const height = foot + lines.length * LINE + MARGIN / 2;
  const parts = [
    `<rect width="${WIDTH}" height="${height}" fill="${LIGHT.paper}"/>`,
    write(MARGIN, 44, regions.map(({ name }) => name).join('、') + COMPARE.title, { size: 22, weight: 700 }),
    ...regions.map(({ name }, index) => write(left(index), HEAD - 14, name, { size: 15, weight: 700 })),
    rule(HEAD, LIGHT.ink),
    ...rows.flatMap(({ indicator, cells }, index) => {
      const top = HEAD + index * ROW;
      return [
        write(MARGIN, top + 28, clip(indicator.name, NAME_WIDTH - 16, SIZE), { weight: 700 }),
        write(MARGIN, top + 28 + LINE, indicator.unit, { size: SMALL, fill: LIGHT.ink2 }),
        ...cells.flatMap((cell, place) => drawCell(cell, left(place), top, column - 16)),
        rule(top + ROW, LIGHT.rule),
      ];
    }),
    ...lines.map((line, index) => write(MARGIN, foot + index * LINE, line, { size: SMALL, fill: LIGHT.ink2 })),
  ];
  const family = `font-family="${LIGHT.font}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" ${family}>${parts.join('')}</svg>`;
}

function drawCell(cell: IndicatorCell, x: number, top: number, width: number): string[] {
  if (!cell.chosen) return [write(x, top + 28, `— ${NO_RECORD}`, { fill: LIGHT.ink2 })];
  const { figure, nature, period } = cell.chosen;
  const told = [
    write(x, top + 28, figure, { size: 16, weight: nature === 'actual' ? 700 : 400 }),
    write(x, top + 28 + LINE, clip(`${NATURE[nature]} · ${period}`, width, SMALL), { size: SMALL, fill: LIGHT.ink2 }),
  ];
  if (!cell.standing)
    return [...told, write(x, top + 28 + 2 * LINE, verdictWord(cell), { size: SMALL, fill: LIGHT.ink2 })];
  const fill = nature === 'actual' ? LIGHT.accent : 'none';
  return [
    ...told,
    `<rect data-ranked="${escape(cell.standing.keys.join(' '))}" x="${x}" y="${top + 60}" width="${Math.round(width * cell.standing.share)}" height="8" fill="${fill}" stroke="${LIGHT.accent}"/>`,
  ];
}
