/** Pictures of shared pages: what a reader of PNG finds, where lines break, and that the same page gives the same bytes. */
import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/cli/pictures/break-lines.ts';
import { drawCard } from '../../../src/cli/pictures/draw-card.ts';
import { Glyphs } from '../../../src/cli/pictures/glyphs.ts';
import { PALETTE, STEPS } from '../../../src/cli/pictures/palette.ts';
import { writePng } from '../../../src/cli/pictures/png.ts';
import { Sheet } from '../../../src/cli/pictures/sheet.ts';
import type { Card } from '../../../src/export/pictures/card.ts';

/** Reads a PNG of four bits a pixel; refuses a chunk whose checksum is wrong. */
function readPng(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get('IHDR') ?? expect.fail();
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? expect.fail());
  const stride = width / 2 + 1;
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const byte = rows[y * stride + 1 + (x >> 1)] ?? 0;
    return x % 2 ? byte & 15 : byte >> 4;
  });
  return { chunks, width, height, pixels, colours: (chunks.get('PLTE') ?? expect.fail()).toString('hex') };
}

describe('a PNG', () => {
  it('holds its pixels and its palette', () => {
    const pixels = Uint8Array.from([1, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 3, 0, 15, 0, 0]);
    const read = readPng(writePng({ width: 8, height: 2, pixels }, ['#fdfcf9', '#1d2327']));
    expect([read.width, read.height, read.colours]).toEqual([8, 2, 'fdfcf91d2327']);
    expect(read.pixels).toEqual([...pixels]);
    expect([...read.chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  });
});

describe('lines', () => {
  /** A Han character is two wide, any other one. */
  const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  const lines = (text: string, width: number, most = 9) => breakLines(text, widthOf, width, most).lines;
  it('break between Han characters, and keep numbers whole', () => {
    expect(lines('县域医共体', 6)).toEqual(['县域医', '共体']);
    expect(lines('到2025年', 5)).toEqual(['到', '2025', '年']);
  });
  it('do not begin with a closing sign nor end with an opening one', () => {
    expect(lines('医共体，试点', 6)).toEqual(['医共', '体，试', '点']);
    expect(lines('关于《通知》', 6)).toEqual(['关于', '《通', '知》']);
  });
  it('that are too many are cut, and say so', () => {
    expect(breakLines('一二三四五六七', widthOf, 6, 2)).toEqual({ lines: ['一二三', '四五…'], isCut: true });
    expect(breakLines('一二三', widthOf, 6, 1)).toEqual({ lines: ['一二三'], isCut: false });
  });
  it('of one word that is wider than the line are broken all the same', () =>
    expect(lines('abcdef', 4)).toEqual(['abcd', 'ef']));
  it('of nothing are none', () => expect(lines('  ', 4)).toEqual([]));
});

describe('the picture of a page', () => {
  const card: Card = {
    ...{ kind: '指标', title: '家庭医生签约率', line: '', foot: '这几个数字：不可比（对象）' },
    figures: [
      { figure: '≥ 62.5%', name: '清河县', when: '2019年（推断）', mark: 'dashed' },
      { figure: '90%', name: '白石县', when: '目标　2025年', mark: 'hollow' },
    ],
  };
  it('is 1200 × 630, light, and the same each time', () => {
    const png = drawCard(new Glyphs(), card);
    const { width, height, pixels } = readPng(png);
    expect([width, height]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(30_000);
    expect(png.equals(drawCard(new Glyphs(), card))).toBe(true);
    // Mostly paper; something of each ink.
    expect(pixels.filter((pixel) => pixel === 0).length).toBeGreaterThan(600_000);
    for (const full of [STEPS, 2 * STEPS, 3 * STEPS]) expect(pixels).toContain(full);
    expect(Math.max(...new Set(pixels))).toBeLessThan(PALETTE.length);
  });
  it('changes with what it says', () => {
    const glyphs = new Glyphs();
    expect(drawCard(glyphs, card).equals(drawCard(glyphs, { ...card, title: '签约率' }))).toBe(false);
  });
  it('holds the longest title, and a card without figures', () => {
    const glyphs = new Glyphs();
    const long = {
      ...card,
      title: '关于进一步做好县域医共体建设工作的通知'.repeat(8),
      figures: [],
      line: '很长'.repeat(200),
    };
    expect(readPng(drawCard(glyphs, long)).width).toBe(1200);
  });
  it('shows a mark for a letter that the font has not', () => {
    const glyphs = new Glyphs();
    const face = { size: 30, weight: 400 } as const;
    expect(glyphs.of('\u{e123}', face)).toBe(glyphs.of('〓', face));
  });
  it('draws the marks of the grammar apart: full, open, broken', () => {
    const inked = (mark: 'solid' | 'hollow' | 'dashed') => {
      const sheet = new Sheet(new Glyphs(), { width: 40, height: 40 });
      sheet.mark(mark, 20, 20);
      return sheet.pixels.filter((pixel) => pixel > 0).length;
    };
    expect(inked('solid')).toBeGreaterThan(inked('hollow'));
    expect(inked('hollow')).toBeGreaterThan(inked('dashed'));
  });
});
