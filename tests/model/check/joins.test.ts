import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { checkJoins } from '../../../src/model/check/joins.ts';
import { told, withRow } from './edit-county.ts';

const rulesOf = (...change: Parameters<typeof withRow>) => told(checkJoins(withRow(...change)));

it('has nothing to say of the county', () => {
  expect(checkJoins(loadContent('tests/fixtures/county').content)).toEqual([]);
});

describe('an earlier value', () => {
  it.each([
    ['that does not exist', { before: 'no-such-row' }],
    ['that is the row itself', { before: 'queue-after' }],
    ['of another thing', { before: 'teams' }],
  ])('%s is refused', (_case, changes) => {
    expect(rulesOf('qinghe-2023', 'observations', 'queue-after', changes)).toEqual([
      'join/before qinghe-2023/observations.csv:15',
    ]);
  });

  it.each(['subject', 'region', 'institution'] as const)('with another %s is refused', (field) => {
    expect(rulesOf('qinghe-2023', 'observations', 'queue-before', { [field]: 'other' })).toHaveLength(1);
  });

  it('is named by the later row alone', () => {
    expect(rulesOf('qinghe-2023', 'observations', 'queue-before', { before: 'queue-after' })).toHaveLength(2);
  });
});

describe('a commitment that a figure states', () => {
  const of = (changes: object) => rulesOf('baishi-2024', 'adoptions', 'a-imaging', changes);

  it('must be a row of the same document', () => expect(of({ of: 'imaging-targets' })[0]).toMatch(/^join\/of /));
  it('must be a promise, not a fact', () => expect(of({ of: 'visit-rate-2023' })[0]).toMatch(/^join\/of /));
  it('belongs to a planned row', () => expect(of({ status: 'implemented' })[0]).toMatch(/^join\/of /));
  it('is of the same region', () => expect(of({ region: '339900' })[0]).toMatch(/^join\/region /));
  it('has the same deadline', () => expect(of({ end: '2025-09' })[0]).toMatch(/^join\/deadline /));
  it('has it printed in both or inferred in both', () =>
    expect(of({ end: '2025-06?' })[0]).toMatch(/^join\/deadline /));
  it('may leave the deadline to the figure', () => expect(of({ end: null })).toEqual([]));
});

describe('a due event', () => {
  const of = (changes: object) => rulesOf('baishi-2024', 'events', 'e-imaging-due', changes);

  it('names a row of the same document', () =>
    expect(of({ of: 'a-imagin' })).toEqual(['join/of baishi-2024/events.csv:6']));
  it('names a promise: no actual figure', () => expect(of({ of: 'visit-rate-2023' })[0]).toMatch(/^join\/of /));
  it('names a promise: no row that is done or advised', () => expect(of({ of: 'a-circuit' })[0]).toMatch(/^join\/of /));
  it('has the deadline of its promise', () => expect(of({ date: '2026' })[0]).toMatch(/^join\/deadline /));
});
