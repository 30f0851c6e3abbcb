/** The archive: what goes in comes out, read by another program, whatever the clock and the time zone say. */
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { packEntry, packZip } from '../../../src/export/formats/zip.ts';
import { writeReadme } from '../../../src/words/data.ts';
import { TABLE_NAMES } from '../../../src/export/tables.ts';
import { bytesOf, county } from '../county-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('an archive', () => {
  const files: [string, Uint8Array][] = [
    ['读我.txt', encode('甲乙'.repeat(1000))],
    ['empty.csv', new Uint8Array()],
    ['packed.xlsx', Uint8Array.from({ length: 300 }, (_, index) => index % 251)],
  ];
  const pack = () => packZip(files.map(([name, bytes]) => packEntry(name, bytes)));
  test('gives back what it was given', () => {
    const out = unzipSync(pack());
    expect(Object.keys(out)).toEqual(files.map(([name]) => name));
    for (const [name, bytes] of files) expect(out[name], name).toEqual(new Uint8Array(bytes));
  });
  test('is the same at any time', () => {
    vi.useFakeTimers({ now: new Date('2031-05-05T12:00:00Z') });
    const later = pack();
    vi.useRealTimers();
    expect(Buffer.compare(later, pack())).toBe(0);
  });
});

describe('kb.zip', () => {
  const out = unzipSync(new Uint8Array(bytesOf('kb.zip')));
  test('holds all other files, a README and the licence', () => {
    expect(Object.keys(out).toSorted()).toEqual(
      ['README.txt', 'LICENSE.txt', ...[...county.files.keys()].filter((name) => name !== 'kb.zip')].toSorted(),
    );
    for (const [name, bytes] of county.files)
      if (name !== 'kb.zip') expect(Buffer.compare(out[name] ?? Buffer.alloc(0), bytes), name).toBe(0);
  });
  test('the README tells of every table in Chinese and in English', () => {
    const readme = new TextDecoder().decode(out['README.txt']);
    for (const name of TABLE_NAMES) {
      expect(readme).toContain(`- ${name}（`);
      expect(readme).toContain(`- ${name} (`);
    }
    expect(readme).toMatch(/版次 0123456789ab[\s\S]*Build 0123456789ab/);
    expect(new TextDecoder().decode(out['LICENSE.txt'])).toContain('CC BY 4.0');
  });
  test('a collection without a day claims none', () =>
    expect(writeReadme({ build: 'x', asOf: null, tables: [] })).not.toMatch(/资料日期|data as of/));
});
