/** Feeds, sitemaps and the description of the search, read back by a parser and held against what their formats demand. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import type { Publishing } from '../../../src/export/declare.ts';
import { writeAtom } from '../../../src/export/feeds/atom.ts';
import { changesFeed } from '../../../src/export/feeds/changes.ts';
import { documentsFeed } from '../../../src/export/feeds/documents.ts';
import { dueFeed } from '../../../src/export/feeds/due.ts';
import type { Feed } from '../../../src/export/feeds/feed.ts';
import { FEED_FILES, writeFeedFile } from '../../../src/export/feeds/files.ts';
import { writeOpenSearch } from '../../../src/export/feeds/open-search.ts';
import { lastChange, writeRobots, writeSitemap } from '../../../src/export/feeds/sitemap.ts';
import { urnOf, uuidOf } from '../../../src/export/feeds/uuid.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { smallBase } from '../../model/small-base.ts';
import { adoption, observation, sample } from '../../model/sample.ts';
import { childrenOf, readXml } from './read-xml.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);
const rooted: Publishing = { absolute: (path) => `/kb${path}` };
const hosted: Publishing = { absolute: (path) => `https://kb.example.org/kb${path}` };
const UUID = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const NASTY = '<b>&"\'</b> ]]> \u0008\ud800 医共体';

describe('a name', () => {
  it('is a UUID of version 5 that never changes', () => {
    expect(urnOf('/documents/yunzhou-2023/')).toMatch(UUID);
    // Written down once: another value would make every reader take every entry for new.
    expect(uuidOf('/documents/yunzhou-2023/')).toBe('8b478cc8-e1a0-5c6a-915a-9ede10da3458');
    expect(uuidOf('/a/')).not.toBe(uuidOf('/b/'));
  });
  it('is never like a telephone number', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => uuidOf(`/targets/${index}`));
    expect(names.filter((uuid) => /1[3-9]\d{9}/.test(uuid))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each([
  ['documents', documentsFeed(kb)],
  ['due', dueFeed(kb)],
])('the feed of %s', (_name, feed) => {
  it.each([
    ['without a host', rooted],
    ['with one', hosted],
  ])('as Atom, %s', (_case, publishing) => {
    const root = readXml(writeAtom(feed, publishing));
    expect([root.name, root.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const one = (name: string) => {
      const found = childrenOf(root, name);
      expect(found, name).toHaveLength(1);
      return found[0]?.text;
    };
    expect(one('id')).toMatch(UUID);
    expect(one('updated')).toMatch(TIME);
    expect(one('title')).toBe(feed.title);
    expect(childrenOf(root, 'author')).toHaveLength(1);
    expect(childrenOf(root, 'link').map(({ attributes }) => attributes['rel'])).toEqual(['self', 'alternate']);
    const entries = childrenOf(root, 'entry');
    expect(entries).toHaveLength(feed.entries.length);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'summary', 'link'])
        expect(childrenOf(entry, name), name).toHaveLength(1);
      expect(childrenOf(entry, 'updated')[0]?.text).toMatch(TIME);
      expect(childrenOf(entry, 'link')[0]?.attributes['href']).toMatch(
        publishing === hosted ? /^https:\/\// : /^\/kb\//,
      );
    }
    const ids = entries.map((entry) => childrenOf(entry, 'id')[0]?.text);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a document in a feed', () => {
  const base = smallBase({
    regions: { '990100': { name: '甲县' } },
    documents: {
      exact: {
        title: NASTY,
        kind: 'notice',
        summary: '一',
        signed: '2020-01-02',
        published: '2020-02-03',
        retrieved: '未说明',
      },
      inferred: { kind: 'notice', summary: '二', signed: '2021-06-10?', published: '未说明', retrieved: '未说明' },
      month: { kind: 'notice', summary: '三', signed: '未说明', published: '2019-05', retrieved: '2026-11-01' },
    },
  });
  const feed = documentsFeed(base);
  it('stands by the day on which it came in, the last first', () =>
    expect(feed.entries.map(({ name, updated, published }) => [name, updated, published])).toEqual([
      ['/documents/month/', '2026-11-01', undefined],
      ['/documents/inferred/', '2021-06-10', undefined],
      ['/documents/exact/', '2020-02-03', '2020-02-03'],
    ]));
  it('says that its date is inferred', () => expect(feed.entries[1]?.summary).toContain('成文 2021年6月10日（推断）'));
  it('may be called anything', () => {
    const entry = childrenOf(readXml(writeAtom(feed, rooted)), 'entry')[2];
    expect(entry && childrenOf(entry, 'title')[0]?.text).toBe('<b>&"\'</b> ]]>  医共体');
  });
});

describe('what falls due, as a feed', () => {
  const base = sample(
    [
      {
        id: 'd',
        signed: '2023-01-01',
        observations: [
          observation('late', { nature: 'target', period: '2024', value: 80 }),
          observation('next', { nature: 'target', period: '2027-06', value: 90, subject: '其他' }),
          observation('open', { nature: 'target', period: '未说明', value: 95, subject: '另一' }),
          observation('norm', { nature: 'standard', period: '2026', value: 5, subject: '规范' }),
        ],
        adoptions: [adoption('plan', { end: '2030?' })],
      },
    ],
    '2026-01-01',
  );
  it('has the next first, then what is past; no term and no promise is no entry', () =>
    expect(dueFeed(base).entries.map(({ name, title }) => [name, title])).toEqual([
      ['/targets/d/next', '乙区：床位使用率 90%'],
      ['/targets/d/plan', '乙区：示例做法（推断）'],
      ['/targets/d/late', '乙区：床位使用率 80%'],
    ]));
  it('says the state as of the day of the material', () =>
    expect(dueFeed(base).entries.map(({ summary }) => summary)[2]).toMatch(
      /期限 2024年；到期未见公开结果（截至资料日期2026年1月1日）。依据：d第5段/,
    ));
});

describe('what a release changed, as a feed', () => {
  const change = { table: 'observations', key: 'd/o', kind: 'changed', field: 'value', old: 1, new: 2 } as const;
  const log = [
    { date: '2026-01-01', version: 'aaaaaaaaaaaa', note: '第一次', changes: [] },
    { date: '2026-02-01', version: 'bbbbbbbbbbbb', note: '', changes: Array.from({ length: 25 }, () => change) },
  ];
  const feed = changesFeed(log);
  it('has the newest first, by the version of the data', () => {
    expect(feed.updated).toBe('2026-02-01');
    expect(feed.entries.map(({ name, title, updated }) => [name, title, updated])).toEqual([
      ['/changes/bbbbbbbbbbbb', '2026-02-01（bbbbbbbbbbbb） 25 处更改', '2026-02-01'],
      ['/changes/aaaaaaaaaaaa', '2026-01-01（aaaaaaaaaaaa） 0 处更改', '2026-01-01'],
    ]);
  });
  it('tells the first changes with old and new value, and how many more there are', () => {
    const lines = feed.entries[0]?.summary.split('\n') ?? [];
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('更改 观测 d/o value 由“1”改为“2”');
    expect(lines[20]).toBe('其余 5 处见 changes.json');
    expect(feed.entries[1]?.summary).toBe('第一次');
  });
  it('is there without a release, too', () => {
    const root = readXml(writeFeedFile(kb, 'changes.atom', rooted).text);
    expect(childrenOf(root, 'updated')[0]?.text).toMatch(TIME);
    expect(childrenOf(root, 'entry')).toEqual([]);
  });
});

describe('JSON Feed', () => {
  it.each(['documents.json', 'due.json'])('%s: version 1.1, every item with id, address and text', (file) => {
    const feed = JSON.parse(writeFeedFile(kb, file, hosted).text) as Record<string, unknown> & {
      items: Record<string, unknown>[];
    };
    expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
    expect(feed['feed_url']).toBe(`https://kb.example.org/kb/feeds/${file}`);
    expect(feed.items.length).toBeGreaterThan(0);
    for (const item of feed.items) {
      expect(item['id']).toMatch(UUID);
      expect(item['url']).toMatch(/^https:\/\/kb\.example\.org\/kb\//);
      expect(item['content_text']).toBeTruthy();
      expect(item['date_modified']).toMatch(TIME);
    }
  });
  it('has the entries of the Atom feed', () => {
    const items = (JSON.parse(writeFeedFile(kb, 'due.json', rooted).text) as { items: { id: string }[] }).items;
    const entries = childrenOf(readXml(writeFeedFile(kb, 'due.atom', rooted).text), 'entry');
    expect(items.map(({ id }) => id)).toEqual(entries.map((entry) => childrenOf(entry, 'id')[0]?.text));
  });
  it('there is no other file', () => {
    expect(FEED_FILES).toContain('due.ics');
    expect(() => writeFeedFile(kb, 'none.atom', rooted)).toThrow();
    expect(() => writeFeedFile(kb, 'due.xml', rooted)).toThrow();
  });
  it('an empty collection has feeds without entries', () => {
    const empty: Feed[] = [documentsFeed(smallBase({})), dueFeed(smallBase({}))];
    for (const feed of empty) expect(childrenOf(readXml(writeAtom(feed, rooted)), 'updated')[0]?.text).toMatch(TIME);
  });
});

describe('the sitemap', () => {
  const paths = ['/', '/regions/339921/', '/about/', '/documents/qinghe-2023/'];
  it('lists whole addresses with the day of the newest document behind a page', () => {
    const [file, ...others] = writeSitemap(kb, paths, hosted);
    expect([file?.path, others]).toEqual(['/sitemap.xml', []]);
    const root = readXml(file?.text ?? '');
    expect(root.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const urls = childrenOf(root, 'url').map((url) => [
      childrenOf(url, 'loc')[0]?.text,
      childrenOf(url, 'lastmod')[0]?.text,
    ]);
    expect(urls.map(([loc]) => loc)).toEqual(paths.toSorted().map((path) => `https://kb.example.org/kb${path}`));
    for (const [, day] of urls) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(urls.find(([loc]) => loc?.endsWith('/documents/qinghe-2023/'))?.[1]).toBe(
      lastChange(kb, '/documents/qinghe-2023/'),
    );
  });
  it('has an index beyond the limit of one file', () => {
    const files = writeSitemap(kb, paths, hosted, 3);
    expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
    const [index, ...parts] = files.map(({ text }) => readXml(text));
    expect(index && childrenOf(index, 'sitemap').map((entry) => childrenOf(entry, 'loc')[0]?.text)).toEqual([
      'https://kb.example.org/kb/sitemap-1.xml',
      'https://kb.example.org/kb/sitemap-2.xml',
    ]);
    expect(parts.map((part) => childrenOf(part, 'url').length)).toEqual([3, 1]);
  });
  it('claims no day where none is known', () => expect(lastChange(smallBase({}), '/regions/990100/')).toBeUndefined());
});

describe('robots.txt', () => {
  it('names the sitemap, or says why there is none', () => {
    expect(writeRobots(hosted, true, '/kb/')).toMatch(/^Sitemap: https:\/\/kb\.example\.org\/kb\/sitemap\.xml$/m);
    expect(writeRobots(hosted, true, '/kb/')).toMatch(/^# 本站在子路径下/m);
    expect(writeRobots(rooted, false, '/')).not.toMatch(/^Sitemap:/m);
    expect(writeRobots(rooted, false, '/')).toMatch(/^# 没有 sitemap\.xml：.*SITE_URL/m);
  });
});

describe('the description of the search', () => {
  it('keeps to the limits of OpenSearch and leads to the search page', () => {
    const root = readXml(writeOpenSearch(hosted));
    expect(root.name).toBe('OpenSearchDescription');
    const text = (name: string) => childrenOf(root, name)[0]?.text ?? '';
    expect([...text('ShortName')].length).toBeLessThanOrEqual(16);
    expect([...text('LongName')].length).toBeLessThanOrEqual(48);
    expect([...text('Description')].length).toBeLessThanOrEqual(1024);
    expect(childrenOf(root, 'Url')[0]?.attributes['template']).toBe(
      'https://kb.example.org/kb/search/?q={searchTerms}',
    );
  });
});
