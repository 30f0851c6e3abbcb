/** The commands as a curator and a pipeline run them: exit codes, formats, and a refused build that spoils nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSealed } from '../cli/output/make-output.ts';

const COUNTY = resolve('tests/fixtures/county');
let folder: string;
let broken: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb 命令 '));
  broken = join(folder, 'content');
  cpSync(COUNTY, broken, { recursive: true });
  const file = join(broken, 'documents/baishi-2024/observations.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(',target,', ',goal,'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, KB_CONTENT: COUNTY, ...env },
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  test('没有问题：退出码 0，说明校验了多少', () => {
    const { status, stdout } = run('check');
    expect(stdout).toMatch(/校验通过：文献 \d+/);
    expect(status).toBe(0);
  });
  test('有问题：退出码 1，文件、行、规则、改法俱全', () => {
    const { status, stdout } = run('check', [], { KB_CONTENT: broken });
    expect(status).toBe(1);
    expect(stdout).toMatch(/content\/documents\/baishi-2024\/observations\.csv:\d+:\d+ {2}\[schema\/choice\]/);
    expect(stdout).toMatch(/改法：.*target/);
    expect(stdout).toMatch(/共 1 处问题，涉及 1 个文件/);
  });
  test('json 与 github 格式', () => {
    const json = JSON.parse(run('check', ['--format', 'json'], { KB_CONTENT: broken }).stdout) as {
      ok: boolean;
      problems: { line: number }[];
    };
    expect(json).toMatchObject({
      ok: false,
      count: 1,
      problems: [{ rule: 'schema/choice', file: 'content/documents/baishi-2024/observations.csv' }],
    });
    const annotation = run('check', ['--format', 'github'], { KB_CONTENT: broken }).stdout;
    expect(annotation).toMatch(
      /^::error file=content\/documents\/baishi-2024\/observations\.csv,line=\d+,col=\d+,title=schema\/choice::/,
    );
  });
  test('用错参数：退出码 64', () => expect(run('check', ['--format', 'xml']).status).toBe(64));
  test('没有这个文件夹：退出码 1', () => expect(run('check', [], { KB_CONTENT: join(folder, 'none') }).status).toBe(1));
});

describe('npm run audit', () => {
  test('没有原件：退出码 2，并且说明', () => {
    const { status, stderr } = run('audit', [], { KB_ORIGINALS: join(folder, 'none') });
    expect(status).toBe(2);
    expect(stderr).toContain('未核对');
  });
  test('原件被改过：退出码 1，指出指纹', () => {
    const originals = join(folder, 'originals');
    mkdirSync(originals);
    const record = readFileSync(join(COUNTY, 'documents/baishi-2024/index.mdx'), 'utf8');
    const file = /file: (\S+)/.exec(record)?.[1] ?? '';
    writeFileSync(join(originals, file), '另一份文件\n共12家\n');
    const { status, stdout } = run('audit', ['--format', 'json'], { KB_ORIGINALS: originals });
    expect(status).toBe(1);
    const rules = (JSON.parse(stdout) as { problems: { rule: string }[] }).problems.map(({ rule }) => rule);
    for (const rule of ['audit/fingerprint', 'audit/ledger', 'audit/observations', 'audit/numeral'])
      expect(rules).toContain(rule);
  });
});

describe('npm run build', () => {
  test('内容有问题就不构建，上一次的网站原样保留', () => {
    const out = join(folder, 'site');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), '上一次的网站');
    const { status, stdout, stderr } = run('build', [], { KB_CONTENT: broken, KB_OUT: out });
    expect(status).toBe(1);
    expect(stdout).toContain('schema/choice');
    expect(stderr).toContain('原样保留');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('上一次的网站');
    expect(existsSync(`${out}.building`)).toBe(false);
  });
  test('上一次的网站是本项目的：说它原样保留，一字不差', () => {
    const out = join(folder, 'ours');
    makeSealed(out);
    const before = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const { status, stderr } = run('build', [], { KB_CONTENT: broken, KB_OUT: out });
    expect(status).toBe(1);
    expect(stderr).toContain('内容校验没有通过');
    expect(stderr).toContain(`上一次构建的网站原样保留在 ${out}。`);
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' })).toEqual(before);
  });
  test('地址设置有误：一句话说明写法，不构建', () => {
    const out = join(folder, 'none');
    for (const [name, value] of Object.entries({ BASE_PATH: '//evil', SITE_URL: 'ftp://x.example' })) {
      const { status, stderr } = run('build', [], { KB_OUT: out, [name]: value });
      expect(status).toBe(1);
      expect(stderr).toContain(`没有构建：${name} “${value}”`);
      expect(stderr).not.toContain('    at ');
      expect(existsSync(out)).toBe(false);
    }
  });
});
