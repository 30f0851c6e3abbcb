import { describe, expect, test } from 'vitest';
import { codePointName, findOddCharacters } from '../../src/text/odd-characters.ts';

describe('characters nobody sees', () => {
  test.each([
    ...[0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200d, 0x200e],
    ...[0x2028, 0x2029, 0x202e, 0x2060, 0x2066, 0x2800, 0x3164, 0xd800, 0xdc00, 0xe000, 0xf8ff, 0xfe0f, 0xfeff],
    ...[0xffa0, 0xfff9, 0xfffc, 0xfffd, 0xfffe, 0xffff, 0x1d173, 0x1fffe, 0xe0041, 0xe0100, 0xf0000, 0x10ffff],
  ])('U+%s', (code) => {
    const character = String.fromCodePoint(code);
    expect(findOddCharacters(`甲${character}乙`)).toEqual([{ offset: 1, character, kind: 'invisible' }]);
  });
  test('a line feed may be allowed', () => expect(findOddCharacters('甲\n乙', '\n')).toEqual([]));
});

describe('look-alikes of Han characters', () => {
  test.each([
    ['⼈', '人'],
    ['⺠', '民'],
    ['⻄', '西'],
    ['⻔', '门'],
    ['⿕', '龠'],
    ['⻳', '龟'],
    ['\uf979', '凉'],
    ['\uf9d1', '六'],
    ['\u{2f800}', '丽'],
    ['⺀', undefined],
    ['㇀', undefined],
  ])('%s stands for %s', (character, real) => {
    expect(findOddCharacters(`一${character}`)).toEqual([{ offset: 1, character, kind: 'look-alike', real }]);
  });
});

test.each(['县域医共体，“做法”——见《规划》（第一版）…', 'A1，½、㎡、①', '﨑﨎', '𠮷', '全　角', '〇々〻'])(
  'ordinary text: %s',
  (text) => expect(findOddCharacters(text)).toEqual([]),
);

test('names', () => expect(['\0', '人', '\u{2f800}'].map(codePointName)).toEqual(['U+0000', 'U+4EBA', 'U+2F800']));
