import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/markdown/dialect.ts';
import { remarkSiteLinks } from '../../../src/markdown/links/remark-site-links.ts';
import { sitePages } from '../../../src/markdown/links/site-pages.ts';
import { findDeadLinks } from '../../../src/markdown/links/targets.ts';
import { smallBase } from '../../model/small-base.ts';

const kb = smallBase({
  regions: { 990100: { name: '甲市', body: '## 沿革\n\n文字。' } },
  policies: { plan: { title: '规划' } },
  institutions: { hospital: { region: '990100' } },
  measures: { alliance: { name: '医联体', body: '## 做法\n\n一。\n\n## 做法\n\n二。' } },
  documents: {
    doc: {
      body: '## 总体情况\n\n文字。',
      observations: [{ id: 'rate' }],
      original: { file: 'a.txt', sha256: 'x', paragraphs: '1-3,7' },
    },
  },
});
const pages = sitePages(kb, ['/data/events.csv']);
const dead = (url: string, self = '/measures/alliance/') =>
  findDeadLinks(parseProse(`[点](${url})`), pages, self).map(({ message }) => message);

describe('links that lead somewhere', () => {
  test.each([
    ...['/', '/about/', '/regions/', '/measures/matrix/', '/regions/990100/', '/policies/plan/', '/measures/alliance/'],
    ...[
      '/compare/?regions=990100',
      '/documents/doc/#p3',
      '/documents/doc/#p7',
      '/documents/doc/#rate',
      '/data/events.csv',
    ],
    ...[
      '/documents/doc/#总体情况',
      '/documents/doc/#%E6%80%BB%E4%BD%93%E6%83%85%E5%86%B5',
      '/regions/990100/#institution-hospital',
    ],
    ...['/documents/doc/#observations', '/documents/doc/#paragraphs'],
    ...['#做法', '#做法-1', 'https://www.example.org/'],
  ])('%s', (url) => expect(dead(url)).toEqual([]));
});

describe('links that lead nowhere', () => {
  test.each([
    ['/no-such-page/', '没有“/no-such-page/”这一页'],
    ['/regions/999999/', '没有“/regions/999999/”这一页'],
    ['/regions/990100', '少了末尾的“/”'],
    ['/_assets/x.js', '没有“/_assets/x.js”这一页'],
    ['/constructor/', '没有“/constructor/”这一页'],
    ['#nowhere', '没有锚点“nowhere”'],
    ['#p1', '没有锚点“p1”'],
    ['/documents/doc/#p5', '没有锚点“p5”'],
    ['/documents/doc/#data-notes', '没有锚点“data-notes”'],
    ['/documents/doc/#none', '没有锚点“none”'],
    ['/about/#none', '没有锚点“none”'],
  ])('%s', (url, words) => {
    expect(dead(url)).toHaveLength(1);
    expect(dead(url)[0]).toContain(words);
  });
  test('a near page is named', () =>
    expect(findDeadLinks(parseProse('[点](/measures/aliance/)'), pages, '/')[0]?.remedy).toContain(
      '/measures/alliance/',
    ));
  test('a definition is held to the same', () =>
    expect(findDeadLinks(parseProse('[点][a]\n\n[a]: /none/'), pages, '/')).toMatchObject([
      { line: 3, rule: 'prose/link' },
    ]));
});

describe('in the build', () => {
  const run = (body: string, base: string, path = '/x/content/measures/alliance.mdx') =>
    String(
      remark()
        .use(remarkMdx)
        .use(remarkSiteLinks, { load: () => kb, base, files: [] })
        .processSync({ value: body, path }),
    ).trim();
  test.each([
    ['/kb', '/kb/regions/990100/'],
    ['/kb/', '/kb/regions/990100/'],
    ['kb', '/kb/regions/990100/'],
    ['/a/b/', '/a/b/regions/990100/'],
    ['/', '/regions/990100/'],
    ['', '/regions/990100/'],
  ])('under %j', (base, address) => expect(run('[甲市](/regions/990100/)', base)).toBe(`[甲市](${address})`));
  test('definitions too; anchors and other sites as they are', () => {
    const body = '[甲][a] [乙](#做法) [丙](https://www.example.org/)\n\n[a]: /about/';
    expect(run(body, '/kb/')).toBe(body.replace('/about/', '/kb/about/'));
  });
  test('a dead link fails it, with file and line', () =>
    expect(() => run('甲\n\n[乙](/none/)', '/')).toThrow('/x/content/measures/alliance.mdx:3  [prose/link]'));
});
