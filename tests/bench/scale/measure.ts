/** Runs a command and weighs it with all the processes it starts: time, processor time, memory. Linux only (/proc). */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const PAGE_KIB = 4;
/** How often processes are looked at, ms. */
const STEP = 100;

export interface Weight {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Most memory that all processes of the tree held at one time, MiB. */
  readonly peak: number;
}

export interface Run extends Weight {
  readonly code: number;
  readonly output: string;
  /** Of each process that the command itself started, in the order of their beginning. */
  readonly children: readonly Weight[];
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Own processor time and that of children it has waited for, seconds. */
  readonly cpu: number;
  readonly mib: number;
}

/** @param command program and arguments */
export async function weigh(command: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const [program = '', ...options] = command;
  const started = performance.now();
  const before = waitedFor();
  const child = spawn(program, options, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const seen = new Map<number, { first: number; last: number; cpu: number; peak: number }>();
  let peak = 0;
  const look = () => {
    const tree = treeOf(child.pid ?? -1);
    peak = Math.max(peak, sum(tree.map(({ mib }) => mib)));
    const now = (performance.now() - started) / 1000;
    for (const { pid } of tree.filter(({ parent }) => parent === child.pid)) {
      const own = descend(tree, pid);
      const known = seen.get(pid) ?? { first: now, last: now, cpu: 0, peak: 0 };
      seen.set(pid, {
        first: known.first,
        last: now,
        cpu: Math.max(known.cpu, sum(own.map(({ cpu }) => cpu))),
        peak: Math.max(known.peak, sum(own.map(({ mib }) => mib))),
      });
    }
  };
  const timer = setInterval(look, STEP);
  const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  clearInterval(timer);
  const children = [...seen.values()].map(({ first, last, cpu, peak: most }) => ({
    wall: last - first,
    cpu,
    peak: most,
  }));
  return { code, output, wall: (performance.now() - started) / 1000, cpu: waitedFor() - before, peak, children };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Processor seconds of all children that have ended. */
const waitedFor = (): number => {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
};

/** Fields of /proc/<pid>/stat behind the name, which may hold blanks: the parent is the second, resident pages the 22nd. */
const statOf = (pid: string): string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

function readProcesses(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/u.test(name)) return [];
    try {
      const fields = statOf(name);
      const cpu = sum([11, 12, 13, 14].map((index) => Number(fields[index]))) / TICKS_PER_SECOND;
      return [{ pid: Number(name), parent: Number(fields[1]), cpu, mib: (Number(fields[21]) * PAGE_KIB) / 1024 }];
    } catch {
      // It has ended between the two looks.
      return [];
    }
  });
}

const treeOf = (root: number): Process[] => descend(readProcesses(), root);

function descend(all: readonly Process[], root: number): Process[] {
  const below = all.filter(({ parent }) => parent === root).flatMap(({ pid }) => descend(all, pid));
  return [...all.filter(({ pid }) => pid === root), ...below];
}
