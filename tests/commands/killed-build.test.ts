/** Builds as they are stopped and killed: what is left, and what the next one finds. A real build of the invented county, stopped while it renders. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isAlive, readClaims } from '../../src/cli/output/holder.ts';
import { closeScratch, openScratch } from '../../src/cli/output/scratch.ts';
import { eachInFolder, makeSealed, write } from '../cli/output/make-output.ts';

const PROJECT = resolve('.');
const BUILDS = join(PROJECT, '.astro/builds');
const SLOW = { timeout: 60_000, interval: 50 };
const folder = eachInFolder();
const target = () => join(folder.path, 'site');
const beside = () => readdirSync(folder.path).filter((name) => name !== 'site');

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function startBuild(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, KB_CONTENT: resolve('tests/fixtures/county'), KB_OUT: target(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const end = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
    said,
  }));
  return { child, end, said: () => said };
}

/** The scratch folder of a build, once its worker is at work in it. */
const workingScratch = (pid: number | undefined) =>
  vi.waitFor(() => {
    const found = (existsSync(BUILDS) ? readdirSync(BUILDS) : [])
      .map((name) => join(BUILDS, name))
      .find((scratch) => readClaims(scratch).some(({ holder }) => holder?.pid === pid));
    const worker = readClaims(found ?? '').find(({ number }) => number === 2)?.holder;
    if (!found || !worker) throw new Error('not yet');
    return { scratch: found, worker };
  }, SLOW);

describe('a build', { timeout: 120_000 }, () => {
  it('that is killed leaves no process, and the last site as it was; the next clears up after it', async () => {
    makeSealed(target());
    const before = readdirSync(target(), { recursive: true });
    const build = startBuild();
    const { scratch, worker } = await workingScratch(build.child.pid);

    const second = await startBuild().end;
    expect(second.code).toBe(1);
    expect(second.said).toContain(`另一个构建（进程 ${build.child.pid}，`);
    expect(second.said).toContain(`上一次构建的网站原样保留在 ${target()}。`);

    build.child.kill('SIGKILL');
    expect((await build.end).signal).toBe('SIGKILL');
    await vi.waitFor(() => expect(isAlive(worker)).toBe(false), SLOW);
    expect(readdirSync(target(), { recursive: true })).toEqual(before);
    expect(beside()).toEqual(['.kb-work-site']);
    expect(existsSync(scratch)).toBe(true);

    closeScratch(openScratch(PROJECT));
    expect(existsSync(scratch)).toBe(false);
    const third = await startBuild({ KB_CONTENT: join(folder.path, 'none') }).end;
    expect(third.said).toContain('内容校验没有通过');
    expect(third.said).toContain(`上一次构建的网站原样保留在 ${target()}。`);
    expect(beside()).toEqual([]);
  });

  it('that is told to stop clears up itself', async () => {
    const build = startBuild();
    const { scratch, worker } = await workingScratch(build.child.pid);
    build.child.kill('SIGTERM');
    expect((await build.end).code).toBe(143);
    expect(isAlive(worker)).toBe(false);
    expect(existsSync(scratch)).toBe(false);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('that fails says truly what is left, and brings back what one before it had laid aside', async () => {
    const none = { KB_CONTENT: join(folder.path, 'none') };
    const first = await startBuild(none).end;
    expect(first.said).toContain(`${target()} 里现在没有构建好的网站。`);
    expect(readdirSync(folder.path)).toEqual([]);

    const killed = startBuild();
    await workingScratch(killed.child.pid);
    killed.child.kill('SIGKILL');
    await killed.end;
    makeSealed(join(folder.path, '.kb-work-site/previous'));
    const next = await startBuild(none).end;
    expect(next.code).toBe(1);
    expect(next.said).toContain(`已把原来的网站恢复到 ${target()}。`);
    expect(next.said).toContain(`上一次构建的网站原样保留在 ${target()}。`);
    expect(readdirSync(folder.path)).toEqual([basename(target())]);
  });

  it('writes nothing when its output is not ours, and lists what the content check finds as well', async () => {
    const files = { 'site/thesis.txt': '', 'site.previous/a': '', 'site.building/b': '' };
    write(folder.path, files);
    const { code, said } = await startBuild({ KB_CONTENT: join(folder.path, 'none') }).end;
    expect(code).toBe(1);
    expect(said).toContain('里有不是本项目构建的东西：“thesis.txt”｜');
    expect(said).toContain('[files/missing]');
    expect(said).toContain(`没有写入任何东西，“${target()}” 原样保留。`);
    expect(readdirSync(folder.path, { recursive: true }).toSorted()).toEqual(
      ['site', 'site.building', 'site.previous', ...Object.keys(files)].toSorted(),
    );
  });
});
