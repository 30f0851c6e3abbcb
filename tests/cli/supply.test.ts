import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLooseActions } from '../../src/cli/supply/actions.ts';
import { judgeLicence, writeLicences } from '../../src/cli/supply/licences.ts';
import { fillLock, readLock } from '../../src/cli/supply/lock.ts';
import { auditPackages, lookUp, type AskNpm } from '../../src/cli/supply/registry.ts';

const LOCK = JSON.stringify({
  name: 'project',
  packages: {
    '': { name: 'project' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a', license: 'MIT' },
    'node_modules/a/node_modules/@b/mac': {
      version: '2.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
      engines: { node: '20' },
    },
  },
});
const [, MAC = expect.fail()] = readLock(LOCK);
const answering =
  (stdout: string, stderr = ''): AskNpm =>
  () => ({ stdout, stderr });

describe('the lock', () => {
  it('is read entry by entry', () =>
    expect(MAC).toEqual({
      path: 'node_modules/a/node_modules/@b/mac',
      name: '@b/mac',
      version: '2.0.0',
      integrity: undefined,
      licence: undefined,
      isDev: true,
      systems: ['darwin', 'arm64'],
    }));

  it('is filled in where npm would have written it, and nowhere else', () => {
    const filled = fillLock(LOCK, new Map([[MAC.path, { integrity: 'sha512-b', licence: 'MIT' }]]));
    const { packages } = JSON.parse(filled) as { packages: Record<string, object> };
    expect(Object.entries(packages[MAC.path] ?? {})).toEqual([
      ['version', '2.0.0'],
      ['integrity', 'sha512-b'],
      ['cpu', ['arm64']],
      ['dev', true],
      ['license', 'MIT'],
      ['optional', true],
      ['os', ['darwin']],
      ['engines', { node: '20' }],
    ]);
    expect(packages['node_modules/a']).toEqual({ version: '1.0.0', integrity: 'sha512-a', license: 'MIT' });
  });
});

describe('a licence', () => {
  it.each([
    ['x', 'MIT', 'permissive'],
    ['x', '(GPL-3.0 OR MIT)', 'permissive'],
    ['x', 'MIT AND Apache-2.0', 'permissive'],
    ['x', 'MIT AND GPL-3.0', 'unexplained'],
    ['x', 'GPL-3.0', 'unexplained'],
    ['x', 'SEE LICENSE IN LICENSE', 'unexplained'],
    ['x', undefined, 'unexplained'],
    ['axe-core', 'MPL-2.0', 'explained'],
    ['axe-core', 'GPL-3.0', 'unexplained'],
    ['axe-core-extra', 'MPL-2.0', 'unexplained'],
    ['@img/sharp-win32-x64', 'Apache-2.0 AND LGPL-3.0-or-later', 'explained'],
  ])('of %s: %s is %s', (name, licence, kind) => expect(judgeLicence({ name, licence }).kind).toBe(kind));

  it('page lists what is explained first, then what a build needs', () => {
    const entry = { path: '', version: '1.0.0', integrity: 'x', systems: [], isDev: true };
    const page = writeLicences([
      { ...entry, name: 'axe-core', licence: 'MPL-2.0' },
      { ...entry, name: 'b', licence: 'MIT', isDev: false },
    ]);
    expect(page).toMatch(/## 要说明的\n\n- MPL-2\.0：`axe-core` 1\.0\.0。只在测试里/);
    expect(page).toContain('## 构建网站要用的\n\n### MIT\n\n- `b` 1.0.0\n');
  });
});

describe('the registry', () => {
  it('gives digest and licence', () =>
    expect(lookUp(MAC, answering('{"dist.integrity":"sha512-b","license":"MIT"}'))).toEqual({
      integrity: 'sha512-b',
      licence: 'MIT',
    }));
  it.each([
    ['', 'npm error 404\nmore', 'npm error 404'],
    ['{}', '', '登记处没有给出指纹'],
    ['', '', '登记处没有回答'],
  ])('says why it does not: %s %s', (stdout, stderr, reason) =>
    expect(lookUp(MAC, answering(stdout, stderr))).toEqual({ reason }),
  );

  it('reports vulnerabilities', () =>
    expect(
      auditPackages(
        answering('{"vulnerabilities":{"a":{"severity":"high"}},"metadata":{"vulnerabilities":{"high":1,"total":1}}}'),
      ),
    ).toEqual({
      answered: true,
      counts: { critical: 0, high: 1, moderate: 0, low: 0, info: 0 },
      packages: [{ name: 'a', severity: 'high' }],
    }));
  it.each([
    ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
    ['', '没有回答'],
    ['<html>', '没有回答'],
  ])('that does not answer is no verdict: %s', (stdout, reason) =>
    expect(auditPackages(answering(stdout))).toEqual({ answered: false, reason }),
  );
});

describe('an action', () => {
  const commit = 'd23441a48e516b6c34aea4fa41551a30e30af803';
  it.each([
    [`      - uses: actions/checkout@${commit} # v6.1.0`, 0],
    ['      - uses: ./.github/actions/own', 0],
    ['      - run: npm test', 0],
    ['      - uses: actions/checkout@v4', 1],
    ['      - uses: actions/checkout@main # v4', 1],
    [`      - uses: actions/checkout@${commit}`, 1],
    [`        uses: actions/checkout@${commit.slice(0, 7)} # v6`, 1],
    ['      - uses: docker://alpine:3', 1],
  ])('%s', (line, count) => expect(findLooseActions(`jobs:\n${line}\n`)).toHaveLength(count));
});

describe('this project', () => {
  const entries = readLock(readFileSync('package-lock.json', 'utf8'));
  it('has a digest for every package of every system', () =>
    expect(entries.filter(({ integrity }) => !integrity).map(({ path }) => path)).toEqual([]));
  it('uses nothing under terms that are not explained', () =>
    expect(entries.filter((entry) => judgeLicence(entry).kind === 'unexplained').map(({ name }) => name)).toEqual([]));
  it('lists its licences as they are', () =>
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(writeLicences(entries)));
  it('runs pinned actions only', () => {
    const folder = '.github/workflows';
    const loose = readdirSync(folder).flatMap((file) => findLooseActions(readFileSync(join(folder, file), 'utf8')));
    expect(loose).toEqual([]);
  });
});
