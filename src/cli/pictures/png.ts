/** A picture of sixteen colours as a PNG: four bits a pixel. The same picture always gives the same bytes. */
import { crc32, deflateSync } from 'node:zlib';

export interface Bitmap {
  /** A multiple of four. */
  readonly width: number;
  readonly height: number;
  /** One entry of the palette for each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [DEPTH, INDEXED] = [4, 3];
/** One less makes files a seventh larger; nine takes ten times as long for a twentieth. */
const LEVEL = 6;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

/** Two pixels to the byte, a zero before each row: its filter is none. Four pixels are read at once, for most are paper. */
function pack({ width, height, pixels }: Bitmap): Uint8Array {
  const [words, stride] = [width / 4, width / 2 + 1];
  const four = new Uint32Array(pixels.buffer, pixels.byteOffset, words * height);
  const rows = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1)
    for (let word = 0; word < words; word += 1) {
      if (four[y * words + word] === 0) continue;
      const [from, to] = [y * width + word * 4, y * stride + 1 + word * 2];
      rows[to] = ((pixels[from] ?? 0) << 4) | (pixels[from + 1] ?? 0);
      rows[to + 1] = ((pixels[from + 2] ?? 0) << 4) | (pixels[from + 3] ?? 0);
    }
  return rows;
}

/** @param palette sixteen colours at most, as `#rrggbb` */
export function writePng(bitmap: Bitmap, palette: readonly string[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(bitmap.width, 0);
  header.writeUInt32BE(bitmap.height, 4);
  header[8] = DEPTH;
  header[9] = INDEXED;
  const colours = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex');
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(pack(bitmap), { level: LEVEL, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
