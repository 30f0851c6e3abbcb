/** One question, one answer: the state of every due event is the same in the ledger, on the timeline and in the data, whatever the content says and the day is. */
import { describe, expect, test } from 'vitest';
import { contentRoot, knowledgeBase } from '../../src/content/current.ts';
import { loadContent } from '../../src/content/load.ts';
import { TABLES } from '../../src/export/tables.ts';
import type { DocumentSource } from '../../src/model/content.ts';
import { buildKnowledgeBase, type KnowledgeBase, regionFamily } from '../../src/model/knowledge-base.ts';
import { ledgerOf } from '../../src/model/targets/ledger.ts';
import { isPromise } from '../../src/model/targets/kind.ts';
import { summarizeTargets } from '../../src/model/targets/summary.ts';
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
    // It belongs to one promise, which is one row.
    expect(states, key).toEqual([event?.state]);
    expect(ledger.filter((row) => row.dueEvents.includes(key)).length, key).toBe(1);
    expect((event?.settledBy.length ?? 0) > 0, key).toBe(event?.state === 'result');
    met.add(event?.state);
  }
  for (const event of timeline.events) if (event.kind !== 'due') expect(event.state, event.key).toBeNull();
  return met;
}

/** Every promise once, the same in the ledger and in the data; the page is read in tests/site. */
describe('一条承诺一行', () => {
  const kb = knowledgeBase();
  const rows = TABLES.targets.build(kb, { absolute: (path) => path }).rows;
  const listOf = (row: (typeof rows)[number]) => String(row['rows']).split('|');

  test('每一条目标、计划、标准、计划中的举措、到期事项都在，且只在一行', () => {
    const members = rows.flatMap(listOf);
    expect(new Set(members).size).toBe(members.length);
    const wanted = [
      ...kb.observations.filter(({ nature }) => nature !== 'actual'),
      ...kb.adoptions.filter(({ status }) => status === 'planned'),
      ...dueEvents(kb),
    ].map(({ key }) => key);
    expect(members.toSorted()).toEqual(wanted.toSorted());
  });

  test('台账与数据的期限、状态、条数相同，推断的期限不说到期', () => {
    const ledger = ledgerOf(kb);
    expect(rows.map((row) => [listOf(row), row['deadline'], row['due_day'], row['state']])).toEqual(
      ledger.map(({ keys, deadline, state }) => [keys, deadline.kind, deadline.day, state]),
    );
    for (const { deadline, state, key } of ledger)
      if (state === 'overdue' || state === 'pending') expect(deadline.kind, key).toBe('printed');
    const promises = ledger.filter(isPromise);
    const counted = Map.groupBy(summarizeTargets(kb, ledger), ({ region }) => region);
    expect([...counted.keys()].toSorted()).toEqual([...new Set(promises.map(({ region }) => region))].toSorted());
    for (const [region, years] of counted)
      expect(
        years.reduce((sum, { total }) => sum + total, 0),
        region,
      ).toBe(promises.filter((row) => regionFamily(kb, region).includes(row.region)).length);
  });

  test('标准与常年安排不计条数，也没有到期事项', () => {
    for (const row of ledgerOf(kb)) {
      expect(row.state === 'standing', row.key).toBe(!isPromise(row));
      if (!isPromise(row)) expect(row.dueEvents, row.key).toEqual([]);
    }
  });
});

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
