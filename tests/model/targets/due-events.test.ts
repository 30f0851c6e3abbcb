import { describe, expect, it } from 'vitest';
import { verdictsOfDueEvents } from '../../../src/model/targets/due-events.ts';
import { ledgerOf } from '../../../src/model/targets/ledger.ts';
import { adoption, event, observation, sample, type SampleDocument } from '../sample.ts';

const plan = (rows: Pick<SampleDocument, 'adoptions' | 'events' | 'observations'>): SampleDocument => ({
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

  it.each(['2022/..', '2022?'])('is unwritten when its date is %s, however old', (date) => {
    expect(verdict([plan({ events: [event('e-due', { date })] })])?.state).toBe('unwritten');
  });

  it('names what settled it', () => {
    expect(verdict([alone, done({})])).toEqual({ state: 'result', settledBy: ['report-2026/a-done-0'] });
  });

  it('is that of the commitment it points at', () => {
    const covered = plan({ events: [event('e-due', { of: 'a-plan' })], adoptions: [adoption('a-plan')] });
    expect(verdict([covered])?.state).toBe('overdue');
    expect(verdict([covered, done({})])?.state).toBe('result');
  });

  it('is that of the promise of its commitment, however long the chain', () => {
    const chain = plan({
      observations: [observation('beds', { nature: 'target' })],
      adoptions: [adoption('a-plan', { of: 'beds' })],
      events: [event('e-due', { of: 'a-plan' })],
    });
    const kb = sample([chain], '2026-03-01');
    expect(ledgerOf(kb).map(({ keys }) => keys)).toEqual([['plan-2023/beds', 'plan-2023/a-plan', 'plan-2023/e-due']]);
    expect(verdictsOfDueEvents(kb).get('plan-2023/e-due')?.state).toBe('overdue');
  });

  it('waits for every commitment of its promise', () => {
    const two = plan({
      observations: [observation('beds', { nature: 'target' })],
      events: [event('e-due', { of: 'beds' })],
      adoptions: [
        adoption('a-one', { institution: 'one', of: 'beds' }),
        adoption('a-two', { institution: 'two', of: 'beds' }),
      ],
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
