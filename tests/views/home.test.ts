/** What the home page says, counted by hand from the invented county; and that it stands where there is little or nothing. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { viewHome } from '../../src/views/home.ts';
import { viewTiles } from '../../src/views/tiles.ts';

const { content } = loadContent('tests/fixtures/county');
const kb = buildKnowledgeBase(content);
const view = viewHome(kb);

describe('the home page', () => {
  it('counts what is held', () =>
    expect(view.counts).toEqual({
      documents: kb.documents.size,
      cases: kb.cases.size,
      observations: kb.observations.length,
      indicators: kb.indicators.size,
    }));

  it('has an entry for each question, with the names of the topics', () => {
    expect(view.doors.map(({ name, path }) => [name, path])).toEqual([
      ['想做一件事', '/topics/'],
      ['看效果', '/indicators/'],
      ['找目标', '/targets/'],
      ['跟谁比', '/compare/'],
    ]);
    expect(view.doors[0]?.line).toBe('县域医共体、家庭医生签约：谁做过，怎么做');
  });

  it('tries searches of what the tables hold', () => {
    const names = view.examples.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(2);
    const printed = [
      ...[...kb.measures.values(), ...kb.indicators.values()].map(({ name }) => name),
      ...kb.observations.map((row) => `${row.value}%`),
      ...[...kb.policies.values()].map(({ number }) => number),
    ];
    for (const name of names) expect(printed).toContain(name);
    expect(view.examples[0]?.path).toBe(`/search/?q=${encodeURIComponent(names[0] ?? '')}`);
  });

  it('draws shares with an actual figure against what the country aims at', () => {
    expect(view.strips.map(({ indicator }) => indicator.path)).toEqual([
      '/indicators/county-visit-rate/',
      '/indicators/primary-visit-share/',
    ]);
    expect(view.strips[0]?.references.map(({ text }) => text)).toEqual(['国家目标 2025年：≥ 90%（全国的县）']);
  });

  it('says who does what: topics by regions, status by status, with results', () => {
    const { regions, rows } = view.doing;
    expect(regions.map(({ name }) => name)).toContain('青禾县');
    const [community] = rows;
    expect(community?.thing).toEqual({ name: '县域医共体', path: '/topics/county-medical-community/' });
    expect(community?.cells).toHaveLength(regions.length);
    expect(community?.results.map(({ figure, region }) => [region.name, figure.text])).toEqual([
      ['白石县', '86.4%'],
      ['青禾县', '90.6%'],
    ]);
    const counted = kb.of.region
      .adoptions('339921')
      .filter(({ measure, status }) => measure === 'county-medical-community' && status === 'implemented').length;
    const cell = community?.cells[regions.findIndex(({ name }) => name === '青禾县')];
    expect(cell?.find(([status]) => status === 'implemented')?.[1] ?? 0).toBe(counted);
  });

  it('without topics takes the measures that most regions took', () => {
    const { rows } = viewHome(buildKnowledgeBase({ ...content, topics: [] })).doing;
    expect(rows.length).toBeGreaterThan(0);
    for (const { thing } of rows) expect(thing.path).toMatch(/^\/measures\//);
  });

  it('has the evidence of every figure that it shows', () => {
    const keys = new Set(view.observations.map(({ key }) => key));
    const shown = [
      ...view.strips.flatMap(({ dots }) => dots.map(({ figure }) => figure.key)),
      ...view.doing.rows.flatMap(({ results }) => results.map(({ key }) => key)),
      ...view.due.flatMap(({ shown: rows }) => rows.map(({ key }) => key)),
    ];
    expect(shown.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('stands where nothing is held', () => {
    const { reference: _reference, ...others } = content;
    const nothing = viewHome(
      buildKnowledgeBase({
        ...others,
        ...{ documents: [], cases: [], regions: [], measures: [], indicators: [], policies: [], institutions: [] },
        ...{ checks: [], moved: [], topics: [] },
      }),
    );
    expect(nothing).toMatchObject({ examples: [], strips: [], source: '', doing: { regions: [], rows: [] }, due: [] });
    expect(nothing.doors).toHaveLength(4);
  });
});

describe('the map', () => {
  it('counts as the index of regions does: what is only named is named', () => {
    const tile = viewTiles(kb).find(({ path }) => path === '/regions/330000/');
    expect(tile).toMatchObject({ documents: 2, isHeld: true });
    for (const { documents, cases, adoptions, isHeld } of viewTiles(kb))
      expect(isHeld).toBe(documents + cases + adoptions.length > 0);
  });
});
