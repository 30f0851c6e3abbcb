/** The comparison as a picture: a table drawn in SVG, with bars only where figures compare. Numbers in, text out; no page needed. */
import { COMPARE } from '../words/compare.ts';
import { NATURE, NO_RECORD } from '../words/zh.ts';
import type { IndicatorCell, IndicatorRow } from './indicator-rows.ts';
import type { RegionData } from './region-data.ts';
import { verdictWord } from './to-csv.ts';

const [WIDTH, MARGIN, NAME_WIDTH, HEAD, ROW, LINE] = [1200, 32, 260, 92, 84, 19];
const INK = { text: '#1d2327', soft: '#515b64', accent: '#0b5d66', rule: '#d9d5ca', paper: '#fdfcf9' };

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Han characters are one em wide, others about half. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2E7F' ? 1 : 0.56), 0);

/** Cuts a text to so many ems, with an ellipsis. */
export function clip(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text;
  let kept = '';
  for (const char of text) {
    if (widthOf(kept + char) > ems - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

interface Style {
  size?: number;
  fill?: string;
  weight?: number;
}
const write = (x: number, y: number, text: string, { size = 14, fill = INK.text, weight = 400 }: Style = {}): string =>
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
  const lines = breakLines(citation, 80);
  const height = foot + lines.length * LINE + MARGIN / 2;
  const parts = [
    `<rect width="${WIDTH}" height="${height}" fill="${INK.paper}"/>`,
    write(MARGIN, 44, regions.map(({ name }) => name).join('、') + COMPARE.title, { size: 22, weight: 700 }),
    ...regions.map(({ name }, index) => write(left(index), HEAD - 14, name, { size: 15, weight: 700 })),
    rule(HEAD, INK.text),
    ...rows.flatMap(({ indicator, cells }, index) => {
      const top = HEAD + index * ROW;
      return [
        write(MARGIN, top + 28, clip(indicator.name, 16), { weight: 700 }),
        write(MARGIN, top + 28 + LINE, indicator.unit, { size: 12, fill: INK.soft }),
        ...cells.flatMap((cell, place) => drawCell(cell, left(place), top, column - 16)),
        rule(top + ROW, INK.rule),
      ];
    }),
    ...lines.map((line, index) => write(MARGIN, foot + index * LINE, line, { size: 12, fill: INK.soft })),
  ];
  const family = `font-family="'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" ${family}>${parts.join('')}</svg>`;
}

function drawCell(cell: IndicatorCell, x: number, top: number, width: number): string[] {
  if (!cell.chosen) return [write(x, top + 28, `— ${NO_RECORD}`, { fill: INK.soft })];
  const { figure, nature, period } = cell.chosen;
  const told = [
    write(x, top + 28, figure, { size: 16, weight: nature === 'actual' ? 700 : 400 }),
    write(x, top + 28 + LINE, clip(`${NATURE[nature]} · ${period}`, width / 12), { size: 12, fill: INK.soft }),
  ];
  if (!cell.standing) return [...told, write(x, top + 28 + 2 * LINE, verdictWord(cell), { size: 12, fill: INK.soft })];
  const fill = nature === 'actual' ? INK.accent : 'none';
  return [
    ...told,
    `<rect data-ranked="${escape(cell.standing.keys.join(' '))}" x="${x}" y="${top + 60}" width="${Math.round(width * cell.standing.share)}" height="8" fill="${fill}" stroke="${INK.accent}"/>`,
  ];
}

function breakLines(text: string, ems: number): string[] {
  const lines = [''];
  for (const char of text) {
    const last = lines.length - 1;
    if (widthOf(`${lines[last]}${char}`) > ems) lines.push(char);
    else lines[last] += char;
  }
  return lines;
}
