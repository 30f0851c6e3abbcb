import { describe, expect, it } from 'vitest';
import { buildKnowledgeBase } from '../../src/model/knowledge-base.ts';
import { loadContent } from '../../src/content/load.ts';
import { sortDay } from '../../src/model/time/ordering.ts';
import { viewDocument } from '../../src/views/document.ts';
import { viewParagraphs } from '../../src/views/paragraphs.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const document = kb.documents.get('qinghe-2023');
if (!document) throw new Error('the fixture has no qinghe-2023');
const view = viewDocument(kb, document);

describe('what a document page says', () => {
  it('counts in its contents what its tables hold', () => {
    const counts = Object.fromEntries(view.sections.map(({ id, count }) => [id, count]));
    expect(counts).toMatchObject({
      observations: kb.of.document.observations(document.id).length,
      adoptions: kb.of.document.adoptions(document.id).length,
      events: kb.of.document.events(document.id).length,
    });
    expect(counts['digest']).toBeUndefined();
  });

  it('lists every cited policy once, with all its paragraphs', () => {
    const cited = view.policies.flatMap(({ policy, paragraphs }) => paragraphs.map((at) => `${policy.path} ${at}`));
    const rows = kb.of.document.citations(document.id).map((row) => `/policies/${row.policy}/ ${row.paragraph}`);
    expect(cited.toSorted()).toEqual(rows.toSorted());
    expect(new Set(view.policies.map(({ policy }) => policy.path)).size).toBe(view.policies.length);
  });

  it('leads back to the places above it, the country left out', () => {
    expect(view.above.at(-1)?.path).toBe(`/regions/${document.region}/`);
    expect(view.above.map(({ path }) => path)).not.toContain('/regions/100000/');
  });

  it('sorts its events by date', () => {
    const days = view.events.map(({ date }) => sortDay(date));
    expect(days).toEqual(days.toSorted());
  });
});

describe('tables of a document', () => {
  it('leave out the document, and name the region once where every row is of the same', () => {
    const { tables } = view;
    expect(tables.observations.omit).toContain('document');
    for (const [kind, { caption, omit }] of Object.entries(tables)) {
      const rows = view[kind as keyof typeof tables];
      const regions = new Set(rows.map(({ region }) => region.name));
      expect(omit.includes('region'), kind).toBe(regions.size === 1);
      if (regions.size === 1) expect(caption).toContain(`地区均为${[...regions][0]}`);
    }
  });
});

describe('the index of paragraphs', () => {
  const paragraphs = viewParagraphs(kb, document, undefined);

  it('has every paragraph of the original once and no text without it', () => {
    expect(new Set(paragraphs.map(({ number }) => number)).size).toBe(paragraphs.length);
    expect(paragraphs.every(({ text }) => text === undefined)).toBe(true);
  });

  it('puts every figure under its paragraph', () => {
    const placed = paragraphs.flatMap(({ number, figures }) =>
      figures.flatMap(({ ids }) => ids.map((id) => `${document.id}/${id} ${number}`)),
    );
    const rows = kb.of.document.observations(document.id).map(({ key, paragraph }) => `${key} ${paragraph}`);
    expect(placed.toSorted()).toEqual(rows.toSorted());
  });

  it('says of a paragraph from which nothing was taken that it is bare', () => {
    for (const { isBare, figures, measures, events, policies } of paragraphs)
      expect(isBare).toBe([figures, measures, events, policies].every((rows) => rows.length === 0));
  });

  it('marks the printed figures where the original is at hand', () => {
    const [row] = kb.of.document.observations(document.id);
    if (!row) throw new Error('the fixture has no figure');
    const originals = Array.from({ length: row.paragraph }, () => `前文${row.printed}后文`);
    const text = viewParagraphs(kb, document, originals).find(({ number }) => number === row.paragraph)?.text;
    expect(text?.find(({ key }) => key === row.key)?.text).toBe(row.printed);
  });
});
