import { describe, expect, it } from 'vitest';
import { bigrams, coveringTokens } from '../../src/search/tokens.ts';

describe('bigrams', () => {
  it('overlap, one fewer than the characters', () => {
    expect(bigrams([...'县域医'])).toEqual(['县域', '域医']);
    expect(bigrams(['县'])).toEqual([]);
    expect(bigrams([])).toEqual([]);
  });
  it('hold two letters whatever the text, so that Pagefind neither cuts nor strips them', () => {
    for (const token of bigrams([...'医a1,%≥(中"·-. β'])) {
      expect([...token]).toHaveLength(2);
      expect(token).toMatch(/^\p{Lo}{2}$/u);
    }
  });
  it('tell Latin characters and common signs apart', () => {
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz0123456789,;:()"-·.%+&/ ≥≤≈、。《》'];
    expect(new Set(alphabet.map((char) => bigrams([char, '医'])[0])).size).toBe(alphabet.length);
  });
});

describe('coveringTokens', () => {
  it.each([
    ['县', []],
    ['县域', [0]],
    ['县域医', [0, 1]],
    ['县域医共', [0, 2]],
    ['县域医共体', [0, 2, 3]],
    ['人人人人', [0, 2]],
  ])('%s at %j', (phrase, offsets) =>
    expect(coveringTokens([...phrase])).toEqual(
      offsets.map((offset) => ({ token: bigrams([...phrase])[offset], offset })),
    ),
  );
  it('touch every character', () => {
    for (let length = 2; length < 12; length += 1) {
      const offsets = coveringTokens(Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + index)));
      expect(new Set(offsets.flatMap(({ offset }) => [offset, offset + 1])).size).toBe(length);
    }
  });
});
