/** Probes of settings and outputs: a build is started in a sandbox, must say no in a sentence, and must leave everything as it was. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesOf, type CommandProbe, type NamedProbe, type ProbeFile } from './probe.ts';
import { runCommand } from './run-command.ts';
import type { Sandbox } from './sandbox.ts';
import { leftSince, lostSince, readTree } from './tree.ts';
import { makeFifo } from './make-fifo.ts';

export interface CommandVerdict {
  outcome: 'refused' | 'passed' | 'crash' | 'hang';
  detail: string;
  /** What is gone or changed that was not the build's. */
  lost: string[];
  left: string[];
}

/** A refusal takes as long as starting does, on a busy machine too; what takes longer has begun to build. */
const LIMIT_MS = 15_000;
/** Caches of the tools; a build may write there. */
const OWN = ['kb/.astro', 'kb/node_modules'];

export async function tryCommand(
  { probe }: NamedProbe<CommandProbe>,
  sandbox: Sandbox,
  mark: string,
): Promise<CommandVerdict> {
  const files = probe.kind === 'output' ? probe.before : [];
  for (const file of files) makeFile(sandbox.project, file);
  const before = readTree(sandbox.box, OWN);
  const env = probe.kind === 'output' ? { KB_OUT: probe.out } : probe.env;
  const ended = await runCommand('src/cli/build.ts', {
    cwd: sandbox.project,
    env,
    mark,
    kill: { after: LIMIT_MS, whole: true },
  });
  const after = readTree(sandbox.box, OWN);
  for (const { path } of files) rmSync(join(sandbox.project, path), { recursive: true, force: true });
  const says = probe.kind === 'output' ? 'KB_OUT' : probe.says;
  return { ...judgeEnd(ended, says), lost: lostSince(before, after), left: leftSince(before, after) };
}

function judgeEnd(
  { code, output }: { code: number | null; output: string },
  says: string | undefined,
): Pick<CommandVerdict, 'outcome' | 'detail'> {
  const said =
    output
      .trim()
      .split('\n')
      .find((line) => /\p{Script=Han}/u.test(line)) ?? '';
  const detail = (said || output.trim()).slice(0, 160);
  if (code === null) return { outcome: 'hang', detail: '没有拒绝，开始构建了' };
  if (code === 0) return { outcome: 'passed', detail };
  if (/^\s+at .+:\d+:\d+\)?$/m.test(output))
    return { outcome: 'crash', detail: `堆栈：${output.trim().slice(0, 120)}` };
  if (!said || (says && !output.includes(says))) return { outcome: 'crash', detail: `没有说明原因：${detail}` };
  return { outcome: 'refused', detail };
}

function makeFile(project: string, file: ProbeFile): void {
  const path = join(project, file.path);
  mkdirSync(dirname(path), { recursive: true });
  if (file.link !== undefined) symlinkSync(file.link, path);
  else if (file.fifo) makeFifo(path);
  else if (file.folder) mkdirSync(path, { recursive: true });
  else writeFileSync(path, bytesOf(file.text ?? ''));
}
