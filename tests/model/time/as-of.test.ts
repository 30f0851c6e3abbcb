import { describe, expect, it } from 'vitest';
import { asOf, madeOn } from '../../../src/model/time/as-of.ts';
import { sample, type SampleDocument } from '../sample.ts';

const PLAN: SampleDocument = { id: 'plan-2023', signed: '2023-08-10' };

describe('the day the collection knows of', () => {
  it('is the latest day signed, published or retrieved', () => {
    expect(
      asOf(
        sample([
          { ...PLAN, published: '2023-08-25' },
          { id: 'old', signed: '2020', retrieved: '2024-01-02' },
        ]),
      ),
    ).toBe('2024-01-02');
  });

  it('is what the curators say, when that is later', () => {
    expect(asOf(sample([PLAN], '2026-11-23'))).toBe('2026-11-23');
    expect(asOf(sample([PLAN], '2020-01-01'))).toBe('2023-08-10');
  });

  it('is not moved by an inferred date, and unknown without documents', () => {
    expect(asOf(sample([PLAN, { id: 'x', signed: '2030?' }]))).toBe('2023-08-10');
    expect(asOf(sample([]))).toBeNull();
  });

  it.each([
    [{ signed: '2023-08-10', published: '2023-08-25', period: '2023' }, '2023-08-10'],
    [{ signed: '未说明', published: '2023-08', period: '2023' }, '2023-08-31'],
    [{ signed: '未说明', published: '未说明', period: '2019?' }, '2019-12-31'],
  ])('a document speaks on %j', (dates, day) => {
    expect(madeOn(dates)).toBe(day);
  });
});
