/** What the picture of each page says. */
import { describe, expect, it } from 'vitest';
import { describeCard } from '../../../src/export/pictures/card.ts';
import { pictureOf, picturesOf } from '../../../src/export/pictures/paths.ts';
import { loadContent } from '../../../src/content/load.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { smallBase } from '../../model/small-base.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const base = smallBase({
  regions: { '990100': { name: '甲县' }, '990200': { name: '乙县' } },
  indicators: { rate: { name: '签约率' } },
  policies: { p: { title: '《某方案》', number: '某发〔2020〕1号', issuer: '某局' } },
  documents: {
    d: {
      title: '《总结》',
      observations: [
        { id: 'aim', nature: 'target', value: 90, period: '2025' },
        { id: 'reached', value: 62.5, period: '2019?' },
        { id: 'other', region: '990200', value: 70, subject: '老人' },
      ],
    },
  },
});
const card = (path: string) => pictureOf(base, path).card;

describe('a card', () => {
  it('of a document tells what was reached before what is aimed at, each name once', () =>
    expect(card('/documents/d/').figures).toEqual([
      { figure: '62.5%', name: '签约率', when: '2019年（推断）', mark: 'dashed' },
    ]));
  it('of an aim says so first and is hollow', () =>
    expect(card('/figures/d/aim/').figures).toEqual([
      { figure: '90%', name: '甲县', when: '目标　2025年', mark: 'hollow' },
    ]));
  it('of an indicator with figures of several places says how far they compare', () => {
    expect(
      card('/indicators/rate/')
        .figures.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['乙县', '甲县']);
    expect(card('/indicators/rate/').foot).toMatch(/^这几个数字：(?:并列|不可比|可参考)（.*对象/);
  });
  it('of a policy says who issued it', () => expect(card('/policies/p/').line).toBe('某局　某发〔2020〕1号'));
  it('is told in words', () =>
    expect(describeCard(card('/figures/d/aim/'))).toBe('数字：签约率。甲县 90%（目标　2025年）'));
});

describe('a page', () => {
  it('without a picture of its own has that of its list, or of the site', () => {
    expect(pictureOf(base, '/timeline/2019/2/').file).toBe('/pictures/timeline.png');
    expect(pictureOf(base, '/documents/none/').file).toBe('/pictures/documents.png');
    expect(pictureOf(base, '/about/').file).toBe('/pictures/home.png');
  });
  it('of a figure has that of its document where there are too many figures', () => {
    const many = smallBase({
      regions: { '990100': {} },
      indicators: { rate: {} },
      documents: { d: { title: '《总结》', observations: Array.from({ length: 5_001 }, (_, value) => ({ value })) } },
    });
    expect(pictureOf(many, '/figures/d/o0/').file).toBe('/pictures/documents/d.png');
    expect([...picturesOf(many)].some(({ file }) => file.startsWith('/pictures/figures/'))).toBe(false);
    expect(pictureOf(base, '/figures/d/aim/').file).toBe('/pictures/figures/d/aim.png');
  });
  it('has a file of its own, and every file is drawn once', () => {
    const files = [...picturesOf(kb)].map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const [of, table] of Object.entries({ documents: kb.documents, regions: kb.regions, measures: kb.measures }))
      for (const id of table.keys()) expect(files).toContain(pictureOf(kb, `/${of}/${id}/`).file);
  });
});
