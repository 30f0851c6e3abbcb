import { describe, expect, it } from 'vitest';
import { bigrams, GAP } from '../../src/search/tokens.ts';

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
  it('never make the gap', () => {
    for (let code = 1; code < 0x3000; code += 1) {
      const char = String.fromCharCode(code);
      expect(bigrams([char, char])[0]).not.toBe(GAP);
    }
  });
});
