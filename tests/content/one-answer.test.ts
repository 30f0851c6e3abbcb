/** One question, one answer: the state of every due event is the same in the ledger, on the timeline and in the data, whatever the content says and the day is. */
import { describe, expect, test } from 'vitest';
import { contentRoot, knowledgeBase } from '../../src/content/current.ts';
import { loadContent } from '../../src/content/load.ts';
import { TABLES } from '../../src/export/tables.ts';
import type { DocumentSource } from '../../src/model/content.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../src/model/knowledge-base.ts';
import { ledgerOf } from '../../src/model/targets/ledger.ts';
import { asOf, lastDay } from '../../src/model/time/as-of.ts';
import { describeEvents } from '../../src/timeline/describe.ts';

const dueEvents = (kb: KnowledgeBase) => kb.events.filter(({ kind }) => kind === 'due');

/** The states that rows of the ledger or of the data give an event, each once. */
function statesOf(rows: readonly { state: unknown; key: string; dueEvents: readonly string[] }[], key: string) {
  return [
    ...new Set(rows.filter((row) => row.key === key || row.dueEvents.includes(key)).map(({ state }) => state)),
  ].toSorted();
}

/** What is asked of every knowledge base. Returns the states met. */
function compareAnswers(kb: KnowledgeBase): Set<unknown> {
  const ledger = ledgerOf(kb).map(({ key, state, dueEvents: events }) => ({
    key,
    state,
    dueEvents: events.map((event) => event.key),
  }));
  const published = TABLES.targets.build(kb, { absolute: (path) => path }).rows;
  const data = published.map((row) => ({
    key: `${row['document']}/${row['id']}`,
    state: row['state'],
    dueEvents: String(row['due_events'] ?? '').split('|'),
  }));
  const timeline = describeEvents(kb, kb.events);
  expect(timeline.asOf).toBe(asOf(kb));
  for (const row of published) expect(row['as_of']).toBe(asOf(kb));
  const drawn = new Map(timeline.events.map((event) => [event.key, event]));
  const met = new Set<unknown>();
  for (const { key } of dueEvents(kb)) {
    const event = drawn.get(key);
    const states = statesOf(ledger, key);
    expect(statesOf(data, key), key).toEqual(states);
    // An event that stands with several commitments waits for all of them.
    expect(event?.state, key).toBe(states.find((state) => state !== 'result') ?? 'result');
    expect(states.filter((state) => state !== 'result').length, key).toBeLessThanOrEqual(1);
    expect((event?.settledBy.length ?? 0) > 0, key).toBe(event?.state === 'result');
    met.add(event?.state);
  }
  for (const event of timeline.events) if (event.kind !== 'due') expect(event.state, event.key).toBeNull();
  return met;
}

describe('到期事项的状态', () => {
  test('库里有到期事项', () => expect(dueEvents(knowledgeBase()).length).toBeGreaterThan(0));

  test('台账、数据、时间线说法相同', () => {
    expect(compareAnswers(knowledgeBase()).size).toBeGreaterThan(0);
  });

  test('资料日期往后移，三处一同改口', () => {
    const kb = knowledgeBase();
    for (const day of ['2030-06-30', '2099-12-31']) {
      const moved: KnowledgeBase = { ...kb, collection: { as_of: day, note: '示例' } };
      expect(asOf(moved)).toBe(day);
      expect(compareAnswers(moved).has('pending')).toBe(dueEvents(kb).some(({ date }) => (lastDay(date) ?? '') >= day));
    }
  });

  test('后来的文献记载了结果，三处一同写已有结果', () => {
    const { content } = loadContent(contentRoot());
    const [first] = content.documents;
    if (!first) throw new Error('没有文献');
    const kb = knowledgeBase();
    const promised = [...kb.adoptions.filter(({ status }) => status === 'planned'), ...dueEvents(kb)];
    const report: DocumentSource = {
      ...first,
      id: 'sample-report',
      data: { ...first.data, signed: '2098-01-01' },
      ...{ observations: [], events: [], problems: [], citations: [], numerals: [] },
      adoptions: promised.flatMap((row, index) =>
        row.measure === null
          ? []
          : [
              {
                ...{ id: `a-${index}`, measure: row.measure, region: row.region, status: 'implemented' as const },
                institution: 'institution' in row ? row.institution : null,
                ...{ start: '未说明', end: null, summary: '示例', paragraph: 1, of: null, note: null, line: 2 },
              },
            ],
      ),
    };
    const settled = buildKnowledgeBase({ ...content, documents: [...content.documents, report] });
    expect(compareAnswers(settled)).toContain('result');
  });
});
