import { describe, expect, it } from 'vitest';
import { verdictsOfDueEvents } from '../../../src/model/targets/due-events.ts';
import { ledgerOf } from '../../../src/model/targets/ledger.ts';
import { adoption, event, sample, type SampleDocument } from '../sample.ts';

const plan = (rows: Pick<SampleDocument, 'adoptions' | 'events'>): SampleDocument => ({
  id: 'plan-2023',
  signed: '2023-08-10',
  ...rows,
});
const done = (...rows: Parameters<typeof adoption>[1][]): SampleDocument => ({
  id: 'report-2026',
  signed: '2026-02-01',
  adoptions: rows.map((row, index) => adoption(`a-done-${index}`, { status: 'implemented', end: null, ...row })),
});
const verdict = (documents: SampleDocument[], day = '2026-03-01') =>
  verdictsOfDueEvents(sample(documents, day)).get('plan-2023/e-due');

describe('the verdict on a due event', () => {
  const alone = plan({ events: [event('e-due')] });

  it.each([
    ['2025-12-31', 'pending'],
    ['2026-01-01', 'overdue'],
  ])('on %s is %s', (day, state) => {
    expect(verdict([alone], day)).toEqual({ state, settledBy: [] });
  });

  it('is undated when its end is open', () => {
    expect(verdict([plan({ events: [event('e-due', { date: '2022/..' })] })])?.state).toBe('undated');
  });

  it('names what settled it', () => {
    expect(verdict([alone, done({})])).toEqual({ state: 'result', settledBy: ['report-2026/a-done-0'] });
  });

  it('is that of the commitment it stands with', () => {
    const covered = plan({ events: [event('e-due')], adoptions: [adoption('a-plan')] });
    expect(verdict([covered])?.state).toBe('overdue');
    expect(verdict([covered, done({})])?.state).toBe('result');
  });

  it('waits for every commitment it stands with', () => {
    const two = plan({
      events: [event('e-due')],
      adoptions: [adoption('a-one', { institution: 'one' }), adoption('a-two', { institution: 'two' })],
    });
    expect(verdict([two, done({ institution: 'one' })])).toEqual({ state: 'overdue', settledBy: [] });
    expect(verdict([two, done({ institution: 'one' }, { institution: 'two' })])).toEqual({
      state: 'result',
      settledBy: ['report-2026/a-done-0', 'report-2026/a-done-1'],
    });
  });

  it('is given to due events alone', () => {
    const kb = sample([plan({ events: [event('e-due', { kind: 'phase' })] })]);
    expect(verdictsOfDueEvents(kb).size).toBe(0);
  });
});

it('the ledger of a knowledge base is built once', () => {
  const kb = sample([plan({ events: [event('e-due')] })]);
  expect(ledgerOf(kb)).toBe(ledgerOf(kb));
});
