/** Random harm to files of the fixture: what nobody thought of. The same seed does the same harm. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { seeded } from '../bench/seeded.ts';
import { FIXTURE } from './entries.ts';
import type { ContentProbe, NamedProbe } from './probe.ts';

/** Pieces that mean something to one of the readers on the way. */
const PIECES = [
  '---',
  '+++',
  '{',
  '}',
  '<',
  '>',
  '<Obs id="',
  '"',
  "'",
  ',',
  '\n',
  '\r',
  '\t',
  ': ',
  '- ',
  '* ',
  '> ',
  '[',
  '](',
  ')',
  '|',
  '&',
  '*a',
  '&a ',
  '!!',
  '%',
  '#',
  '`',
  '~~',
  '\\',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\u2028',
  '＝',
  '：',
  '，',
  '，,',
  '1-99999999',
  '1e400',
  '-0',
  '9999',
  '0000',
  '../',
  '__proto__',
  'constructor',
  'null',
  '~',
  '{{',
];

type Pick = (below: number) => number;
type Mutation = (bytes: Buffer, pick: Pick) => Buffer;

const lineWise =
  (change: (lines: string[], at: number, pick: Pick) => string[]): Mutation =>
  (bytes, pick) => {
    const lines = bytes.toString().split('\n');
    return Buffer.from(change(lines, pick(lines.length), pick).join('\n'));
  };

const insert = (bytes: Buffer, at: number, piece: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);

const MUTATIONS: readonly Mutation[] = [
  lineWise((lines, at) => lines.toSpliced(at, 1)),
  lineWise((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  lineWise((lines, at, pick) => lines.toSpliced(at, 1).toSpliced(pick(lines.length), 0, lines[at] ?? '')),
  lineWise((lines, at) => lines.with(at, (lines[at] ?? '').repeat(50))),
  lineWise((lines, at) => lines.with(at, ` ${lines[at] ?? ''}`)),
  lineWise((lines, at, pick) => {
    const line = lines[at] ?? '';
    const place = pick(line.length + 1);
    return lines.with(at, line.slice(0, place) + (PIECES[pick(PIECES.length)] ?? '') + line.slice(place));
  }),
  lineWise((lines, at, pick) => {
    const cells = (lines[at] ?? '').split(',');
    return lines.with(at, cells.with(pick(cells.length), PIECES[pick(PIECES.length)] ?? '').join(','));
  }),
  lineWise((lines, at, pick) => lines.with(at, (lines[at] ?? '').replace(/: .*$/, `: ${PIECES[pick(PIECES.length)]}`))),
  (bytes, pick) => bytes.subarray(0, pick(bytes.length + 1)),
  (bytes, pick) => insert(bytes, pick(bytes.length), Buffer.from([pick(256)])),
  (bytes, pick) => {
    const copy = Buffer.from(bytes);
    const at = pick(Math.max(1, copy.length));
    copy[at] = (copy[at] ?? 0) ^ (1 << pick(8));
    return copy;
  },
  (bytes, pick) => {
    const from = pick(bytes.length);
    return insert(bytes, pick(bytes.length), bytes.subarray(from, from + pick(400)));
  },
];

/**
 * Files of the fixture, each harmed one to three times, as probes that may be refused or not, but must not bring the check down.
 * @param from number of the first
 */
export function mutate(count: number, seed: number, from: number): NamedProbe<ContentProbe>[] {
  const pick = seeded(seed);
  const files = readdirSync(FIXTURE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(FIXTURE, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  return Array.from({ length: count }, (_, index) => {
    const path = files[pick(files.length)] ?? '';
    const rounds = 1 + pick(3);
    let bytes = readFileSync(join(FIXTURE, path));
    for (let round = 0; round < rounds; round += 1)
      bytes = (MUTATIONS[pick(MUTATIONS.length)] ?? ((same) => same))(bytes, pick) as typeof bytes;
    const text = bytes.length > 0 ? { hex: bytes.toString('hex') } : '';
    const name = `乱改 ${seed} 之 ${index + 1}（${path}）`;
    return { number: from + index, file: '', probe: { name, kind: 'file', expect: 'either', files: [{ path, text }] } };
  });
}
