/** A sheet of sixteen colours on which letters, rules and marks are put. */
import { breakLines } from './break-lines.ts';
import { type Face, type Glyphs } from './glyphs.ts';
import { entryOf, type Ink, PALETTE, STEPS } from './palette.ts';
import { writePng } from './png.ts';

/** Radius of a mark and width of its line, in pixels. */
const [RADIUS, LINE] = [13, 4];
/** Arcs of a dashed mark. */
const DASHES = 6;

export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  #glyphs: Glyphs;

  constructor(glyphs: Glyphs, { width, height }: { readonly width: number; readonly height: number }) {
    this.#glyphs = glyphs;
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
  }

  widthOf(text: string, face: Face): number {
    let width = 0;
    for (const letter of text) width += this.#glyphs.advanceOf(letter, face);
    return width;
  }

  /** As much of a text as one line of that width holds; an ellipsis says that it goes on. */
  fit(text: string, face: Face, width: number): string {
    return breakLines(text, (part) => this.widthOf(part, face), width, 1).lines[0] ?? '';
  }

  /** @param y of the base line */
  text(text: string, x: number, y: number, face: Face, ink: Ink): void {
    let at = x;
    for (const letter of text) {
      const { strengths, side, pad, base } = this.#glyphs.of(letter, face);
      this.#put(strengths, side, Math.round(at) - pad, Math.round(y) - base, ink);
      at += this.#glyphs.advanceOf(letter, face);
    }
  }

  box(x: number, y: number, width: number, height: number, ink: Ink): void {
    for (let row = y; row < y + height; row += 1)
      this.pixels.fill(entryOf(ink), row * this.width + x, row * this.width + x + width);
  }

  /** Solid = actual, hollow = target or plan, dashed = inferred date. */
  mark(mark: 'solid' | 'hollow' | 'dashed', x: number, y: number): void {
    const side = RADIUS * 2 + 3;
    const strengths = new Uint8Array(side * side);
    for (let row = 0; row < side; row += 1)
      for (let column = 0; column < side; column += 1) {
        const [dx, dy] = [column - side / 2 + 0.5, row - side / 2 + 0.5];
        const distance = Math.hypot(dx, dy);
        const ring = Math.min(RADIUS - distance, distance - (RADIUS - LINE)) + 0.5;
        const isGap = mark === 'dashed' && Math.floor(((Math.atan2(dy, dx) / Math.PI + 1) * DASHES) % 2) === 1;
        const covered = mark === 'solid' ? RADIUS - distance + 0.5 : isGap ? 0 : ring;
        strengths[row * side + column] = Math.round(Math.max(0, Math.min(1, covered)) * STEPS);
      }
    this.#put(strengths, side, x - Math.floor(side / 2), y - Math.floor(side / 2), 'accent');
  }

  png(): Buffer {
    return writePng(this, PALETTE);
  }

  #put(strengths: Uint8Array, side: number, left: number, top: number, ink: Ink): void {
    const full = entryOf(ink);
    for (let row = Math.max(0, -top); row < side && top + row < this.height; row += 1)
      for (let column = Math.max(0, -left); column < side && left + column < this.width; column += 1) {
        const strength = strengths[row * side + column];
        if (strength) {
          const at = (top + row) * this.width + left + column;
          this.pixels[at] = Math.max(this.pixels[at] ?? 0, full - STEPS + strength);
        }
      }
  }
}
