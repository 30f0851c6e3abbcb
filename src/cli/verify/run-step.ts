import process from 'node:process';
import { withProgress } from '../bootstrap/progress.mjs';
import { runForeground, runQuietly } from '../bootstrap/run.mjs';
import { commandOf } from './command-of.ts';
import type { Step } from './steps.ts';

export interface StepResult {
  step: Step;
  outcome: 'passed' | 'failed' | 'unverified';
  milliseconds: number;
  /** What the step has to say in one line, if anything. */
  remark: string;
}

/** Runs a step quietly and shows its output only if it failed: eight walls of text would hide the one that matters. */
export async function runStep(step: Step, root: string): Promise<StepResult> {
  const started = Date.now();
  const { code, output } = await withProgress(`正在进行：${step.title}`, () =>
    runQuietly(process.execPath, commandOf(step, root), {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    }),
  );
  const result = { step, ...judge(step, code, output), milliseconds: Date.now() - started };
  if (result.outcome === 'failed') console.log(output.trimEnd());
  return result;
}

/** The tests speak for themselves as they run. */
export async function runTestStep(step: Step, root: string, extraArgs: string[]): Promise<StepResult> {
  const started = Date.now();
  const code = await runForeground(process.execPath, [...commandOf(step, root), ...extraArgs], { cwd: root });
  return { step, outcome: code === 0 ? 'passed' : 'failed', milliseconds: Date.now() - started, remark: '' };
}

export function judge(step: Step, code: number, output: string): Pick<StepResult, 'outcome' | 'remark'> {
  const lastLine = output.trimEnd().split('\n').at(-1)?.trim() ?? '';
  if (code === 0) return { outcome: 'passed', remark: step.summary ? lastLine : '' };
  if (code === step.unverifiedCode) return { outcome: 'unverified', remark: lastLine };
  return { outcome: 'failed', remark: `退出码 ${code}` };
}
