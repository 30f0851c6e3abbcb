/** Records split line by line are those that csv-parse gives. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { splitRecords } from '../../src/content/csv-records.ts';
import { seeded } from '../bench/seeded.ts';

/** Records, or the code of the error. */
function outcome(split: (source: string) => readonly { record: string[]; info: { lines: number } }[], source: string) {
  try {
    return split(source).map(({ record, info }) => [info.lines, ...record]);
  } catch (error) {
    return (error as { code?: string }).code;
  }
}
const byParser = (source: string) =>
  parse(source, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as ReturnType<
    typeof splitRecords
  >;

describe('records of a table', () => {
  test.each([
    [
      'plain cells',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'empty lines and no end',
      'a\n\n\nb',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    ['quoted cells', 'a,"b, c","d ""e"""\n', [[1, 'a', 'b, c', 'd "e"']]],
    [
      'a cell of two lines',
      'a\n"b\nc",d\n',
      [
        [1, 'a'],
        [3, 'b\nc', 'd'],
      ],
    ],
    ['a quotation mark in the middle', 'a"b\n', 'INVALID_OPENING_QUOTE'],
  ])('%s', (_, source, records) => expect(outcome(splitRecords, source)).toEqual(records));

  it('are the same as the parser gives for any text', () => {
    const below = seeded(5);
    const bits = ['"', ',', '\n', '""', ' ', '\n\n', '",', 'a', '"a"', '"a,b"', '甲'];
    for (let round = 0; round < 3000; round += 1) {
      const source = Array.from({ length: below(14) }, () => bits[below(bits.length)]).join('');
      expect([source, outcome(splitRecords, source)]).toEqual([source, outcome(byParser, source)]);
    }
  });
});
