/** A site is built for a sub-path, packed, put on a host, and what the host serves is held against it. The host is Debian's nginx where it is at hand. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveSite } from '../../src/cli/serve.ts';

const BASE = '/sub/kb/';
const folder = mkdtempSync(join(tmpdir(), 'kb-deploy-'));
const out = join(folder, 'site');
const env = {
  ...process.env,
  KB_CONTENT: resolve('tests/fixtures/county'),
  KB_ORIGINALS: resolve('tests/fixtures/county-originals'),
  KB_OUT: out,
  BASE_PATH: BASE,
  SITE_URL: 'https://kb.example.org',
};
let nginx: ChildProcess | undefined;
afterAll(() => {
  nginx?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});
beforeAll(async () => {
  const built = await run('build', []);
  expect(built.code, built.said).toBe(0);
}, 120_000);

async function run(command: string, args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The settings that the build wrote, in the smallest frame nginx takes. */
async function startNginx(www: string): Promise<string> {
  const port = await freePort();
  const settings = readFileSync(join(out, 'hosting/nginx.conf'), 'utf8').replaceAll('/srv/kb', www);
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    [
      process.getuid?.() === 0 ? 'user root;' : '',
      `pid ${folder}/nginx.pid;`,
      `error_log ${folder}/nginx.log;`,
      'daemon off;',
      'events {}',
      `http { access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;`,
      `server { listen 127.0.0.1:${port}; ${settings} } }`,
    ].join('\n'),
  );
  nginx = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'ignore' });
  const home = `http://127.0.0.1:${port}${BASE}`;
  await vi.waitFor(async () => expect((await fetch(home)).status).toBe(200), { timeout: 10_000, interval: 100 });
  return home;
}

describe('npm run package', () => {
  it('packs the site whole, twice the same, and nobody else’s file is replaced', async () => {
    const first = join(folder, 'one.zip');
    const done = await run('package', ['--out', first]);
    expect(done, done.said).toMatchObject({ code: 0 });
    const entries = unzipSync(readFileSync(first));
    const { build } = JSON.parse(readFileSync(join(out, 'build.json'), 'utf8')) as { build: string };
    expect(done.said).toContain(build);
    for (const name of ['index.html', 'README.txt', '_headers', 'hosting/nginx.conf', 'manifest.json', 'sw.js'])
      expect(entries[name], name).toEqual(new Uint8Array(readFileSync(join(out, name))));
    expect(new TextDecoder().decode(entries['README.txt'])).toContain('sub/kb');
    expect((await run('package', ['--out', join(folder, 'two.zip')])).code).toBe(0);
    expect(readFileSync(join(folder, 'two.zip')).equals(readFileSync(first))).toBe(true);

    const theirs = join(folder, 'theirs.zip');
    writeFileSync(theirs, 'mine');
    const refused = await run('package', ['--out', theirs]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.said).toContain('已经有了');
    expect(readFileSync(theirs, 'utf8')).toBe('mine');
    expect((await run('package', ['--out', 'site.tar'])).code).toBe(64);
  });
});

describe('npm run verify-deploy', () => {
  it('finds nothing wrong with nginx under a sub-path, by the settings that were built', async (context) => {
    if (spawnSync('nginx', ['-v']).error) context.skip('这台机器没有 nginx（apt-get install nginx-light）');
    const www = join(folder, 'www');
    cpSync(out, join(www, BASE), { recursive: true });
    const home = await startNginx(www);
    const { code, said } = await run('verify-deploy', [home]);
    expect(said).not.toContain('✗');
    expect(said).not.toContain('提醒 ');
    expect(said).toContain('与构建的一致');
    expect(code).toBe(0);
    const page = await fetch(home);
    expect(page.headers.get('content-security-policy')).toContain('frame-ancestors');
    expect((await fetch(new URL('nowhere/', home))).status).toBe(404);
    // A folder without its slash is sent to the one with it.
    expect((await fetch(new URL('cases', home))).url).toBe(`${home}cases/`);
  });

  it('tells what is missing, altered, old or of a wrong kind, and the rest of the site', async () => {
    const damaged = join(folder, 'damaged');
    cpSync(out, damaged, { recursive: true });
    rmSync(join(damaged, 'data/observations.csv'));
    const change = (path: string, how: (text: string) => string) =>
      writeFileSync(join(damaged, path), how(readFileSync(join(damaged, path), 'utf8')));
    change('about/index.html', (text) => text.replace('</body>', '<script src="//ads.example/x.js"></script></body>'));
    change('cases/index.html', (text) => text.replace(/(kb-build" content=")\w+/, '$1000000000000'));
    change('build.json', (text) => text.replace(/"build": "\w+"/, '"build": "000000000000"'));
    const site = await serveSite({ outDir: damaged, basePath: BASE, port: 0 });
    try {
      const { code, said } = await run('verify-deploy', [site.url]);
      expect(code).toBe(1);
      expect(said).toMatch(/✗ 网址上是版次 000000000000/);
      expect(said).toMatch(/✗ 缺 data\/observations\.csv（404）/);
      expect(said).toMatch(/✗ about\/index\.html 与构建的不一样/);
      expect(said).toMatch(/✗ cases\/index\.html 还是版次 000000000000 的/);
      expect(said.match(/^✗ /gm)).toHaveLength(6);
    } finally {
      await site.close();
    }
  });

  it('says how it is called, and that nobody answers', async () => {
    expect(await run('verify-deploy', [])).toMatchObject({ code: 64 });
    expect((await run('verify-deploy', ['kb.example.org'])).said).toContain('不是 http://');
    const nobody = await run('verify-deploy', [`http://127.0.0.1:${await freePort()}/`]);
    expect(nobody.code).toBe(1);
    expect(nobody.said).toContain('连不上');
  });
});

it('a folder that holds no whole site is not packed', async () => {
  const torn = join(folder, 'torn');
  mkdirSync(dirname(join(torn, 'x')), { recursive: true });
  cpSync(out, torn, { recursive: true });
  rmSync(join(torn, 'index.html'));
  const child = spawnSync(process.execPath, ['src/cli/package.ts'], {
    env: { ...env, KB_OUT: torn },
    encoding: 'utf8',
  });
  expect(child.status).toBe(1);
  expect(child.stderr).toContain('npm run build');
  expect(existsSync(join(folder, 'torn.zip'))).toBe(false);
});
