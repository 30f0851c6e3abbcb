import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { describe, expect, test } from 'vitest';
import { indexMentions } from '../../../src/markdown/entity-links/mentions.ts';
import { dictionaryOf, remarkEntityLinks } from '../../../src/markdown/entity-links/remark-entity-links.ts';
import { smallBase } from '../../model/small-base.ts';

const measures = { alliance: { name: '医联体' }, fund: { name: '结余留用' } };
const base = smallBase({ measures, documents: { doc: {} } });
const run = (source: string, path = '/x/documents/doc/index.mdx') =>
  String(
    remark()
      .use(remarkMdx)
      .use(remarkEntityLinks, { load: () => base })
      .processSync({ value: source, path }),
  ).trim();
const LINK = '<EntityLink entity="measure:alliance">医联体</EntityLink>';
const CARDS = '<EntityCards entities="measure:alliance" />';

describe('links', () => {
  test('the first mention in each section, and the cards once', () => {
    expect(run('医联体与医联体。\n\n## 甲\n\n又是医联体。\n\n再提医联体。')).toBe(
      `${LINK}与医联体。\n\n## 甲\n\n又是${LINK}。\n\n再提医联体。\n\n${CARDS}`,
    );
  });
  test('inside emphasis and lists', () => {
    expect(run('- **医联体。** 做法')).toContain(`**${LINK}。**`);
  });
  test.each([
    ['a heading', '## 医联体'],
    ['a link', '[医联体](https://example.org)'],
    ['code', '`医联体`'],
    ['the attribute of a component', '<Cite doc="医联体" p="1" />'],
  ])('never inside %s', (_name, source) => expect(run(source)).not.toContain('EntityLink'));
  test('not to the page itself', () => {
    expect(run('医联体的边界。', '/x/measures/alliance.mdx')).toBe('医联体的边界。');
    expect(run('医联体的边界。', '/x/measures/fund.mdx')).toContain(LINK);
  });
  test('files that are no entry stay as they are', () => expect(run('医联体', '/x/notes/readme.md')).toBe('医联体'));
});

test('the index says who mentions an entity, in which section, beside which paragraph, how often', () => {
  const kb = smallBase({
    measures: {
      alliance: { name: '医联体', body: '医联体自己不算。' },
      fund: { name: '结余留用', body: '见医联体。' },
    },
    documents: {
      doc: {
        body: '医联体。<Cite doc="doc" p="2" />\n\n## 做 法\n\n- 医联体一。<Cite doc="doc" p="5-6" />\n- 医联体二，还是医联体。<Cite doc="doc" p="5-6" />',
      },
    },
  });
  expect(indexMentions(kb, dictionaryOf(kb)).get('measure:alliance')).toEqual([
    {
      collection: 'documents',
      id: 'doc',
      count: 4,
      places: [
        { heading: '', anchor: '', cites: [{ document: 'doc', paragraphs: '2' }], count: 1 },
        { heading: '做 法', anchor: '做-法', cites: [{ document: 'doc', paragraphs: '5-6' }], count: 3 },
      ],
    },
    { collection: 'measures', id: 'fund', count: 1, places: [{ heading: '', anchor: '', cites: [], count: 1 }] },
  ]);
});
