import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/text/shorten.ts';

describe('shorten', () => {
  it.each([
    ['', 5, ''],
    ['县域医改五', 5, '县域医改五'],
    ['县域医改六字', 5, '县域医改…'],
    ['𠮷𠮷𠮷', 3, '𠮷𠮷𠮷'],
    ['𠮷𠮷𠮷𠮷', 3, '𠮷𠮷…'],
    ['字'.repeat(100_000), 3, '字字…'],
  ])('%j, at most %i → %j', (text, most, short) => expect(shorten(text, most)).toBe(short));
});
