import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BuildLog, judgeLine, oneLine } from '../../../src/cli/build/build-log.ts';
import { describeFailure } from '../../../src/cli/build/describe-failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'kb log '));
afterAll(() => rmSync(folder, { recursive: true }));
const warn = (message: string) => judgeLine({ level: 'warn', label: 'build', message });

describe('judgeLine', () => {
  it.each([
    ['The route "/about" is defined in both "src/pages/about.astro" and "src/pages/about/index.astro".', '地址相同'],
    [
      'Could not render `/measures/matrix` from route `/measures/[id]` as it conflicts with higher priority route.',
      '地址相同',
    ],
    ['**measures** contains multiple entries with the same slug: `tcm`. Slugs must be unique.', '编号相同'],
    [
      'Duplicate id "tcm" found in content/measures. Later items with the same id will overwrite earlier ones.',
      '编号相同',
    ],
    [
      'Skipping src/pages/about/index.astro because a file with the same name exists in the public folder: about/',
      '同名',
    ],
    ['No contents found for tcm.mdx', '没有读出来'],
    ['No entry type found for tcm.txt', '没有读出来'],
    ['Unsupported file type /srv/kb/src/pages/a.docx found in pages directory.', '不能成为页面'],
    ['The base directory "/srv/kb/content/cases/" does not exist.', '缺少一类'],
    ['Entry measures → tcm was not found.', '没有读到'],
  ])('fails a build that warns: %s', (message, why) => {
    const verdict = warn(message);
    expect(verdict).toMatchObject({ kind: 'lost' });
    expect(verdict.kind === 'lost' && verdict.reason).toContain(why);
  });

  it('fails a build that went on after an error', () => {
    expect(judgeLine({ level: 'error', label: 'content', message: 'Error reading tcm.mdx: EACCES' }).kind).toBe('lost');
    expect(judgeLine({ level: 'error', label: null, message: 'something new' }).kind).toBe('lost');
  });

  it('keeps quiet about Astro’s own directive, one for each MDX file, and about a kind of content not held yet', () => {
    expect(
      warn('[MODULE_LEVEL_DIRECTIVE] The semantics of the module level directive "use astro:head-inject" in').kind,
    ).toBe('quiet');
    expect(warn('No files found matching "*.mdx" in directory "content/cases"').kind).toBe('quiet');
    expect(judgeLine({ level: 'info', label: 'build', message: '515 page(s) built' }).kind).toBe('quiet');
  });

  it('shows any other warning, that of another directive too', () => {
    expect(warn('[MODULE_LEVEL_DIRECTIVE] The module level directive "use client" may not be preserved').kind).toBe(
      'shown',
    );
    expect(warn('Some chunks are larger than 500 kB').kind).toBe('shown');
  });
});

describe('BuildLog', () => {
  it('writes all to the file, and keeps each thing that matters once', () => {
    const log = new BuildLog(join(folder, 'a/build.log'));
    for (const message of ['Some chunks are large', 'Some chunks are large', 'No contents found for a.mdx'])
      log.add({ level: 'warn', label: 'vite', message });
    log.add({ level: 'info', label: null, message: 'done' });
    expect(log.notices).toEqual(['Some chunks are large']);
    expect(log.lost).toEqual(['一份内容没有读出来：No contents found for a.mdx｜改正后再构建。']);
    expect(readFileSync(log.file, 'utf8').split('\n')).toEqual([
      '[warn] [vite] Some chunks are large',
      '[warn] [vite] Some chunks are large',
      '[warn] [vite] No contents found for a.mdx',
      '[info] done',
      '',
    ]);
  });

  it('that can’t be written is no reason to fail', () => {
    writeFileSync(join(folder, 'file'), '');
    const log = new BuildLog(join(folder, 'file/build.log'));
    log.add({ level: 'warn', label: null, message: 'x' });
    expect(existsSync(log.file)).toBe(false);
    expect(log.notices).toEqual(['x']);
  });
});

describe('describeFailure', () => {
  const say = (failure: Parameters<typeof describeFailure>[0]) =>
    describeFailure(failure, new BuildLog(join(folder, 'f.log'))).message.replace(join(folder, 'f.log'), 'LOG');

  it('says what is wrong and what to do, and where the rest is', () => {
    expect(
      say({ message: "Cannot find package 'parse5' imported from /srv/kb/src/a.ts", code: 'ERR_MODULE_NOT_FOUND' }),
    ).toBe('缺少依赖包 “parse5”：node_modules 不完整｜运行 npm ci 重新安装，再试一次。\n全部记录见 LOG');
    expect(say({ message: 'ENOSPC: no space left on device, write', code: 'ENOSPC' })).toContain('磁盘写满了');
    expect(say({ message: 'Could not write file: No space left on device (os error 28)\n   at rolldown…' })).toContain(
      '磁盘写满了',
    );
    expect(say({ message: 'EROFS: read-only file system, mkdir', code: 'EROFS' })).toContain('文件系统是只读的');
    expect(say({ message: "Cannot find module '/srv/kb/node_modules/@oslojs/encoding/dist/index.js'" })).toContain(
      '“@oslojs/encoding”',
    );
    expect(say({ message: 'Failed to install either of [pagefind_extended, pagefind]. Most likely' })).toContain(
      '缺少依赖包 “pagefind”',
    );
    expect(
      say({ message: 'Could not render `/a` from route `/[id]` as it conflicts with higher priority route `/a`.' }),
    ).toContain('两个页面的地址相同');
  });

  it('names the file and the advice of an error that it does not know, not its stack', () => {
    const stack = 'Error: odd\n    at somewhere (/srv/kb/x.js:1:1)';
    expect(say({ message: 'odd\n thing', place: 'content/a.mdx:3:7', hint: 'Do\nthis.', stack })).toBe(
      'content/a.mdx:3:7：odd thing\nDo this.\n全部记录见 LOG',
    );
    expect(readFileSync(join(folder, 'f.log'), 'utf8')).toBe(`${stack}\n`);
  });
});

describe('oneLine', () => {
  it('shortens, and names files from the project', () => {
    expect(oneLine('a\n  b ../../../src/pages/x.astro')).toBe('a b src/pages/x.astro');
    expect(oneLine('字'.repeat(400))).toHaveLength(302);
  });
});
