import { describe, expect, test } from 'vitest';
import { shorten, shortenQuotes, visible } from '../../src/text/printable.ts';

describe('what a message shows of a text', () => {
  test.each([
    ['\u001b[2J', 'U+001B[2J'],
    ['甲\n乙\t丙\u0000', '甲U+000A乙U+0009丙U+0000'],
    ['\u202e甲\u2066\u200b\ufeff', 'U+202E甲U+2066U+200BU+FEFF'],
    ['\u2028\u2029\u0085', 'U+2028U+2029U+0085'],
    ['\u3164\u{e0041}\ud800', 'U+3164U+E0041U+D800'],
    ['县域医改（2019） a-b…', '县域医改（2019） a-b…'],
  ])('%j is shown as %s', (text, shown) => expect(visible(text)).toBe(shown));

  test('is cut between characters, not within one', () => {
    expect(shorten('𠮷'.repeat(10), 3)).toBe('𠮷𠮷𠮷…');
    expect(shorten('甲乙丙', 3)).toBe('甲乙丙');
    expect(shorten('', 3)).toBe('');
  });

  test('every quotation of a message is cut, then the message', () => {
    expect(shortenQuotes(`“甲”与“${'乙'.repeat(9)}”不同`, 4, 99)).toBe('“甲”与“乙乙乙乙…”不同');
    expect(shortenQuotes('甲'.repeat(50), 4, 10)).toBe(`${'甲'.repeat(10)}…`);
    expect(shortenQuotes(`“${'“”'.repeat(500_000)}`, 60, 100)).toHaveLength(101);
  });
});
