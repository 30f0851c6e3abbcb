import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimText, isAlive, readClaims, readHolder } from '../../../src/cli/output/holder.ts';
import { closeScratch, openScratch } from '../../../src/cli/output/scratch.ts';
import { isLeftBehind, openWorkshop, workshopFolder } from '../../../src/cli/output/workshop.ts';
import { eachInFolder, write } from './make-output.ts';

const folder = eachInFolder();
const place = (name = 'site', isMount = false) => ({ path: join(folder.path, name), isMount });
const names = () => readdirSync(folder.path).toSorted();

/** A process that has ended, as a claim of it says. */
function deadClaim(): string {
  const { stdout } = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' });
  return JSON.stringify({ pid: Number(stdout), host: hostname(), began: '1' });
}
/** As a build that was killed leaves it. */
function kill(site = place()) {
  const workshop = openWorkshop(site);
  writeFileSync(join(workshop.folder, 'holder-1'), deadClaim());
  return workshop;
}

describe('openWorkshop', () => {
  it('stands beside the output, inside a mount point, and is gone when it is closed', () => {
    const workshop = openWorkshop(place());
    expect(workshop.folder).toBe(join(folder.path, '.kb-work-site'));
    write(workshop.folder, { 'stage/index.html': '' });
    workshop.close();
    expect(names()).toEqual([]);
    mkdirSync(join(folder.path, 'disk'));
    const inside = openWorkshop(place('disk', true));
    expect(inside.folder).toBe(join(folder.path, 'disk/.kb-work-here'));
    inside.close();
    expect(readdirSync(join(folder.path, 'disk'))).toEqual([]);
  });

  it('makes the folders above, and takes them away when no site came of it', () => {
    const site = place('a/b/site');
    openWorkshop(site).close();
    expect(names()).toEqual([]);
    const workshop = openWorkshop(site);
    mkdirSync(site.path);
    workshop.close();
    expect(existsSync(site.path)).toBe(true);
  });

  it('lets one in at a time, and names who is in', () => {
    const workshop = openWorkshop(place());
    expect(() => openWorkshop(place())).toThrow(
      `另一个构建（进程 ${process.pid}，机器 ${hostname()}）正在写这个输出｜等它结束再试`,
    );
    workshop.close();
    openWorkshop(place()).close();
  });

  it('of another output is another', () => {
    const one = openWorkshop(place('one'));
    const two = openWorkshop(place('two'));
    one.close();
    two.close();
    expect(names()).toEqual([]);
  });

  it('is taken over from a process that died, with what lies in it', () => {
    const dead = kill();
    write(dead.folder, { 'previous/index.html': '' });
    expect(isLeftBehind(place())).toBe(true);
    const workshop = openWorkshop(place());
    expect(readClaims(workshop.folder).map(({ number }) => number)).toEqual([2]);
    expect(existsSync(join(workshop.folder, 'previous/index.html'))).toBe(true);
    expect(() => openWorkshop(place())).toThrow('另一个构建');
  });

  it('is taken over from a claim that was never finished, but not at once', () => {
    const workshop = openWorkshop(place());
    writeFileSync(join(workshop.folder, 'holder-1'), '');
    expect(() => openWorkshop(place())).toThrow('另一个构建正在写这个输出');
  });

  it('keeps the last site when it is closed with that still in it', () => {
    const workshop = openWorkshop(place());
    write(workshop.folder, { 'previous/index.html': '', 'stage/index.html': '' });
    workshop.close();
    expect(existsSync(join(workshop.folder, 'previous/index.html'))).toBe(true);
    expect(isLeftBehind(place())).toBe(true);
    openWorkshop(place());
  });

  it.each([
    ['a folder', () => write(folder.path, { '.kb-work-site/thesis.txt': '' })],
    ['a file', () => write(folder.path, { '.kb-work-site': '' })],
    ['a link', () => symlinkSync('elsewhere', join(folder.path, '.kb-work-site'))],
  ])('leaves %s of the user’s alone that bears its name', (_what, make) => {
    make();
    const before = readdirSync(folder.path, { recursive: true });
    expect(() => openWorkshop(place())).toThrow('不是本项目留下的');
    expect(readdirSync(folder.path, { recursive: true })).toEqual(before);
    expect(isLeftBehind(place())).toBe(false);
  });

  it('clears away what a process left that died while it set up or cleared up, of this output alone', () => {
    for (const [output, name] of [
      ['site', '.kb-new-aaaaaa'],
      ['other', '.kb-gone-bbbbbb'],
    ] as const) {
      const { folder: made } = kill(place(output));
      renameSync(made, join(folder.path, name));
    }
    write(folder.path, { '.kb-new-user00/thesis.txt': '' });
    openWorkshop(place()).close();
    expect(names()).toEqual(['.kb-gone-bbbbbb', '.kb-new-user00']);
  });

  it('touches none of the user’s folders beside the output', () => {
    const files = { 'site.previous/a.txt': '', 'site.building/b.txt': '', '.kb-stamp-site': 'x' };
    write(folder.path, files);
    openWorkshop(place()).close();
    expect(names()).toEqual(['.kb-stamp-site', 'site.building', 'site.previous']);
  });

  it('has a name that fits the disk for the longest output', () => {
    const long = place('医'.repeat(80));
    openWorkshop(long).close();
    expect(workshopFolder(long).length).toBeLessThan(workshopFolder(place()).length + 255);
    expect(names()).toEqual([]);
  });
});

describe('isAlive', () => {
  const me = readHolder(claimText());
  it('knows this process, one that ended, and one whose number was given to another', () => {
    if (!me) throw new Error('no claim');
    expect(isAlive(me)).toBe(true);
    expect(isAlive(readHolder(deadClaim()) ?? me)).toBe(false);
    if (process.platform === 'linux') expect(isAlive({ ...me, began: '1' })).toBe(false);
  });
  it('cannot know of another machine, and says alive', () => {
    expect(isAlive({ pid: 1, host: 'elsewhere', began: '1' })).toBe(true);
  });
  it.each(['', '{', '{}', '[]', 'null', '{"pid":"1","host":"a","began":""}'])('reads no process from %j', (text) => {
    expect(readHolder(text)).toBeUndefined();
  });
});

describe('openScratch', () => {
  it('is new each time, and clears what builds left that died', () => {
    const first = openScratch(folder.path);
    const second = openScratch(folder.path);
    expect(second).not.toBe(first);
    writeFileSync(join(first, 'holder-1'), deadClaim());
    write(first, { 'site/index.html': '' });
    write(folder.path, { '.astro/builds/thesis.txt': '', '.astro/builds/mine/x.txt': '' });
    const third = openScratch(folder.path);
    expect(existsSync(first)).toBe(false);
    expect(existsSync(second)).toBe(true);
    closeScratch(second);
    closeScratch(third);
    expect(readdirSync(join(folder.path, '.astro/builds')).toSorted()).toEqual(['mine', 'thesis.txt']);
    rmSync(join(folder.path, '.astro'), { recursive: true });
  });
});
