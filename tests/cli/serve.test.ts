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
    'dist-secret/secret.txt': '不公开',
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  site = await serveSite({ outDir, port: 0 });
  prefixed = await serveSite({ outDir, basePath: 'kb', port: 0 });
});

afterAll(async () => {
  await site.close();
  await prefixed.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const get = (address: string, init?: RequestInit) => fetch(address, { redirect: 'manual', ...init });

/** `fetch` tidies `..` away before it asks; an attacker does not. */
function rawStatus(target: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const request = http.get({ hostname, port, path: target }, (response) => {
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
    expect(types).toEqual(['text/html;charset=utf-8', 'text/csv; charset=utf-8', 'application/json; charset=utf-8']);
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
  ])('keeps %s inside', async (target) => {
    expect(await rawStatus(target)).toBe(404);
  });

  it('never redirects to another host', async () => {
    const response = await get(`${site.url}/cases/a`);
    expect(response.headers.get('location') ?? '/').not.toMatch(/^\/\//);
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
