/** Probes of settings and outputs: a build is asked for in a sandbox, must say no in a sentence, and must leave everything as it was. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandAnswer, CommandTask } from './command-child.ts';
import { makeFifo } from './make-fifo.ts';
import { bytesOf, type CommandProbe, type NamedProbe, type ProbeFile } from './probe.ts';
import { environmentFor } from './run-command.ts';
import type { Sandbox } from './sandbox.ts';
import { leftSince, lostSince, readTree } from './tree.ts';

export interface CommandVerdict {
  outcome: 'refused' | 'passed' | 'crash' | 'hang';
  detail: string;
  /** What is gone or changed that was not the build's. */
  lost: string[];
  left: string[];
}

/** A refusal takes a moment, on a busy machine too; what takes longer has begun to build. */
const LIMIT_MS = 15_000;
/** Caches of the tools; a build may write there. */
const OWN = ['kb/.astro', 'kb/node_modules'];
const CHILD = fileURLToPath(new URL('command-child.ts', import.meta.url));

/** A process that is asked one command after the other. */
export class Commander {
  readonly #mark: string;
  #child: ChildProcess | undefined;

  /** @param mark carried by the process and all it starts */
  constructor(mark: string) {
    this.#mark = mark;
  }

  async try({ probe }: NamedProbe<CommandProbe>, { box, project }: Sandbox): Promise<CommandVerdict> {
    const files = probe.kind === 'output' ? probe.before : [];
    for (const file of files) makeFile(project, file);
    const before = readTree(box, OWN);
    const env = probe.kind === 'output' ? { KB_OUT: probe.out } : probe.env;
    const answer = await this.#ask({ project, env });
    const after = readTree(box, OWN);
    for (const { path } of files) rmSync(join(project, path), { recursive: true, force: true });
    const says = probe.kind === 'output' ? 'KB_OUT' : probe.says;
    return { ...judgeAnswer(answer, says), lost: lostSince(before, after), left: leftSince(before, after) };
  }

  /** Ends the process. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #ask(task: CommandTask): Promise<CommandAnswer | undefined> {
    const child = (this.#child ??= await start(this.#mark));
    return new Promise((resolve) => {
      const end = (answer: CommandAnswer | undefined) => {
        clearTimeout(timer);
        child.off('exit', died);
        child.off('message', answered);
        resolve(answer);
      };
      const answered = (message: unknown) => end(message as CommandAnswer);
      const died = () => {
        this.#child = undefined;
        end(undefined);
      };
      const timer = setTimeout(() => this.close(), LIMIT_MS);
      child.once('exit', died);
      child.once('message', answered);
      child.send(task);
    });
  }
}

function start(mark: string): Promise<ChildProcess> {
  const child = fork(CHILD, { env: environmentFor(mark), stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`构建的子进程没有启动（退出码 ${code}）`)));
  });
}

function judgeAnswer(
  answer: CommandAnswer | undefined,
  says: string | undefined,
): Pick<CommandVerdict, 'outcome' | 'detail'> {
  if (!answer) return { outcome: 'hang', detail: '没有拒绝，开始构建了' };
  const { code, output } = answer;
  const [said = ''] = output.split('\n').filter((line) => /✗.*\p{Script=Han}/u.test(line));
  const detail = (said || output.trim()).slice(0, 160);
  if (code === 0) return { outcome: 'passed', detail };
  if (/^\s+at .+:\d+:\d+\)?$/m.test(output))
    return { outcome: 'crash', detail: `堆栈：${output.trim().slice(0, 200)}` };
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
