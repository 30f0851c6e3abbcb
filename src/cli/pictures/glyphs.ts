/** Letters as bitmaps, each drawn once for a size and weight. The font comes with the project: a machine without any Chinese font draws the same. */
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STEPS } from './palette.ts';

export interface Face {
  /** Pixels of the em. */
  readonly size: number;
  readonly weight: 400 | 700;
}

export interface Glyph {
  /** Strength of the ink, 0 to `STEPS`; a square of `side` pixels whose point (`pad`, `base`) is the letter's origin. */
  readonly strengths: Uint8Array;
  readonly side: number;
  readonly pad: number;
  readonly base: number;
}

/** Which letters lie in which part of the font. */
const RANGES = import.meta.resolve('@fontsource-variable/noto-serif-sc/unicode.json');
/** For a letter that the font has not: a sign that says so, as printers set it. */
const MISSING = '〓';
/** Size in which letters are measured. */
const MEASURED = 100;

const read = (path: string): Buffer => readFileSync(fileURLToPath(new URL(path, RANGES)));

type Part = readonly [name: string, ranges: readonly (readonly [from: number, to: number])[]];

/** The font lies in a hundred parts; each is registered under a name of its own when a letter of it is first drawn. */
class Parts {
  #parts: readonly Part[];
  #of = new Map<string, string | undefined>();
  #registered = new Set<string>();

  constructor() {
    const ranges = JSON.parse(read('unicode.json').toString('utf8')) as Record<string, string>;
    this.#parts = Object.entries(ranges).map(([name, text]) => [
      name.replaceAll(/[[\]]/g, ''),
      text.split(',').map((range) => {
        const [from = 0, to = from] = range
          .slice(2)
          .split('-')
          .map((hex) => Number.parseInt(hex, 16));
        return [from, to] as const;
      }),
    ]);
  }

  /** Family to draw a letter with; `undefined` where the font has none. */
  familyOf(letter: string): string | undefined {
    if (!this.#of.has(letter)) this.#of.set(letter, this.#find(letter.codePointAt(0) ?? 0));
    return this.#of.get(letter);
  }

  #find(code: number): string | undefined {
    const part = this.#parts.find(([, ranges]) => ranges.some(([from, to]) => code >= from && code <= to))?.[0];
    if (part === undefined) return undefined;
    const family = `kb-${part}`;
    if (!this.#registered.has(part))
      GlobalFonts.register(read(`files/noto-serif-sc-${part}-wght-normal.woff2`), family);
    this.#registered.add(part);
    return family;
  }
}

/** Draws letters on a sheet of one cell and keeps what it drew. */
export class Glyphs {
  #parts = new Parts();
  #kept = new Map<string, Glyph>();
  #advances = new Map<string, number>();
  #sheets = new Map<number, SKRSContext2D>();

  /** Pixels from a letter's left to the next one's. */
  advanceOf(letter: string, { size, weight }: Face): number {
    const key = `${weight} ${letter}`;
    let advance = this.#advances.get(key);
    if (advance === undefined) this.#advances.set(key, (advance = this.#measure(letter, weight)));
    return advance * size;
  }

  of(letter: string, face: Face): Glyph {
    const key = `${face.weight} ${face.size} ${letter}`;
    let glyph = this.#kept.get(key);
    if (!glyph) this.#kept.set(key, (glyph = this.#draw(letter, face)));
    return glyph;
  }

  #sheet(side: number): SKRSContext2D {
    let sheet = this.#sheets.get(side);
    if (!sheet) this.#sheets.set(side, (sheet = createCanvas(side, side).getContext('2d')));
    return sheet;
  }

  /** In ems. */
  #measure(letter: string, weight: Face['weight']): number {
    const sheet = this.#sheet(MEASURED);
    sheet.font = `${weight} ${MEASURED}px ${this.#parts.familyOf(letter) ?? this.#parts.familyOf(MISSING)}`;
    return sheet.measureText(letter).width / MEASURED;
  }

  #draw(letter: string, { size, weight }: Face): Glyph {
    const family = this.#parts.familyOf(letter);
    if (family === undefined) return this.of(MISSING, { size, weight });
    const side = Math.ceil(size * 1.5);
    const [pad, base] = [Math.round(size * 0.25), Math.round(size * 1.1)];
    const sheet = this.#sheet(side);
    sheet.clearRect(0, 0, side, side);
    sheet.font = `${weight} ${size}px ${family}`;
    sheet.fillText(letter, pad, base);
    const data = sheet.canvas.data();
    const strengths = new Uint8Array(side * side);
    for (let at = 0; at < strengths.length; at += 1)
      strengths[at] = Math.round(((data[at * 4 + 3] ?? 0) * STEPS) / 255);
    return { strengths, side, pad, base };
  }
}
