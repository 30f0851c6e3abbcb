/** The lane of policies: what the tables tie to what, and nothing more. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { describePolicies } from '../../src/timeline/describe-policies.ts';
import { layoutEvents } from '../../src/timeline/layout.ts';
import { placeLinks } from '../../src/timeline/links.ts';
import type { PolicyMark } from '../../src/timeline/policy-mark.ts';
import { connectionsOf, isPolicyKey, policiesBeside, policyKey, sizePolicy } from '../../src/timeline/policy.ts';
import { makeEvent, sizeOf } from './make-event.ts';

const mark = (more: Partial<PolicyMark> = {}): PolicyMark => ({
  ...{ id: 'opinion', title: '意见', region: '330000', date: '2018-09-26', when: '2018年9月26日' },
  ...{ start: '2018-09-26', end: '2018-09-26', precision: 'day', reference: true, event: null },
  ties: [{ key: 'a/e-1', tie: 'based' }],
  ...more,
});

describe('the mark of a policy', () => {
  test('a date from outside is dashed and says so', () =>
    expect(sizePolicy(mark())).toMatchObject({ text: '意见·参照', dashed: true, shape: 'point' }));
  test('a printed date is as any other', () =>
    expect(sizePolicy(mark({ reference: false }))).toMatchObject({ text: '意见', dashed: false }));
  test('an event that is its issue stands for it', () => expect(sizePolicy(mark({ event: 'a/e-9' }))).toBeUndefined());
  test('it is no event', () =>
    expect([isPolicyKey(policyKey('opinion')), isPolicyKey('a/e-1')]).toEqual([true, false]));
});

describe('lines', () => {
  test('only to what is shown', () => {
    expect(connectionsOf([mark()], new Set(['a/e-1']))).toEqual([
      { from: 'policy:opinion', to: 'a/e-1', tie: 'based', reference: true },
    ]);
    expect(connectionsOf([mark()], new Set(['a/e-2']))).toEqual([]);
    expect(connectionsOf([mark({ event: 'a/e-9' })], new Set(['a/e-1']))).toEqual([]);
  });
  test('a filter leaves the policies that are tied to what it shows', () => {
    const other = mark({ id: 'other', ties: [] });
    expect(policiesBeside([mark(), other], new Set(['a/e-1']), true)).toEqual([mark()]);
    expect(policiesBeside([mark(), other], new Set(), false)).toHaveLength(2);
  });
  test('run from the middle of the upper mark to that of the lower one', () => {
    const above = sizePolicy(mark({ date: '2018', start: '2018-01-01', end: '2018-12-31' }));
    if (!above) throw new Error('not sized');
    const layout = layoutEvents([above, sizeOf(makeEvent('2019', { key: 'a/e-1' }))], {
      ...{ scale: 1, lanes: 9, labelRoom: 0 },
      groupOf: ({ policy }) => (policy ? 'above' : 'below'),
      groups: [
        ['above', '甲'],
        ['below', '乙'],
      ],
    });
    const view = { width: 1000, left: above.from ?? 0, scale: 1 };
    const rowOf = (group: string) => (group === 'above' ? 10 : 90);
    const connections = connectionsOf([mark()], new Set(['a/e-1']));
    expect(placeLinks(connections, layout, view, rowOf)[0]?.points).toEqual([
      [182.5, 10],
      [182.5, 50],
      [547.5, 50],
      [547.5, 90],
    ]);
    expect(placeLinks(connections, layout, view, () => undefined)).toEqual([]);
  });
});

describe('describePolicies', () => {
  const real = buildKnowledgeBase(loadContent('content').content);
  const marks = describePolicies(real, real.events);
  test('only policies of country and provinces that a document cites and that have a date', () => {
    expect(marks.length).toBeGreaterThan(0);
    for (const { id, start, end, reference } of marks) {
      const policy = real.policies.get(id);
      expect(['national', 'provincial']).toContain(policy?.level);
      expect(real.of.policy.citations(id).length).toBeGreaterThan(0);
      expect(start ?? end).not.toBeNull();
      // A date that no document states is marked as coming from outside.
      expect(reference).toBe(!/\d{4}/.test(policy?.date ?? ''));
    }
  });
  test('a ground is one that the policy itself names; a mention is one in the same paragraph, of a milestone', () => {
    for (const { id, ties } of marks)
      for (const { key, tie } of ties) {
        const event = real.events.find((row) => row.key === key);
        if (tie === 'based') {
          const issued = [...real.policies.values()].filter(({ document }) => document === event?.document);
          expect(issued.some(({ based_on }) => based_on.includes(id))).toBe(true);
        } else {
          expect(event?.importance).toBe('milestone');
          expect(
            real.of.policy
              .citations(id)
              .some((row) => row.document === event?.document && row.paragraph === event.paragraph),
          ).toBe(true);
        }
      }
  });
  test('no more than the lane holds, in time order', () => {
    expect(describePolicies(real, real.events, 3)).toHaveLength(3);
    const days = marks.map(({ start, end }) => start ?? end ?? '');
    expect(days).toEqual(days.toSorted());
  });
  test('the invented county has one, whose date comes from outside and which nothing is tied to', () => {
    const county = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
    expect(describePolicies(county, county.events)).toMatchObject([
      { id: 'county-reform-guidance', date: '2020-05', reference: true, ties: [], event: null },
    ]);
  });
});
