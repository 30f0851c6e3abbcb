/** What can be shown on other sites: which parts there are, and what stands around them. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import {
  offersOfDocument,
  offersOfIndicator,
  offersOfRegion,
  viewEmbeddedChart,
  viewEmbeddedFigures,
  viewEmbeddedTable,
  viewEmbeddedTimeline,
  viewEmbedExamples,
  viewEmbedList,
} from '../../src/views/embed.ts';
import { event, sample } from '../model/sample.ts';
import { smallBase } from '../model/small-base.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const many = smallBase({
  regions: { '990100': { name: '甲县' } },
  indicators: { rate: { name: '签约率' }, empty: {} },
  documents: { d: { title: '《总结》', observations: Array.from({ length: 35 }, (_, value) => ({ value })) } },
});

describe('a part', () => {
  it('has a title, a source, a height and the page that says more', () => {
    for (const indicator of kb.indicators.values())
      for (const part of [viewEmbeddedChart(kb, indicator), viewEmbeddedTable(kb, indicator)]) {
        const has = kb.of.indicator.observations(indicator.id).length > 0;
        expect(part !== undefined, indicator.id).toBe(has);
        if (!part) continue;
        expect(part.title).toContain(indicator.name);
        expect(part.source).toBeTruthy();
        expect(part.height).toBeGreaterThan(150);
        expect(part.height).toBeLessThan(1200);
        expect(part.full.path).toMatch(new RegExp(`^/indicators/${indicator.id}/`));
      }
  });
  it('is offered exactly where there is one', () => {
    for (const { id } of kb.indicators.values())
      expect(offersOfIndicator(kb, id).length > 0).toBe(kb.of.indicator.observations(id).length > 0);
    for (const region of kb.regions.values())
      expect(offersOfRegion(kb, region.code).length > 0).toBe(viewEmbeddedTimeline(kb, region) !== undefined);
    for (const document of kb.documents.values())
      expect(offersOfDocument(kb, document.id).length > 0).toBe(viewEmbedList(kb, document) !== undefined);
    expect(offersOfIndicator(many, 'empty')).toEqual([]);
  });
  it('does not grow without bound: a table is cut and says so', () => {
    const indicator = many.indicators.get('rate') ?? expect.fail();
    const table = viewEmbeddedTable(many, indicator);
    expect([table?.rows.length, table?.left]).toEqual([30, 5]);
  });
  it('of a figure leads to its place in the document', () => {
    const document = many.documents.get('d') ?? expect.fail();
    const [first] = viewEmbeddedFigures(many, document);
    expect(first).toMatchObject({
      title: '甲县：签约率',
      path: '/embed/figure/d/o0/',
      source: '《总结》',
      full: { path: '/documents/d/#o0' },
    });
    expect(viewEmbedList(many, document)?.figures).toHaveLength(35);
  });
  it('of a region holds the events of all below it, and there is none where nothing would be drawn', () => {
    const dated = sample([
      {
        id: 'd',
        signed: '2023',
        events: [event('a'), event('b', { importance: 'minor' }), event('c', { date: '未说明' })],
      },
    ]);
    const bare = sample([{ id: 'd', signed: '2023', events: [event('b', { importance: 'minor' })] }]);
    const province = dated.regions.get('990000') ?? expect.fail();
    expect(viewEmbeddedTimeline(dated, province)?.events.map(({ id }) => id)).toEqual(['a']);
    expect(viewEmbeddedTimeline(bare, province)).toBeUndefined();
    expect(offersOfRegion(bare, '990000')).toEqual([]);
  });
  it('of every kind has an example', () => {
    expect(viewEmbedExamples(kb).map(({ example }) => example?.path.split('/')[2])).toEqual([
      'chart',
      'table',
      'timeline',
      'figure',
    ]);
    expect(viewEmbedExamples(smallBase({})).map(({ example }) => example)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
