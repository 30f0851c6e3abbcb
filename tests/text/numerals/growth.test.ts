import { expect, test } from 'vitest';
import { findNumerals } from '../../../src/text/numerals/find-numerals.ts';

/** Pieces that, repeated, keep each part of the grammar busy. */
const PIECES = [
  ...[
    '全县共有3家医院，签约率达88.02%。',
    '1亿',
    '1:',
    '1+',
    '1-',
    '2019，',
    '十',
    '百分之',
    '1 000 ',
    '（一',
    '2019年至',
  ],
  ...[
    '贰拾',
    '.1',
    '不超过',
    '——',
    '1,',
    '111 ',
    '几十',
    '三分之',
    '一点',
    '1/',
    '十点',
    '三家-',
    '1到',
    '○',
    '半',
    '第一、',
    '\n',
    '约 ',
  ],
];

const milliseconds = (text: string): number => {
  const start = process.cpuUsage();
  findNumerals(text);
  return process.cpuUsage(start).user / 1000;
};

test.each(PIECES)('the time for %j grows with the length', { timeout: 30_000 }, (piece) => {
  const make = (length: number) => `${piece.repeat(Math.ceil(length / piece.length))}1`;
  findNumerals(make(1000));
  const [short, long] = [make(15_000), make(120_000)].map(milliseconds);
  // Eight times the text: eight times the work where it grows with the length, sixty-four where it grows with the square.
  expect(long).toBeLessThan(30 * (short ?? 0) + 200);
});

test('a megabyte of prose is read in seconds', { timeout: 60_000 }, () => {
  expect(milliseconds('全县共有3家医院，签约率达88.02%，较2019年提高两个百分点。'.repeat(30_000))).toBeLessThan(20_000);
});
