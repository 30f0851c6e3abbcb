/** What pages and files say to machines: whole nodes, the words of the content, and the verdicts of the tables. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import type { Publishing } from '../../../src/export/declare.ts';
import { describeFigure } from '../../../src/export/linked/figures.ts';
import { type Node, toScript } from '../../../src/export/linked/json-ld.ts';
import { alternateOf, describePage } from '../../../src/export/linked/page.ts';
import { describeTargets, describeVerdicts } from '../../../src/export/linked/verdicts.ts';
import { TABLES } from '../../../src/export/tables.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { smallBase } from '../../model/small-base.ts';
import { pageGraph, targetGraph, verdictGraph } from './shape.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const rooted: Publishing = { absolute: (path) => `/kb${path}` };
const hosted: Publishing = { absolute: (path) => `https://kb.example.org/kb${path}` };
/** As it arrives: keys without a value are gone. */
const arrived = (node: Node | undefined) => JSON.parse(JSON.stringify(node)) as { '@graph': Node[] };
const graphOf = (path: string, publishing = rooted) =>
  arrived(describePage(kb, { path, crumbs: [['目录', '/up/'], ['此页']], version: 'abc' }, publishing));
const subjectOf = (path: string) => graphOf(path)['@graph'][0];

const PATHS = [
  '/data/',
  ...[...kb.documents.keys()].map((id) => `/documents/${id}/`),
  ...[...kb.policies.keys()].map((id) => `/policies/${id}/`),
  ...[...kb.cases.keys()].map((id) => `/cases/${id}/`),
  ...[...kb.regions.keys()].map((id) => `/regions/${id}/`),
  ...[...kb.measures.keys()].map((id) => `/measures/${id}/`),
  ...[...kb.indicators.keys()].map((id) => `/indicators/${id}/`),
  ...kb.observations.map(({ key }) => `/figures/${key}/`),
];

describe('the head of a page', () => {
  it.each(PATHS)('%s: one subject and its crumbs, with and without a host', (path) => {
    for (const publishing of [rooted, hosted]) {
      const graph = graphOf(path, publishing);
      expect(pageGraph.parse(graph)['@graph']).toHaveLength(2);
      // The period of a figure is that of the table; nothing else repeats that a source is silent.
      const said = JSON.stringify(graph, (key, value: unknown) => (key === 'kb:period' ? undefined : value));
      expect(said).not.toMatch(/未说明|"@id":"(?!\/kb\/|https:\/\/kb\.example\.org\/kb\/)/);
    }
  });

  it('home is a site, a list has crumbs alone, and what is not there has no subject', () => {
    const home = arrived(describePage(kb, { path: '/', crumbs: [], version: 'abc' }, rooted));
    expect(pageGraph.parse(home)['@graph'].map((node) => node['@type'])).toEqual(['WebSite']);
    for (const path of ['/documents/', '/documents/none/', '/figures/qinghe-2023/none/', '/timeline/2019/2/'])
      expect(graphOf(path)['@graph'].map((node) => node['@type'])).toEqual(['BreadcrumbList']);
    expect(describePage(kb, { path: '/404.html', crumbs: [], version: '' }, rooted)).toBeUndefined();
  });

  it('a region has its code, and the region above it', () =>
    expect(subjectOf('/regions/339921/')).toMatchObject({
      '@id': '/kb/regions/339921/',
      identifier: { value: '339921' },
      containedInPlace: { '@id': '/kb/regions/339900/' },
    }));

  it('of a measure only exact aliases are its names', () =>
    expect(subjectOf('/measures/county-medical-community/')).toMatchObject({
      'skos:altLabel': ['县域医疗卫生共同体', '医共体'],
      'skos:closeMatch': [{ 'skos:prefLabel': '县域医疗集团', 'skos:note': '未必统一管理' }],
      'skos:broader': { '@id': '/kb/measures/service-system/' },
    }));

  it('the last crumb leads to the page itself', () =>
    expect(graphOf('/regions/339921/')['@graph'][1]).toMatchObject({
      itemListElement: [{ item: '/kb/' }, { item: '/kb/up/' }, { item: '/kb/regions/339921/' }],
    }));

  it('names the file of verdicts where there is one', () => {
    const [id = ''] = kb.indicators.keys();
    expect(alternateOf(kb, `/indicators/${id}/`)).toBe(`/data/jsonld/indicators/${id}.jsonld`);
    expect(alternateOf(kb, '/targets/2/')).toBe('/data/jsonld/targets.jsonld');
    for (const path of ['/indicators/', '/indicators/none/', '/measures/family-doctor/', '/'])
      expect(alternateOf(kb, path)).toBeUndefined();
  });
});

describe('a script element', () => {
  const text = '</script><!--<script>\u2028\u2029&amp;"\\';
  it('holds any text, and gives it back', () => {
    expect(toScript({ name: text })).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(toScript({ name: text }))).toEqual({ name: text });
  });
  it('holds a page whose content tries to end it', () => {
    const base = smallBase({ regions: { '990100': { name: text, aliases: [text] } } });
    const head = { path: '/regions/990100/', crumbs: [[text] as const], version: text };
    const script = toScript(describePage(base, head, rooted) ?? null);
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(script)).toMatchObject({ '@graph': [{ name: text, alternateName: [text] }, {}] });
  });
});

describe('a figure', () => {
  const base = smallBase({
    regions: { '990100': {} },
    indicators: { rate: {} },
    documents: {
      d: {
        observations: [
          { id: 'actual', value: 62.5 },
          { id: 'inferred', period: '2019?' },
          { id: 'floor', comparator: '≥', value: 60 },
          { id: 'span', comparator: 'range', value: 10, value_max: 20 },
          { id: 'aim', nature: 'target', value: 90 },
          { id: 'own', indicator: null, label: '车' },
        ],
      },
    },
  });
  const figure = (id: string) => {
    const row = base.observation(`d/${id}`);
    return row && describeFigure(base, row, rooted);
  };
  it('that was observed is an Observation of its indicator and region', () =>
    expect(figure('actual')).toMatchObject({
      '@type': 'Observation',
      '@id': '/kb/documents/d/#actual',
      variableMeasured: { '@id': '/kb/indicators/rate/' },
      observationAbout: { '@id': '/kb/regions/990100/' },
      observationDate: '2020',
      value: { value: 62.5, unitText: '%' },
    }));
  it('whose date is inferred claims none, and says its period as the table has it', () => {
    expect(figure('inferred')?.['observationDate']).toBeUndefined();
    expect(figure('inferred')?.['kb:period']).toBe('2019?');
  });
  it('that is a bound or a range is no plain value', () => {
    expect(figure('floor')?.['value']).toEqual({ '@type': 'QuantitativeValue', minValue: 60, unitText: '%' });
    expect(figure('span')?.['value']).toMatchObject({ minValue: 10, maxValue: 20 });
  });
  it('that is aimed at is no Observation and has no observed value', () => {
    expect(figure('aim')).toMatchObject({ '@type': 'kb:Intention', 'kb:nature': 'target', 'kb:value': { value: 90 } });
    expect(figure('aim')?.['value']).toBeUndefined();
    expect(figure('aim')?.['variableMeasured']).toBeUndefined();
  });
  it('without an indicator says what it counts', () => expect(figure('own')?.['variableMeasured']).toBe('车'));
});

describe('the files of verdicts', () => {
  const here: Publishing = { absolute: (path) => path };
  const keyOf = (node: unknown) => String((node as Node)['@id']).replace(/^\/documents\/(.+)\/#(.+)$/, '$1/$2');
  const VERDICT = 'indicator a b grade comparable relation reasons cautions sentence'.split(' ');
  const joined = (value: unknown) => ((value as string[]).length > 0 ? (value as string[]).join('|') : null);

  it('say of every pair what the table says', () => {
    const rows = TABLES.comparability.build(kb, here).rows;
    const nodes = [...kb.indicators.values()].flatMap((indicator) => {
      const graph = arrived(describeVerdicts(kb, indicator, here));
      verdictGraph.parse(graph);
      const pairs = graph['@graph'].filter((node) => node['@type'] === 'kb:Pair');
      expect(graph['@graph'][0]).toMatchObject({ 'kb:pairs': pairs.length, 'kb:pairs_here': pairs.length });
      return pairs.map((node) => ({ indicator: indicator.id, node }));
    });
    expect(rows.length).toBeGreaterThan(3);
    expect(
      nodes.map(({ indicator, node }) => ({
        indicator,
        a: keyOf(node['kb:a']),
        b: keyOf(node['kb:b']),
        grade: node['kb:grade'],
        comparable: node['kb:comparable'] ? 'yes' : 'no',
        relation: node['kb:relation'] ?? null,
        reasons: joined(node['kb:reasons']),
        cautions: joined(node['kb:cautions']),
        sentence: node['kb:sentence'] ?? null,
      })),
    ).toEqual(rows.map((row) => Object.fromEntries(VERDICT.map((key) => [key, row[key]]))));
  });

  it('say of every target what the table says', () => {
    const graph = arrived(describeTargets(kb, here));
    targetGraph.parse(graph);
    const rows = TABLES.targets.build(kb, here).rows;
    expect(rows.length).toBeGreaterThan(3);
    expect(
      graph['@graph'].map((node) => [
        node['@id'],
        node['kb:state'],
        node['kb:due'],
        joined((node['kb:rows'] as Node[]).map(keyOf)),
        joined((node['kb:results'] as Node[]).map(keyOf)),
      ]),
    ).toEqual(rows.map((row) => [row['url'], row['state'], row['due'], row['rows'], row['results']]));
  });
});
