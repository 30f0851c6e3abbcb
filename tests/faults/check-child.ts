/**
 * Child process of the pool: puts a group of probes into its copy of the fixture, runs the check once, and answers with a verdict
 * for each, by the files its problems lie in.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { checkContent } from '../../src/cli/content-check.ts';
import { copyFixture, putFiles, takeFiles } from './content-folder.ts';
import { judge, type Verdict } from './judge.ts';
import { placeProbe, type Put } from './place.ts';
import type { ContentProbe, NamedProbe } from './probe.ts';
import { makeFifo } from './make-fifo.ts';

export interface Task {
  group: NamedProbe<ContentProbe>[];
  /** File that a probe's code would write if it ran. */
  marker: string;
}
/** `undefined`: the group can't be told apart, or one of it crashed; each has to be asked by itself. */
export type Answer = Verdict[] | undefined;

const [folder = ''] = process.argv.slice(2);
const root = join(folder, 'content');
copyFixture(root);
// The first check compiles what later ones use; its time is nobody's fault.
checkContent(root);

process.on('message', (task: Task) => {
  process.send?.({ answer: answer(task) });
});
process.send?.('ready');

/** Milliseconds of this process's work: a clock on the wall would blame the check for its neighbours. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function answer({ group, marker }: Task): Answer {
  const placed = group.map((named) => ({ named, ...placeProbe(named, marker) }));
  const puts = new Map<string, Put>(placed.flatMap((placement) => [...placement.puts]));
  const [first] = group;
  const target = first?.probe.kind === 'folder' ? makeRoot(first.probe.state) : root;
  putFiles(root, puts);
  const started = cpuTime();
  try {
    const { problems } = checkContent(target);
    const milliseconds = (cpuTime() - started) / group.length;
    const label = basename(target);
    if (group.length === 1) return [{ ...judge(problems, label, placed[0]?.place), milliseconds }];
    const verdicts = placed.map((placement) => {
      const own = problems.filter(({ file }) => placement.puts.has(file.slice(label.length + 1)));
      return { own: own.length, verdict: { ...judge(own, label, placement.place), milliseconds } };
    });
    const claimed = verdicts.reduce((sum, { own }) => sum + own, 0);
    return claimed === problems.length ? verdicts.map(({ verdict }) => verdict) : undefined;
  } catch (error) {
    if (group.length > 1) return undefined;
    const detail = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : String(error);
    return [{ outcome: 'crash', detail, milliseconds: cpuTime() - started, complaints: [] }];
  } finally {
    takeFiles(root, puts);
    if (target !== root) rmSync(target, { recursive: true, force: true });
  }
}

/** Something else where a content folder should be. */
function makeRoot(state: 'missing' | 'empty' | 'file' | 'loop' | 'fifo'): string {
  const target = join(folder, `root-${state}`);
  if (state === 'empty') mkdirSync(target);
  if (state === 'file') writeFileSync(target, 'text');
  if (state === 'loop') symlinkSync(target, target);
  if (state === 'fifo') makeFifo(target);
  return target;
}
