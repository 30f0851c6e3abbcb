/** What a build leaves for crawlers: robots.txt always, a sitemap of the pages that may be listed where the host is known. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { leadCrawlers, listPages } from '../../../src/cli/build/lead-crawlers.ts';
import { smallBase } from '../../model/small-base.ts';

function makeSite(): string {
  const site = mkdtempSync(join(tmpdir(), 'kb-crawlers-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  const page = (path: string, head = '') => {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), `<!doctype html><head>${head}</head>`);
  };
  page('');
  page('documents/d');
  page('embed/chart/rate', '<meta name="robots" content="noindex">');
  writeFileSync(join(site, '404.html'), '');
  return site;
}
const kb = smallBase({ documents: { d: { signed: '2020-01-02', published: '未说明', retrieved: '未说明' } } });
const read = (site: string, name: string) => readFileSync(join(site, name), 'utf8');

test('pages that ask not to be listed, and the page for what is missing, are left out', () =>
  expect(listPages(makeSite())).toEqual(['/', '/documents/d/']));

test('with a host: a sitemap of whole addresses below the base path, and robots.txt that names it', () => {
  const site = makeSite();
  expect(leadCrawlers(site, kb, { origin: 'https://kb.example.org', base: '/kb/' })).toBe(2);
  expect(read(site, 'sitemap.xml')).toContain(
    '<url><loc>https://kb.example.org/kb/documents/d/</loc><lastmod>2020-01-02</lastmod></url>',
  );
  expect(read(site, 'robots.txt')).toContain('\nSitemap: https://kb.example.org/kb/sitemap.xml\n');
});

test('without: no sitemap, and robots.txt says why', () => {
  const site = makeSite();
  expect(leadCrawlers(site, kb, { origin: undefined, base: '/' })).toBe(1);
  expect(existsSync(join(site, 'sitemap.xml'))).toBe(false);
  expect(read(site, 'robots.txt')).toMatch(/没有 sitemap\.xml/);
});
