/** What `npm test` verifies, in order: cheap and telling steps first, so that a mistake shows early. */
export interface Step {
  /** Name on the command line: `--only check,test`. */
  key: string;
  title: string;
  /** A script of the project, or a tool's package with the name of its program. */
  program: string | { package: string; bin: string };
  args?: string[];
  /** Exit code that means “could not be verified here”, which is not a failure; the last line of output says why. */
  unverifiedCode?: number;
  /** Shows the last line of output even when all is well: the step reports a count worth seeing. */
  summary?: boolean;
}

export const TEST_STEP = 'test';
export const BUILD_STEP = 'build';

export const STEPS: Step[] = [
  { key: 'check', title: '内容校验', program: 'src/cli/check.ts', summary: true },
  { key: 'audit', title: '原文核对', program: 'src/cli/audit.ts', unverifiedCode: 2, summary: true },
  { key: 'supply', title: '依赖', program: 'src/cli/supply.ts', summary: true },
  { key: 'types', title: '类型', program: { package: 'astro', bin: 'astro' }, args: ['check'] },
  { key: 'lint', title: '规范', program: { package: 'eslint', bin: 'eslint' }, args: ['.', '--max-warnings', '0'] },
  { key: 'format', title: '格式', program: { package: 'prettier', bin: 'prettier' }, args: ['--check', '.'] },
  { key: 'knip', title: '无用代码', program: { package: 'knip', bin: 'knip' }, args: ['--no-config-hints'] },
  { key: 'faults', title: '破坏性试验', program: 'tests/faults/run.ts', args: ['--part', '6'], summary: true },
  { key: BUILD_STEP, title: '构建', program: 'src/cli/build.ts', args: ['--force'] },
  {
    key: TEST_STEP,
    title: '测试',
    program: { package: 'vitest', bin: 'vitest' },
    // A snapshot that is missing fails here; it does not write itself.
    args: ['run', '--config', 'tests/vitest.config.ts', '--update=none'],
  },
];

/**
 * @param only comma-separated keys or titles, Chinese commas included
 * @throws when a name is unknown: a typo must not verify nothing and succeed
 */
export function chooseSteps(only: string | undefined, steps: Step[] = STEPS): Step[] {
  if (only === undefined) return steps;
  const names = only.split(/[,，、]/).map((name) => name.trim());
  const unknown = names.filter((name) => !steps.some((step) => step.key === name || step.title === name));
  if (unknown.length > 0) {
    const known = steps.map((step) => `${step.key}（${step.title}）`).join('、');
    throw new Error(`没有“${unknown.join('、')}”这一步。可选：${known}`);
  }
  return steps.filter((step) => names.includes(step.key) || names.includes(step.title));
}
