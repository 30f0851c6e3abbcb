import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserCandidates, findBrowser } from '../../src/cli/bootstrap/browser.mjs';
import { installState, lockHash, npmCommand } from '../../src/cli/bootstrap/install.mjs';
import { atLeast } from '../../src/cli/bootstrap/node-binary.mjs';
import { explainNpmFailure } from '../../src/cli/bootstrap/npm-failure.mjs';
import { withProgress } from '../../src/cli/bootstrap/progress.mjs';

const lockOf = (packages: Record<string, object>) => JSON.stringify({ packages: { '': { name: 'kb' }, ...packages } });

describe('installState: must the dependencies be installed?', () => {
  const lock = lockOf({ 'node_modules/yaml': { version: '2.9.1' } });
  const installed = lockOf({ 'node_modules/yaml': { version: '2.9.1' } });

  it('yes, when nothing is installed', () => {
    expect(installState({ lock, installed: undefined, recordedHash: undefined })).toBe('stale');
    // node_modules lost, the hash restored from a cache
    expect(installState({ lock, installed: undefined, recordedHash: lockHash(lock) })).toBe('stale');
  });

  it('no, when the recorded hash is that of the lock', () => {
    expect(installState({ lock, installed, recordedHash: `${lockHash(lock)}\n` })).toBe('current');
  });

  it('no, when somebody ran npm by hand and every version agrees', () => {
    expect(installState({ lock, installed, recordedHash: undefined })).toBe('unrecorded');
    expect(installState({ lock, installed, recordedHash: 'an older hash' })).toBe('unrecorded');
  });

  it('yes, when a version differs or a package is missing, whatever the dates of the files', () => {
    const older = lockOf({ 'node_modules/yaml': { version: '2.8.0' } });
    expect(installState({ lock, installed: older, recordedHash: undefined })).toBe('stale');
    expect(installState({ lock, installed: lockOf({}), recordedHash: 'an older hash' })).toBe('stale');
  });

  it('no, when only packages of other platforms are missing', () => {
    const withOptional = lockOf({
      'node_modules/yaml': { version: '2.9.1' },
      'node_modules/@esbuild/win32-x64': { version: '0.28.0', optional: true },
    });
    expect(installState({ lock: withOptional, installed, recordedHash: undefined })).toBe('unrecorded');
  });

  it('no, when there is no lock to compare with; yes, when a record is damaged', () => {
    expect(installState({ lock: undefined, installed, recordedHash: undefined })).toBe('current');
    expect(installState({ lock, installed: '{', recordedHash: undefined })).toBe('stale');
  });

  it('takes a lock with CRLF line endings for the same lock', () => {
    expect(lockHash('{\r\n}\r\n')).toBe(lockHash('{\n}\n'));
  });
});

describe('findBrowser', () => {
  const machine = (files: string[], overrides: object = {}) => ({
    env: { PATH: '/usr/local/bin:/usr/bin' } as NodeJS.ProcessEnv,
    platform: 'linux' as const,
    home: '/home/li',
    list: (directory: string) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${directory}/`))
          .map((file) => file.slice(directory.length + 1).split('/')[0] ?? ''),
      ),
    ],
    exists: (file: string) => files.includes(file),
    ...overrides,
  });
  const cache = '/home/li/.cache/ms-playwright';

  it('prefers what the user names, then the system, then Playwright', () => {
    const files = [
      '/opt/mine',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium',
      `${cache}/chromium-1255/chrome-linux64/chrome`,
    ];
    const env = { PATH: '/usr/bin', CHROMIUM: '/opt/mine' };
    expect(findBrowser(machine(files, { env }))).toBe('/opt/mine');
    expect(findBrowser(machine(files))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine(files.filter((file) => file !== '/usr/bin/chromium')))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(machine(files.slice(3)))).toBe(files[3]);
  });

  it('passes over a name that is not there, and a file that does not work', () => {
    const env = { PATH: '/usr/bin', CHROMIUM: '/gone' };
    expect(findBrowser(machine(['/usr/bin/chromium'], { env }))).toBe('/usr/bin/chromium');
    const snapStub = machine(['/usr/bin/chromium-browser', '/usr/bin/google-chrome'], {
      works: (program: string) => program !== '/usr/bin/chromium-browser',
    });
    expect(findBrowser(snapStub)).toBe('/usr/bin/google-chrome');
  });

  it('takes the newest whole browser of a Playwright cache, a headless shell only for want of one', () => {
    const shell = `${cache}/chromium_headless_shell-1300/chrome-headless-shell-linux64/chrome-headless-shell`;
    const old = `${cache}/chromium-999/chrome-linux/chrome`;
    const newer = `${cache}/chromium-1255/chrome-linux64/chrome`;
    expect(findBrowser(machine([shell, old, newer]))).toBe(newer);
    expect(findBrowser(machine([shell]))).toBe(shell);
  });

  it('looks where PLAYWRIGHT_BROWSERS_PATH says', () => {
    const file = '/srv/browsers/chromium-1255/chrome-linux64/chrome';
    expect(findBrowser(machine([file], { env: { PLAYWRIGHT_BROWSERS_PATH: '/srv/browsers' } }))).toBe(file);
  });

  it('knows the standard places of macOS and Windows', () => {
    const mac = machine([], { platform: 'darwin', home: '/Users/li', env: {} });
    expect(browserCandidates(mac)).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = machine([], {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\L' },
    });
    expect(browserCandidates(windows)).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it('is undefined where there is none', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });
});

describe('the Node to run on', () => {
  it.each([
    ['22.18.0', true],
    ['22.17.9', false],
    ['24.0.0', true],
    ['20.20.2', false],
    [undefined, false],
  ])('%s is new enough: %s', (version, expected) => {
    expect(atLeast(version, '22.18.0')).toBe(expected);
  });
});

describe('npm', () => {
  it('is the one that started us, run without a shell', () => {
    const env = { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
    expect(npmCommand(env)).toEqual({ command: '/usr/bin/node', args: ['/usr/lib/npm/bin/npm-cli.js'], shell: false });
  });

  it('is the one on the PATH when another tool started us', () => {
    expect(npmCommand({ npm_execpath: '/usr/lib/pnpm/pnpm.cjs' }).args).toEqual([]);
  });

  it('failing, is explained by cause and remedy, without its complaints about the engine', () => {
    const output = 'npm warn EBADENGINE Unsupported engine\nnpm error code EAI_AGAIN\nnpm error request failed\n';
    const [head, ...rest] = explainNpmFailure({ verb: 'ci', code: 1, output }).split('\n');
    expect(head).toMatch(/^安装依赖失败（npm ci，退出码 1）：连不上 npm 的软件仓库。请检查网络/);
    expect(rest).toEqual(['    npm error code EAI_AGAIN', '    npm error request failed']);
  });

  it('missing, is named as such', () => {
    expect(explainNpmFailure({ verb: 'ci', code: 127, output: '' })).toContain('找不到 npm');
  });
});

describe('withProgress', () => {
  it('writes whole lines into a log, and rewrites one line on a terminal', async () => {
    const run = async (isTTY: boolean) => {
      let written = '';
      const stream = { isTTY, write: (text: string) => (written += text) };
      expect(await withProgress('正在安装', () => Promise.resolve(7), { stream })).toBe(7);
      return written;
    };
    expect(await run(false)).toBe('正在安装……\n');
    expect(await run(true)).toBe('正在安装……\r\u001b[K');
  });
});

describe('the entry', () => {
  const entry = path.resolve('src/cli/bootstrap.mjs');

  it('refuses an unknown command in plain words', () => {
    const { stderr, status } = runEntry(['strat']);
    expect(stderr).toContain('没有“strat”这个命令');
    expect(status).toBe(1);
  });

  it('tells what there is by name, also for names that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', ''])
      expect(runEntry([name]).stderr).toContain(
        `没有“${name}”这个命令。可用的有：npm start、npm test、npm run dev、npm run build、npm run preview。`,
      );
  });

  it('builds and previews with what is installed, and says so when nothing is', () => {
    const bare = fs.mkdtempSync(path.join(os.tmpdir(), 'kb bare '));
    fs.cpSync('src/cli/bootstrap.mjs', path.join(bare, 'src/cli/bootstrap.mjs'));
    fs.cpSync('src/cli/bootstrap', path.join(bare, 'src/cli/bootstrap'), { recursive: true });
    for (const name of ['build', 'preview']) {
      const { stderr, status } = runEntry([name], path.join(bare, 'src/cli/bootstrap.mjs'));
      expect([stderr.trim(), status]).toEqual([
        '✗ 依赖还没有装好。运行 npm start（装好并打开网站）或 npm ci（只安装），再试一次。',
        1,
      ]);
    }
    fs.rmSync(bare, { recursive: true });
  });

  it('can be read by an old Node: nothing imported statically, no newer syntax', () => {
    const code = fs.readFileSync(entry, 'utf8').replace(/\/\/.*$/gm, '');
    expect(code).not.toMatch(/^import\s|\?\.|\?\?|^await\s/m);
  });

  function runEntry(args: string[], file = entry) {
    try {
      execFileSync(process.execPath, [file, ...args], { encoding: 'utf8', stdio: 'pipe' });
      return { stderr: '', status: 0 };
    } catch (error) {
      return error as { stderr: string; status: number };
    }
  }
});
