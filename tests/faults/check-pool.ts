/** Runs the check on many probes in child processes: a crash costs one probe, a hang is ended after the limit. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, Task } from './check-child.ts';
import type { Verdict } from './judge.ts';
import { bytesOf, type ContentProbe, type NamedProbe } from './probe.ts';

/** A check of a small folder takes a tenth of a second; what works this long hangs. */
const LIMIT_MS = 5000;
/** Nobody hears how long a check has worked that doesn't end: by the clock on the wall, which also counts the work of others. */
const LIMIT_OF_WAITING_MS = 4 * LIMIT_MS;
const CHILD = fileURLToPath(new URL('check-child.ts', import.meta.url));

/** As many probes share one check of the folder, where each has files of its own. */
const GROUP = 16;
const LARGE = 20_000;

type Group = NamedProbe<ContentProbe>[];

/**
 * @param options.folder where the children keep their copies
 * @param options.marker file that probes write to if their code runs
 * @returns a verdict per probe, by its number
 */
export async function checkProbes(
  probes: readonly NamedProbe<ContentProbe>[],
  options: { folder: string; marker: string; workers: number },
): Promise<Map<number, Verdict>> {
  const queue = groupProbes(probes);
  const verdicts = new Map<number, Verdict>();
  await Promise.all(
    Array.from({ length: options.workers }, async () => {
      let child: ChildProcess | undefined;
      for (let group = queue.shift(); group; group = queue.shift()) {
        child ??= await start(options.folder);
        const { answer, isAlive } = await ask(child, { group, marker: options.marker });
        if (answer) group.forEach(({ number }, index) => verdicts.set(number, answer[index] as Verdict));
        else queue.unshift(...halves(group));
        if (!isAlive) child = undefined;
      }
      child?.kill('SIGKILL');
    }),
  );
  return verdicts;
}

/** Probes with files of their own go together; what touches a shared file, or is large, goes alone. */
function groupProbes(probes: readonly NamedProbe<ContentProbe>[]): Group[] {
  const sharing: Group = [];
  const groups: Group[] = [];
  for (const named of probes) {
    const { probe } = named;
    const isAlone = !('input' in probe) || probe.kind === 'registry' || bytesOf(probe.input).length > LARGE;
    if (isAlone) groups.push([named]);
    else sharing.push(named);
  }
  for (let from = 0; from < sharing.length; from += GROUP) groups.push(sharing.slice(from, from + GROUP));
  return groups;
}

const halves = (group: Group): Group[] => [group.slice(0, group.length >> 1), group.slice(group.length >> 1)];

function start(folder: string): Promise<ChildProcess> {
  const child = fork(CHILD, [mkdtempSync(join(folder, 'check-'))], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`校验的子进程没有启动（退出码 ${code}）`)));
  });
}

function ask(child: ChildProcess, task: Task): Promise<{ answer: Answer; isAlive: boolean }> {
  const alone = (outcome: 'crash' | 'hang', detail: string): Answer =>
    task.group.length > 1 ? undefined : [{ outcome, detail, milliseconds: LIMIT_MS, complaints: [] }];
  return new Promise((resolve) => {
    let isHanging = false;
    const timer = setTimeout(() => {
      isHanging = true;
      child.kill('SIGKILL');
    }, LIMIT_OF_WAITING_MS);
    const died = (code: number | null, signal: string | null) => {
      clearTimeout(timer);
      const answer = isHanging
        ? alone('hang', `超过 ${LIMIT_MS / 1000} 秒`)
        : alone('crash', `校验进程结束（${code ?? signal}）`);
      resolve({ answer, isAlive: false });
    };
    child.once('exit', died);
    child.once('message', (message) => {
      clearTimeout(timer);
      child.off('exit', died);
      const { answer } = message as { answer?: Answer };
      const isSlow = answer?.length === 1 && (answer[0]?.milliseconds ?? 0) > LIMIT_MS;
      resolve({ answer: isSlow ? alone('hang', `超过 ${LIMIT_MS / 1000} 秒`) : answer, isAlive: true });
    });
    child.send(task);
  });
}
