/** What a page shows where it is shared: title, description, and a picture that is there. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './built-pages.ts';

const dir = inject('siteDir');
const base = new URL(inject('siteUrl')).pathname;
const pages = readPages(dir).filter(
  ({ path, html }) =>
    !['/404.html', '/offline/'].includes(path) && !html.includes('<meta name="robots" content="noindex">'),
);
const meta = (html: string) =>
  new Map(
    [...html.matchAll(/<meta property="(og:[a-z_:]+)" content="([^"]*)">/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
const fileOf = (address = '') => new URL(address, 'http://site.invalid').pathname.replace(base, '/');

describe('分享时显示的', () => {
  test('每一页：题名、说明、语言和有文字说明的图', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const { path, html } of pages) {
      const shared = meta(html);
      for (const name of ['title', 'description', 'type', 'image:alt'])
        expect(shared.get(`og:${name}`), `${path} ${name}`).toBeTruthy();
      expect(shared.get('og:locale'), path).toBe('zh_CN');
      expect([shared.get('og:image:width'), shared.get('og:image:height')], path).toEqual(['1200', '630']);
      expect(existsSync(join(dir, fileOf(shared.get('og:image')))), path).toBe(true);
    }
  });
  test('每张图都是 1200 × 630 的 PNG，不超过 30 kB', () => {
    const files = new Set(pages.map(({ html }) => fileOf(meta(html).get('og:image'))));
    expect(files.size).toBeGreaterThan(100);
    for (const file of files) {
      const png = readFileSync(join(dir, file));
      expect(png.toString('latin1', 1, 4), file).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(statSync(join(dir, file)).size, file).toBeLessThanOrEqual(30_000);
    }
  });
});
