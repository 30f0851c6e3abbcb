/** The second thread of the check: started before anything is read, it loads the rules of prose meanwhile. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import type { Problem } from '../../schema/problem.ts';
import type { Checked, SharedTask } from './prose-task.ts';

enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/kb', import.meta.url)));
const { proseChecker } = await import('../../markdown/prose/check.ts');
const { safely } = await import('../../content/safely.ts');
const { takeItems } = await import('./prose-task.ts');

parentPort?.once('message', (task: SharedTask) => {
  let isAsked = false;
  const check = proseChecker(task.ground, () => {
    // Anchors follow from the whole content, which is not here.
    isAsked = true;
    return undefined;
  });
  const checked: Checked[] = [];
  for (const [index, item] of takeItems(task)) {
    isAsked = false;
    const failures: Problem[] = [];
    const problems = safely(item.file, 'prose', failures, () => check(item)) ?? [];
    checked.push({ index, problems: isAsked ? undefined : [...problems, ...failures] });
  }
  parentPort?.postMessage(checked);
});
