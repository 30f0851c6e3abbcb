import { expect, test } from 'vitest';
import { markOfEvent, markOfNature, markOfState } from '../../src/grammar/mark.ts';
import { toneOfEvidence, toneOfState } from '../../src/grammar/tone.ts';

test('solid is what is there, hollow what is to come', () => {
  expect(['actual', 'target', 'plan', 'standard'].map((nature) => markOfNature(nature as 'actual'))).toEqual([
    ...['solid', 'hollow', 'hollow', 'hollow'],
  ]);
  expect(markOfState('result')).toBe('solid');
  expect(markOfState('overdue')).toBe('grey');
  expect(markOfState('pending')).toBe('hollow');
});

test('a plan is hollow even where its date is inferred', () => {
  expect(markOfEvent({ planned: true, basis: 'inferred' })).toBe('hollow');
  expect(markOfEvent({ planned: false, basis: 'inferred' })).toBe('dashed');
  expect(markOfEvent({ planned: false, basis: 'printed' })).toBe('solid');
});

test('only what states a result is evidence of one; only what is past due stands out', () => {
  expect((['result', 'plan', 'meeting', 'opinion'] as const).map(toneOfEvidence)).toEqual([
    ...['accent', 'warn', 'warn', 'warn'],
  ]);
  expect((['overdue', 'pending', 'result'] as const).map(toneOfState)).toEqual(['warn', 'plain', 'plain']);
});
