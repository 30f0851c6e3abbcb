/** The picture of a page in the look of a yearbook: kind and name of the site over a double rule, the title, the figures in columns, a hairline at the foot. */
import { type Card, type CardFigure, PICTURE_SIZE } from '../../export/pictures/card.ts';
import { SITE } from '../../words/zh.ts';
import { breakLines } from './break-lines.ts';
import type { Face, Glyphs } from './glyphs.ts';
import { Sheet } from './sheet.ts';

const LEFT = 72;
const RIGHT = PICTURE_SIZE.width - LEFT;
const WIDTH = RIGHT - LEFT;

const SMALL: Face = { size: 30, weight: 400 };
const KIND: Face = { size: 34, weight: 700 };
/** The largest in which the title keeps to its lines. */
const TITLES: readonly (readonly [face: Face, lines: number])[] = [
  [{ size: 68, weight: 700 }, 2],
  [{ size: 52, weight: 700 }, 3],
];
const FIGURES: readonly Face[] = [
  { size: 60, weight: 700 },
  { size: 42, weight: 700 },
  { size: 30, weight: 700 },
];
const CAPTION: Face = { size: 28, weight: 400 };
const TINY: Face = { size: 24, weight: 400 };
const LINE: Face = { size: 34, weight: 400 };
const [HEAD, TITLE, COLUMNS, FOOT] = [88, 132, 384, 560];
const GAP = 36;

export function drawCard(glyphs: Glyphs, { kind, title, figures, line, foot }: Card): Buffer {
  const sheet = new Sheet(glyphs, PICTURE_SIZE);
  sheet.text(kind, LEFT, 72, KIND, 'accent');
  sheet.text(SITE.name, RIGHT - sheet.widthOf(SITE.name, SMALL), 72, SMALL, 'quiet');
  sheet.box(LEFT, HEAD + 6, WIDTH, 4, 'ink');
  sheet.box(LEFT, HEAD + 14, WIDTH, 1, 'ink');
  drawTitle(sheet, title);
  if (figures.length === 0) drawLine(sheet, line);
  figures.forEach((figure, index) => drawFigure(sheet, figure, index, figures.length));
  sheet.box(LEFT, FOOT, WIDTH, 1, 'ink');
  sheet.text(sheet.fit(foot ?? SITE.tagline, TINY, WIDTH), LEFT, FOOT + 42, TINY, 'quiet');
  return sheet.png();
}

function drawTitle(sheet: Sheet, title: string): void {
  const tries = TITLES.map(([face, most]) => ({
    face,
    ...breakLines(title, (text) => sheet.widthOf(text, face), WIDTH, most),
  }));
  const chosen = tries.find(({ isCut }) => !isCut) ?? tries.at(-1);
  if (!chosen) return;
  const { face, lines } = chosen;
  lines.forEach((text, index) => sheet.text(text, LEFT, TITLE + face.size * (1 + index * 1.3), face, 'ink'));
}

function drawLine(sheet: Sheet, line: string): void {
  const { lines } = breakLines(line, (text) => sheet.widthOf(text, LINE), WIDTH, 3);
  lines.forEach((text, index) => sheet.text(text, LEFT, COLUMNS + 30 + index * 50, LINE, 'quiet'));
}

function drawFigure(sheet: Sheet, { figure, name, when, mark }: CardFigure, index: number, of: number): void {
  const column = (WIDTH - GAP * (of - 1)) / of;
  const left = Math.round(LEFT + index * (column + GAP));
  const room = column - (mark ? 40 : 0);
  if (index > 0) sheet.box(Math.round(left - GAP / 2), COLUMNS, 1, FOOT - COLUMNS - 24, 'quiet');
  const face = FIGURES.find((entry) => sheet.widthOf(figure, entry) <= room) ?? FIGURES.at(-1);
  if (!face) return;
  if (mark) sheet.mark(mark, left + 13, COLUMNS + 38);
  sheet.text(sheet.fit(figure, face, room), left + (mark ? 40 : 0), COLUMNS + 58, face, mark ? 'accent' : 'ink');
  sheet.text(sheet.fit(name, CAPTION, column), left, COLUMNS + 104, CAPTION, 'ink');
  sheet.text(sheet.fit(when, TINY, column), left, COLUMNS + 142, TINY, 'quiet');
}
