/**
 * `npm run verify`, and the second half of `npm test`: every check the project has, each with its result. A failure does
 * not stop the rest, so that one run shows everything there is to mend.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seconds } from './bootstrap/progress.mjs';
import { Interrupted } from './bootstrap/run.mjs';
import { inputsDigest, recordBuild } from './bootstrap/stamp.mjs';
import { runStep, runTestStep, type StepResult } from './verify/run-step.ts';
import { BUILD_STEP, chooseSteps, TEST_STEP, type Step } from './verify/steps.ts';
import { countLine, summarizeTests } from './verify/test-report.ts';
import type { TestSummary, VitestReport } from './verify/vitest-report.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const MARKS = { passed: '✓', failed: '✗', unverified: '–' } as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const steps = chooseSteps(values.only);
  const results: StepResult[] = [];
  let tests: TestSummary | undefined;

  for (const step of steps) {
    if (step.key === TEST_STEP) {
      const outcome = await runTests(step);
      results.push(outcome.result);
      tests = outcome.summary;
    } else {
      results.push(step.key === BUILD_STEP ? await build(step) : await runStep(step, ROOT));
    }
    console.log(describe(results.at(-1)!));
  }

  console.log(['', '结果', ...results.map(describe)].join('\n'));
  if (tests) {
    if (tests.skipped.length > 0) console.log(`\n跳过的测试 ${tests.skipped.length} 项：`);
    for (const { name, reason } of tests.skipped) console.log(`  – ${name}：${reason}`);
    console.log(`\n${countLine(tests)}`);
  }
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

/** The fresh build serves the next `npm start` too. */
async function build(step: Step): Promise<StepResult> {
  const digest = inputsDigest({ root: ROOT, env: process.env });
  const result = await runStep(step, ROOT);
  if (result.outcome === 'passed') recordBuild({ outDir: path.resolve(ROOT, process.env.KB_OUT || 'dist'), digest });
  return result;
}

async function runTests(step: Step): Promise<{ result: StepResult; summary: TestSummary }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kb-verify-'));
  const file = path.join(folder, 'vitest.json');
  try {
    const result = await runTestStep(step, ROOT, [
      '--reporter=default',
      // Before `json`: it adds the reasons that Vitest's own report leaves out.
      '--reporter=./tests/skip-reason-reporter.ts',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const report = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as VitestReport) : undefined;
    const summary = summarizeTests(report, result.outcome === 'passed');
    const counts = `通过 ${summary.passed}，失败 ${summary.failed}，跳过 ${summary.skipped.length}`;
    return { result: { ...result, remark: report ? counts : 'Vitest 没有跑完，见上' }, summary };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function describe({ step, outcome, milliseconds, remark }: StepResult): string {
  const verdict = outcome === 'unverified' ? '未核对' : seconds(milliseconds);
  return [`${MARKS[outcome]} ${step.title}`, verdict, remark].filter(Boolean).join('  ');
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof Interrupted)) console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
  },
);
