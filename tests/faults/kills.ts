/** Kills builds at random moments, the process alone and with its children, and looks at what is left: the last good site must stand. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { seeded } from '../bench/seeded.ts';
import { endSurvivors, runCommand, survivors } from './run-command.ts';
import type { Sandbox } from './sandbox.ts';
import { isSameTree, readTree } from './tree.ts';

export interface KillReport {
  kills: number;
  /** Moments, in seconds after the start, for who wants to try again. */
  moments: string[];
  complaints: string[];
}

export interface KillOptions {
  sandbox: Sandbox;
  /** A folder that holds a good site of ours. */
  out: string;
  /** About as long as a build takes. */
  milliseconds: number;
  /** As many kills as fit into `budget`, at most this many, at least two: one of the process, one of the group. */
  count: number;
  /** Milliseconds. */
  budget: number;
  seed: number;
  mark: string;
}

/** The build after the kills is told where its content lies, in another time zone and language: it must be the same site. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

export async function killBuilds({
  sandbox,
  out,
  milliseconds,
  count,
  budget,
  seed,
  mark,
}: KillOptions): Promise<KillReport> {
  const random = seeded(seed);
  const complaints: string[] = [];
  const moments: string[] = [];
  const good = readTree(out);
  const beside = neighbours(out);
  const started = performance.now();
  for (let kill = 0; kill < count && (kill < 2 || performance.now() - started < budget); kill += 1) {
    const after = 200 + random(Math.max(1, milliseconds - 200));
    const whole = kill % 2 === 1;
    const name = `${whole ? '整组' : '主进程'}在 ${(after / 1000).toFixed(1)} 秒处`;
    moments.push(name);
    // A build of the same input is the same site, so whether it came to the swap or not, this is what must be there.
    await runCommand('src/cli/build.ts', { cwd: sandbox.project, env: { KB_OUT: out }, mark, kill: { after, whole } });
    if (!existsSync(out)) complaints.push(`${name}被杀：网站不见了`);
    else if (!isSameTree(good, readTree(out))) complaints.push(`${name}被杀：网站不再完整`);
  }
  const { code, output } = await runCommand('src/cli/build.ts', {
    cwd: sandbox.project,
    env: { KB_OUT: out, ...ELSEWHERE, KB_CONTENT: join(sandbox.project, 'content') },
    mark,
  });
  if (code !== 0) complaints.push(`被杀之后的构建没有成功：${output.trimEnd().split('\n').at(-1)}`);
  else if (!isSameTree(good, readTree(out))) complaints.push('被杀之后的构建与先前的不同');
  const left = neighbours(out).filter((file) => !beside.includes(file));
  if (left.length > 0) complaints.push(`被杀的构建留下了 ${left.join('、')}`);
  if (survivors(mark).length > 0) complaints.push(`被杀的构建还有 ${survivors(mark).length} 个进程在运行`);
  endSurvivors(mark);
  return { kills: moments.length, moments, complaints };
}

/** What lies beside the output; the stamp of a good build is none of a killed one's. */
const neighbours = (out: string): string[] =>
  readdirSync(dirname(out)).filter((name) => name !== basename(out) && !name.startsWith('.kb-stamp-'));
