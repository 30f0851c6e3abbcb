import { describe, expect, it } from 'vitest';
import {
  lettersOf,
  LONGEST_TOKEN,
  planPhrase,
  rareTokenAt,
  splitLetters,
  tokenAt,
} from '../../src/search/format/tokens.ts';

const letters = (text: string) => lettersOf([...text]);
const token = (text: string) => tokenAt(letters(text), 0, [...text].length);

describe('tokens', () => {
  it('hold two letters whatever the text, so that Pagefind neither cuts nor strips them', () => {
    const all = letters('医a1,%≥(中"·-. β');
    for (let at = 0; at + 2 <= all.length; at += 1) expect(tokenAt(all, at, 2)).toMatch(/^\p{Lo}{2}$/u);
    expect(token('县域')).toBe('县域');
  });
  it('tell Latin characters and common signs apart', () => {
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz0123456789,;:()"-·.%+&/ ≥≤≈、。《》'];
    expect(new Set(alphabet.map((char) => token(`${char}医`))).size).toBe(alphabet.length);
  });
  it('are never the beginning of one another, however long', () => {
    const text = '县域医共体a';
    const tokens = Array.from({ length: 5 }, (_, index) => tokenAt(letters(text), 0, index + 2));
    for (const one of tokens) expect(tokens.filter((other) => other.startsWith(one))).toEqual([one]);
    for (let code = 1; code < 0x3000; code += 1)
      for (const long of tokens.slice(1))
        expect(long.startsWith(letters(String.fromCharCode(code))[0] ?? '')).toBe(false);
  });
});

describe('splitLetters', () => {
  it('keeps a letter of two units whole', () => {
    expect(tokenAt(splitLetters('县𠀀域'), 1, 2)).toBe('𠀀域');
    expect(tokenAt(splitLetters('县域医'), 1, 2)).toBe('域医');
  });
});

describe('rareTokenAt', () => {
  const frequent = new Set([token('县域'), token('县域医'), token('共体')]);
  it('takes as many characters as it needs', () => {
    const found = (at: number) => rareTokenAt(letters('县域医共体'), at, frequent);
    expect(found(0)).toEqual({ token: token('县域医共'), offset: 0, length: 4 });
    expect(found(1)).toEqual({ token: token('域医'), offset: 1, length: 2 });
    expect(found(3)).toBeUndefined();
  });
  it('stops at the longest', () => {
    const text = '甲'.repeat(20);
    const all = new Set(Array.from({ length: 18 }, (_, index) => token('甲'.repeat(index + 2))));
    expect(rareTokenAt(letters(text), 0, all)?.length).toBe(LONGEST_TOKEN);
  });
});

describe('planPhrase', () => {
  const plan = (phrase: string, ...frequent: string[]) => {
    const { tokens, present } = planPhrase([...phrase], new Set(frequent.map(token)));
    return [
      ...tokens.map(({ offset, length }) => [...phrase].slice(offset, offset + length).join('')),
      present && `?${present}`,
    ];
  };
  it.each([
    ['县域', [], ['县域', undefined]],
    ['县域医', [], ['县域', '域医', undefined]],
    ['县域医共', [], ['县域', '医共', undefined]],
    ['县域医共体', [], ['县域', '医共', '共体', undefined]],
    ['县域', ['县域'], ['?县域']],
    ['县域医', ['县域'], ['县域医', undefined]],
    ['县域医', ['域医'], ['县域', '?域医']],
    ['县域医', ['县域', '域医'], ['县域医', undefined]],
    ['县域医共', ['医共'], ['县域', '域医', '?医共']],
    ['县域医共', ['县域', '医共'], ['县域医', '?医共']],
    ['县域医共', ['域医', '医共'], ['县域', '域医共', undefined]],
    ['县域医共体', ['医共'], ['县域', '医共体', undefined]],
  ])('%s where %j are frequent', (phrase, frequent, expected) => expect(plan(phrase, ...frequent)).toEqual(expected));
  it('covers every character, unless the end is in doubt', () => {
    for (let length = 2; length < 12; length += 1) {
      const chars = Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + index));
      const { tokens, present } = planPhrase(chars, new Set());
      const covered = tokens.flatMap(({ offset, length: long }) =>
        Array.from({ length: long }, (_, at) => offset + at),
      );
      expect([...new Set(covered)].toSorted((a, b) => a - b)).toEqual(chars.map((_, index) => index));
      expect(present).toBeUndefined();
    }
  });
});
