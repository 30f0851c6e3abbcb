import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/schema/dates.ts';

test('a date read twice is the same, and nobody can change it for the others', () => {
  const period = parsePeriod('2019?/2021');
  expect(parsePeriod('2019?/2021')).toBe(period);
  expect(() => Object.assign(period ?? {}, { start: '1900-01-01' })).toThrow(TypeError);
  expect(parsePeriod('nonsense')).toBeUndefined();
  expect(parsePeriod('nonsense')).toBeUndefined();
});
