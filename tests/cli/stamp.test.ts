import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIsFresh, inputsDigest, recordBuild } from '../../src/cli/bootstrap/stamp.mjs';

let root: string;
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
};
const digest = (env: NodeJS.ProcessEnv = {}) => inputsDigest({ root, env });

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'kb stamp '));
  write('content/documents/a/index.mdx', '甲');
  write('src/pages/index.astro', '<p />');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

describe('inputsDigest', () => {
  it('stays the same when a file is only touched', () => {
    const before = digest();
    fs.utimesSync(path.join(root, 'src/pages/index.astro'), 1, 1);
    expect(digest()).toBe(before);
  });

  it.each([
    ['a page is edited', () => write('content/documents/a/index.mdx', '乙')],
    ['a file is added', () => write('public/favicon.svg', '<svg/>')],
    [
      'a file is renamed',
      () => fs.renameSync(path.join(root, 'src/pages/index.astro'), path.join(root, 'src/a.astro')),
    ],
    ['a dependency changes', () => write('package-lock.json', '{}')],
    ['the originals arrive', () => write('originals/1.txt', '文')],
  ])('changes when %s', (_what, change) => {
    const before = digest();
    change();
    expect(digest()).not.toBe(before);
  });

  it('changes with the settings that a page depends on, and no others', () => {
    const before = digest();
    expect(digest({ BASE_PATH: '/kb' })).not.toBe(before);
    expect(digest({ KB_PRIVATE: '1' })).not.toBe(before);
    expect(digest({ KB_OUT: 'elsewhere', CHROMIUM: '/usr/bin/chromium' })).toBe(before);
  });

  it('follows KB_CONTENT and KB_ORIGINALS', () => {
    const env = { KB_CONTENT: 'other', KB_ORIGINALS: 'held' };
    const before = digest(env);
    write('other/x.mdx', '丙');
    const between = digest(env);
    write('held/1.txt', '文');
    expect(new Set([before, between, digest(env)]).size).toBe(3);
  });
});

describe('inputsDigest, of several folders with originals', () => {
  it('follows each of them, and their order', () => {
    const env = (...folders: string[]) => ({ KB_ORIGINALS: folders.join(path.delimiter) });
    write('one/1.txt', '甲');
    const before = digest(env('one', 'two'));
    expect(before).toBe(digest(env('one')));
    write('two/2.txt', '乙');
    const after = digest(env('one', 'two'));
    expect(new Set([before, after, digest(env('two', 'one'))]).size).toBe(3);
  });
});

describe('inputsDigest, of the same input in other words', () => {
  it('is one for a content folder named and not named, by a path and by a link', () => {
    const before = digest();
    expect(digest({ KB_CONTENT: path.join(root, 'content') })).toBe(before);
    expect(digest({ KB_CONTENT: 'src/../content/' })).toBe(before);
    fs.symlinkSync(path.join(root, 'content'), path.join(root, 'also'));
    expect(digest({ KB_CONTENT: 'also' })).toBe(before);
    expect(digest({ KB_ORIGINALS: path.join(root, 'originals') })).toBe(before);
  });

  it('is one for a setting that is empty and one that is absent', () => {
    expect(digest({ SITE_URL: '', KB_PRIVATE: '', BASE_PATH: undefined })).toBe(digest());
  });

  it('is one in another checkout', () => {
    const before = digest();
    const copy = `${root} copy`;
    fs.cpSync(root, copy, { recursive: true });
    expect(inputsDigest({ root: copy, env: {} })).toBe(before);
    fs.rmSync(copy, { recursive: true });
  });

  it('neither waits for a pipe nor runs round in a circle of links', () => {
    execFileSync('mkfifo', [path.join(root, 'content/pipe.mdx')]);
    fs.symlinkSync('..', path.join(root, 'content/round'));
    fs.symlinkSync('nowhere', path.join(root, 'content/dangling'));
    expect(digest()).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('buildIsFresh', () => {
  const build = () => ({ outDir: path.join(root, 'dist'), digest: digest() });

  it('holds after a recorded build, until an input changes', () => {
    expect(buildIsFresh(build())).toBe(false);
    write('dist/build.json', '{"id":"1"}');
    expect(buildIsFresh(build())).toBe(false);
    recordBuild(build());
    expect(buildIsFresh(build())).toBe(true);
    write('src/pages/index.astro', '<h1 />');
    expect(buildIsFresh(build())).toBe(false);
  });

  it('ends when the output is deleted, or built again by somebody else', () => {
    write('dist/build.json', '{"id":"1"}');
    recordBuild(build());
    write('dist/build.json', '{"id":"2"}');
    expect(buildIsFresh(build())).toBe(false);
    recordBuild(build());
    fs.rmSync(path.join(root, 'dist'), { recursive: true });
    expect(buildIsFresh(build())).toBe(false);
  });

  it('keeps the stamp out of what gets published', () => {
    write('dist/build.json', '{}');
    recordBuild(build());
    expect(fs.readdirSync(path.join(root, 'dist'))).toEqual(['build.json']);
  });
});
