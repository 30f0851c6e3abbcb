import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { type Measure } from '../../../src/model/knowledge-base.ts';
import { facetsOfTarget } from '../../../src/model/targets/facets.ts';
import { isPromise } from '../../../src/model/targets/kind.ts';
import { ledgerOf } from '../../../src/model/targets/ledger.ts';
import { targetsOfTopic } from '../../../src/model/topics/targets.ts';
import { viewMeasure } from '../../../src/views/measure.ts';
import { viewTopic, viewTopics } from '../../../src/views/topic.ts';
import { sayTopic } from '../../../src/views/topic/sentence.ts';

const { content } = loadContent('tests/fixtures/county');
const kb = buildKnowledgeBase(content);
const topicOf = (id: string) => {
  const topic = kb.topics.get(id);
  if (!topic) throw new Error(`the fixture has no topic ${id}`);
  return topic;
};
const community = viewTopic(kb, topicOf('county-medical-community'));

describe('谁做过', () => {
  test('is one line for each region, by how far it has come at best', () => {
    // 青禾 did it; 白石 has a plan and a pilot: the pilot counts as tried.
    expect(
      community.who.groups.map(({ kind, deeds }) => [kind, deeds.map((deed) => [deed.code, deed.status])]),
    ).toEqual([
      [
        'done',
        [
          ['339921', 'implemented'],
          ['339922', 'pilot'],
        ],
      ],
    ]);
  });
  test('tells the record that has come farthest, with its place', () => {
    const [first] = community.who.groups[0]?.deeds ?? [];
    expect(first).toMatchObject({
      start: '2021-06',
      summary: '县人民医院牵头，把乡镇卫生院并入医共体',
      fact: { paragraph: 5, path: '/documents/qinghe-2023/#a-community' },
      more: 0,
    });
  });
  test('keeps plans and suggestions apart from what was done', () => {
    const planned = kb.adoptions.map((row) =>
      row.measure === 'family-doctor' ? { ...row, status: 'planned' as const } : row,
    );
    const sources = content.documents.map((source) => ({
      ...source,
      adoptions: source.adoptions.map((row) => ({
        ...row,
        status: planned.find(({ key }) => key === `${source.id}/${row.id}`)?.status ?? row.status,
      })),
    }));
    const changed = buildKnowledgeBase({ ...content, documents: sources });
    const { groups } = viewTopic(changed, topicOf('family-doctor')).who;
    expect(groups.map(({ kind }) => kind)).toEqual(['planned']);
  });
});

describe('有没有效果', () => {
  test('lists actual figures alone, in the order of the registry', () => {
    expect(community.results.results.map(({ indicator, figures }) => [indicator.path, figures.length])).toEqual([
      ['/indicators/county-visit-rate/', 2],
      ['/indicators/medical-communities/', 1],
      ['/indicators/community-members/', 1],
    ]);
    for (const { figures } of community.results.results)
      for (const { nature } of figures) expect(nature).toBe('actual');
  });
  test('grades what stands together', () =>
    expect(community.results.results.map(({ strip }) => strip.badge.grade)[1]).toBe('alone'));
});

describe('各地怎么样', () => {
  test('has a line for each region, what is not recorded is an empty cell', () => {
    const { columns, rows } = community.standing;
    expect(columns[0]?.indicator.path).toBe('/indicators/county-visit-rate/');
    expect(rows.map(({ code, cells }) => [code, cells.map((cell) => cell.length)])).toEqual([
      ['339921', [1, 1, 1]],
      ['339922', [1, 0, 0]],
    ]);
  });
});

describe('the sentence', () => {
  test('counts each region once and says nothing of what is not there', () => {
    const text = sayTopic(kb, topicOf('county-medical-community'));
    expect(text).toContain('1 地已实施（青禾县）；1 地试点（白石县）');
    // 90.6, 86.4; 1; 9.
    expect(text).toContain('写出结果数字 4 个，来自 2 地');
    expect(text).not.toContain('难点');
  });
  test('holds figures against what the country aimed at by their year, not against what is to come', () => {
    // Of 2023; the country aims at 90 in 2025.
    const sentence = (year: string) => {
      const reference = content.reference && {
        ...content.reference,
        benchmarks: content.reference.benchmarks.map((row) => (row.nature === 'target' ? { ...row, year } : row)),
      };
      const changed = buildKnowledgeBase({ ...content, ...(reference && { reference }) });
      return sayTopic(changed, topicOf('county-medical-community'));
    };
    expect(sentence('2025')).not.toContain('国家目标');
    // 90.6 reaches it, 86.4 does not.
    expect(sentence('2023-12')).toContain('2 个可对照当时已到期的国家目标（参照），达到 1 个，未到 1 个');
  });
  test('stands in the index, too', () =>
    expect(viewTopics(kb).map(({ link, sentence }) => [link.path, sentence])).toEqual([
      [
        '/topics/county-medical-community/',
        '1 地已实施（青禾县）；1 地试点（白石县）；写出结果数字 4 个，来自 2 地；目标 4 条，原文写明期限的 2 条。',
      ],
      [
        '/topics/family-doctor/',
        '1 地已实施（青禾县）；写出结果数字 3 个，来自 1 地；目标 1 条，原文写明期限的 1 条。',
      ],
    ]));
});

describe('the rest', () => {
  test('has targets with a number and a printed day first', () => {
    const [first] = community.targets.shown;
    expect(first).toMatchObject({ key: 'qinghe-2023/visit-rate-target', due: '2025', state: expect.any(String) });
    expect(community.targets.shown.every(({ figure, due }) => figure ?? due)).toBe(true);
  });
  test('names cases, policies and documents', () => {
    expect(community.reading.cases.map(({ title }) => title.path)).toEqual(['/cases/qinghe-community/']);
    expect(community.policies.levels.flatMap(({ policies }) => policies.map(({ policy }) => policy.path))).toContain(
      '/policies/yunping-community-opinion/',
    );
  });
  test('has the evidence of every figure it prints', () => {
    const held = new Set(community.observations.map(({ key }) => key));
    const printed = community.results.results.flatMap(({ figures }) => figures.map(({ key }) => key));
    expect(printed.filter((key) => !held.has(key))).toEqual([]);
  });
});

describe('去台账的链接', () => {
  test.each(['county-medical-community', 'family-doctor'])('says of %s as many as the ledger then shows', (id) => {
    const { rest, shown } = viewTopic(kb, topicOf(id)).targets;
    const found = ledgerOf(kb).filter((row) => isPromise(row) && facetsOfTarget(kb, row).topic.includes(id));
    expect(found.map(({ key }) => key)).toEqual(targetsOfTopic(kb, topicOf(id)).map(({ key }) => key));
    if (found.length === shown.length) expect(rest).toBeUndefined();
    else expect(rest).toEqual({ name: `目标台账里的全部 ${found.length} 条`, path: `/targets/?topic=${id}#ledger` });
  });
  test('counts on the page of a measure what its own facet finds', () => {
    const measure = kb.measures.get('family-doctor');
    const { targets } = viewMeasure(kb, measure as Measure);
    const found = ledgerOf(kb).filter(
      (row) => isPromise(row) && facetsOfTarget(kb, row).measure.includes('family-doctor'),
    );
    const count = Number(/\d+/.exec(targets.rest?.name ?? '')?.[0] ?? targets.shown.length);
    expect(count).toBe(found.length);
  });
});
