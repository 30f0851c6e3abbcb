import { describe, expect, it } from 'vitest';
import { readView, writeView } from '../../src/compare/view-state.ts';

describe('the address of a comparison', () => {
  it.each([
    ['', ''],
    ['?regions=330600,320115', '?regions=330600,320115'],
    ['?regions=330600%2C320115', '?regions=330600,320115'],
    ['?regions=330600，320115', '?regions=330600,320115'],
    ['?regions=330600,330600,x,33060,<script>', '?regions=330600'],
    ['?regions=1,2&indicators=a', '?indicators=a'],
    ['?regions=110000,120000,130000,140000,150000', '?regions=110000,120000,130000,140000'],
    ['?indicators=b-2,A,b-2,../x&show=all', '?indicators=b-2&show=all'],
    ['?show=none&q=1', ''],
  ])('%s is cleaned to %s', (given, clean) => {
    expect(writeView(readView(given))).toBe(clean);
    expect(writeView(readView(clean))).toBe(clean);
  });
});
