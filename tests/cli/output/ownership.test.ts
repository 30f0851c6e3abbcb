import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whoseIs } from '../../../src/cli/output/ownership.ts';
import { SEAL } from '../../../src/cli/output/seal.ts';
import { eachInFolder, makeSealed, makeUnsealed, write } from './make-output.ts';

const folder = eachInFolder();
const whose = () => whoseIs(folder.path);

describe('whoseIs', () => {
  it('is nobody’s while it is empty, or holds what systems leave anywhere', () => {
    expect(whose()).toEqual({ whose: 'nobody' });
    write(folder.path, { '.DS_Store': 'x', 'Thumbs.db': 'x' });
    expect(whose()).toEqual({ whose: 'nobody' });
  });

  it('is ours with a seal, whole or torn', () => {
    makeSealed(folder.path);
    expect(whose()).toEqual({ whose: 'ours', whole: true });
    rmSync(join(folder.path, 'data'), { recursive: true });
    expect(whose()).toEqual({ whose: 'ours', whole: false });
  });

  it('is ours as builds left it before there was a seal', () => {
    makeUnsealed(folder.path);
    expect(whose()).toEqual({ whose: 'ours', whole: true });
  });

  it.each([
    ['another file at the top', { 'thesis.txt': '' }],
    ['a file deep inside', { 'data/mine/thesis.txt': '' }],
    ['a page of the user’s own', { 'mine/index.html': '' }],
    ['a repository', { '.git/HEAD': 'ref: refs/heads/gh-pages' }],
    ['a hidden file', { '.env': 'SECRET=1' }],
  ])('is foreign as soon as it holds %s', (_what, files) => {
    for (const make of [makeSealed, makeUnsealed]) {
      make(folder.path);
      write(folder.path, files);
      expect(whose()).toEqual({ whose: 'foreign', marked: true, entries: Object.keys(files) });
    }
  });

  it('is foreign with a link in the place of a page', () => {
    makeSealed(folder.path);
    rmSync(join(folder.path, 'measures/tcm/index.html'));
    symlinkSync('/etc/hostname', join(folder.path, 'measures/tcm/index.html'));
    expect(whose()).toMatchObject({ whose: 'foreign', entries: ['measures/tcm/index.html'] });
  });

  it.each([
    ['nothing in it', ''],
    ['no object', '[]'],
    ['no JSON', '{"build":'],
    ['another program’s record', '{"build":"2024.11.3","commit":"abc"}'],
    ['an id of our form alone', '{"build":"0123456789ab"}'],
    ['prototype names', '{"__proto__":{"build":"0123456789ab"},"constructor":1}'],
  ])('a foreign build.json with %s makes nothing ours', (_what, record) => {
    write(folder.path, { 'build.json': record, 'index.html': '<meta name="kb-build" content="0123456789ab">' });
    expect(whose()).toEqual({ whose: 'foreign', marked: false, entries: ['build.json', 'index.html'] });
  });

  it('our build.json beside another home page makes nothing ours', () => {
    makeUnsealed(folder.path);
    write(folder.path, { 'index.html': '<h1>另一个网站</h1>' });
    expect(whose()).toMatchObject({ whose: 'foreign', marked: false });
  });

  it('a seal of another build makes nothing ours', () => {
    makeSealed(folder.path);
    writeFileSync(join(folder.path, 'build.json'), '{}');
    expect(whose()).toMatchObject({ whose: 'foreign', marked: false });
  });

  it('a damaged seal counts as none: what builds left before there was one is still ours, more is not', () => {
    makeSealed(folder.path);
    writeFileSync(join(folder.path, SEAL), '# 县域医改知识库 0123456789ab\nindex.html');
    expect(whose()).toEqual({ whose: 'ours', whole: true });
    write(folder.path, { 'topics/a/index.html': '' });
    expect(whose()).toMatchObject({ whose: 'foreign', marked: true, entries: ['topics/a/index.html'] });
  });

  it('a seal alone makes nothing ours', () => {
    makeSealed(folder.path);
    write(folder.path, { 'mine/x.txt': '' });
    for (const name of ['build.json', 'index.html', 'data', 'measures'])
      rmSync(join(folder.path, name), { recursive: true });
    expect(whose()).toEqual({ whose: 'foreign', marked: false, entries: [SEAL, 'mine'] });
  });

  it('neither opens a pipe nor takes a folder for a record', () => {
    mkdirSync(join(folder.path, 'build.json'));
    mkdirSync(join(folder.path, SEAL));
    write(folder.path, { 'thesis.txt': '' });
    expect(whose()).toMatchObject({ whose: 'foreign', marked: false, entries: [SEAL, 'build.json', 'thesis.txt'] });
  });
});
