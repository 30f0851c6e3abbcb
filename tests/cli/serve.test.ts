import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '../../src/cli/serve.ts';

let folder: string;
let site: ServedSite;
let prefixed: ServedSite;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kb serve '));
  const outDir = path.join(folder, 'dist');
  const files = {
    'dist/index.html': '<h1>首页</h1>',
    'dist/404.html': '<h1>没有这个页面</h1>',
    'dist/cases/a/index.html': '案例甲',
    'dist/data/regions.csv': 'code,name\n330600,绍兴市\n',
    'dist/data/regions.json': '[]',
    'dist/地区.html': '地区',
    'dist/about/index.html': '关于',
    'dist/.env': 'SECRET=1',
    'dist/.git/config': '[core]',
    'dist/empty.txt': '',
    'dist/bytes.txt': '0123456789',
    'dist-secret/secret.txt': '不公开',
    'dist-secret/index.html': '不公开',
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  fs.symlinkSync('../dist-secret/secret.txt', path.join(outDir, 'link.txt'));
  fs.symlinkSync('../dist-secret', path.join(outDir, 'linked'));
  fs.symlinkSync('bytes.txt', path.join(outDir, 'inner-link.txt'));
  fs.symlinkSync('nowhere', path.join(outDir, 'dangling'));
  execFileSync('mkfifo', [path.join(outDir, 'pipe.txt')]);
  site = await serveSite({ outDir, port: 0 });
  prefixed = await serveSite({ outDir, basePath: 'kb', port: 0 });
});

afterAll(async () => {
  await site.close();
  await prefixed.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const get = (address: string, init?: RequestInit) => fetch(address, { redirect: 'manual', ...init });

/** `fetch` tidies `..` away before it asks, and sets the host; an attacker does not. */
function rawStatus(target: string, headers: http.OutgoingHttpHeaders = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const request = http.get({ hostname, port, path: target, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
  });
}

describe('serveSite', () => {
  it('serves a folder by its index, and a Chinese file name', async () => {
    expect(await (await get(site.url)).text()).toBe('<h1>首页</h1>');
    expect(await (await get(`${site.url}cases/a/`)).text()).toBe('案例甲');
    expect(await (await get(`${site.url}${encodeURIComponent('地区')}.html`)).text()).toBe('地区');
  });

  it('answers a missing page with the site’s own, and status 404', async () => {
    const response = await get(`${site.url}nothing/here/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('没有这个页面');
  });

  it('names type and charset', async () => {
    const types = await Promise.all(
      ['', 'data/regions.csv', 'data/regions.json'].map(async (name) =>
        (await get(site.url + name)).headers.get('content-type'),
      ),
    );
    expect(types).toEqual(['text/html; charset=utf-8', 'text/csv; charset=utf-8', 'application/json; charset=utf-8']);
  });

  it('sends a folder without its slash to the address with one, query kept', async () => {
    const response = await get(`${site.url}cases/a?year=2019`);
    expect([response.status, response.headers.get('location')]).toEqual([301, '/cases/a/?year=2019']);
  });

  it.each([
    '/../dist-secret/secret.txt',
    '/%2e%2e/dist-secret/secret.txt',
    '/..%2fdist-secret%2fsecret.txt',
    '/%',
    '/%00',
    '/..%5cdist-secret%5csecret.txt',
    '/%252e%252e/dist-secret/secret.txt',
    '/cases/../../dist-secret/secret.txt',
    '/%c0%ae%c0%ae/dist-secret/secret.txt',
    '//dist-secret/secret.txt',
    '/link.txt',
    '/linked/',
    '/linked/secret.txt',
    '/linked',
    '/inner-link.txt',
    '/dangling',
  ])('keeps %s inside', async (target) => {
    expect(await rawStatus(target)).toBe(404);
  });

  it('never redirects to another host', async () => {
    const response = await get(`${site.url}/cases/a`);
    expect(response.headers.get('location') ?? '/').not.toMatch(/^\/\//);
  });

  it.each(['/.env', '/%2eenv', '/.git/config', '/.git/', '/.git', '/cases/.hidden/'])(
    'does not show %s',
    async (target) => {
      expect(await rawStatus(target)).toBe(404);
    },
  );

  it('does not wait for a pipe', async () => {
    expect(await rawStatus('/pipe.txt')).toBe(404);
  });

  it.each(['/index.html/', '/about/index', '/about/index.html/', '/about.html', '/cases//a/', '/data/', '/empty.txt/'])(
    'finds no %s, as a plain host finds none',
    async (target) => {
      expect(await rawStatus(target)).toBe(404);
    },
  );

  it('finds a page by its file, and an empty file', async () => {
    expect(await (await get(`${site.url}about/index.html`)).text()).toBe('关于');
    const empty = await get(`${site.url}empty.txt`);
    expect([empty.status, empty.headers.get('content-length'), await empty.text()]).toEqual([200, '0', '']);
  });

  it.each([
    ['bytes=-5', 206, 'bytes 5-9/10', '56789'],
    ['bytes=0-0', 206, 'bytes 0-0/10', '0'],
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=9-0', 200, null, '0123456789'],
    ['abc', 200, null, '0123456789'],
    ['bytes=99-', 416, 'bytes */10', ''],
  ])('answers %s with %i and %s', async (range, status, contentRange, body) => {
    const response = await get(`${site.url}bytes.txt`, { headers: { Range: range } });
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
      status,
      contentRange,
      body,
    ]);
  });

  it('sends again only what has changed', async () => {
    const first = await get(`${site.url}bytes.txt`);
    const [etag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
    const status = async (headers: Record<string, string>) => (await get(`${site.url}bytes.txt`, { headers })).status;
    expect(await status({ 'If-None-Match': etag })).toBe(304);
    expect(await status({ 'If-None-Match': `"other", ${etag}` })).toBe(304);
    expect(await status({ 'If-None-Match': '"other"' })).toBe(200);
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200);
    expect(await status({ 'If-Modified-Since': modified })).toBe(304);
    expect(await status({ 'If-Modified-Since': 'never' })).toBe(200);
  });

  it('answers under its own name only', async () => {
    const { port } = new URL(site.url);
    expect(await rawStatus('/', { Host: `localhost:${port}` })).toBe(200);
    expect(await rawStatus('/', { Host: `evil.example:${port}` })).toBe(421);
    expect(await rawStatus('/data/regions.csv', { Host: 'evil.example' })).toBe(421);
  });

  it('says the length of a page it is asked only the head of', async () => {
    const response = await get(`${site.url}bytes.txt`, { method: 'HEAD' });
    expect([response.headers.get('content-length'), await response.text()]).toEqual(['10', '']);
  });

  it('reads only', async () => {
    expect((await get(site.url, { method: 'POST' })).status).toBe(405);
  });

  it('serves a site under its prefix, and nothing beside it', async () => {
    expect(new URL(prefixed.url).pathname).toBe('/kb/');
    expect(await (await get(`${prefixed.url}cases/a/`)).text()).toBe('案例甲');
    const origin = new URL(prefixed.url).origin;
    expect((await get(`${origin}/cases/a/`)).status).toBe(404);
    expect((await get(`${origin}/kb`)).headers.get('location')).toBe('/kb/');
    expect((await get(`${prefixed.url}cases/a`)).headers.get('location')).toBe('/kb/cases/a/');
  });

  it('shows a rebuilt page at once', async () => {
    const page = path.join(folder, 'dist/cases/a/index.html');
    fs.writeFileSync(page, '案例甲，已改');
    expect(await (await get(`${site.url}cases/a/`)).text()).toBe('案例甲，已改');
  });

  it('refuses a port in use, and a folder with no site in it', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite({ outDir: path.join(folder, 'dist'), port })).rejects.toThrow('EADDRINUSE');
    await expect(serveSite({ outDir: folder, port: 0 })).rejects.toThrow('npm run build');
  });
});
