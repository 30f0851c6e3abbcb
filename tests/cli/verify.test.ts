import { describe, expect, it } from 'vitest';
import { judge } from '../../src/cli/verify/run-step.ts';
import { chooseSteps, STEPS, type Step } from '../../src/cli/verify/steps.ts';
import { countLine, summarizeTests } from '../../src/cli/verify/test-report.ts';
import type { VitestReport } from '../../src/cli/verify/vitest-report.ts';

describe('chooseSteps', () => {
  it('runs everything unless told', () => {
    expect(chooseSteps(undefined)).toEqual(STEPS);
  });

  it('takes keys and titles, in the order of the list', () => {
    expect(chooseSteps('测试, check').map(({ key }) => key)).toEqual(['check', 'test']);
  });

  it('refuses a name it does not know, and lists those it does', () => {
    expect(() => chooseSteps('check,tset')).toThrowErrorMatchingInlineSnapshot(
      `[Error: 没有“tset”这一步。可选：check（内容校验）、audit（原文核对）、supply（依赖）、types（类型）、lint（规范）、format（格式）、knip（无用代码）、faults（破坏性试验）、build（构建）、test（测试）]`,
    );
  });
});

describe('judge', () => {
  const step: Step = { key: 'audit', title: '原文核对', program: 'x.ts', unverifiedCode: 2, summary: true };

  it.each([
    [0, 'passed', '核对 120 个数字'],
    [2, 'unverified', '核对 120 个数字'],
    [1, 'failed', '退出码 1'],
  ])('takes exit code %i for %s', (code, outcome, remark) => {
    expect(judge(step, code, '前文\n核对 120 个数字\n\n')).toEqual({ outcome, remark });
  });

  it('knows 2 as a failure where the step does not say otherwise', () => {
    expect(judge({ key: 'lint', title: '规范', program: 'x.ts' }, 2, '').outcome).toBe('failed');
  });
});

describe('summarizeTests', () => {
  const report = (testResults: VitestReport['testResults'], numPassedTests = 0, numFailedTests = 0): VitestReport => ({
    numPassedTests,
    numFailedTests,
    testResults,
  });

  it('counts, and names what was skipped with its reason', () => {
    const summary = summarizeTests(
      report(
        [
          {
            name: 'a.test.ts',
            status: 'passed',
            assertionResults: [
              { fullName: 'one', status: 'passed' },
              { fullName: ' two', status: 'skipped', meta: { skipReason: '没有原文' } },
              { fullName: 'three', status: 'todo' },
              { fullName: '姓名不在网站里（跳过：没有原件）', status: 'skipped' },
            ],
          },
        ],
        1,
      ),
      true,
    );
    expect(summary.skipped).toEqual([
      { name: 'two', reason: '没有原文' },
      { name: 'three', reason: '没有写明原因' },
      { name: '姓名不在网站里', reason: '没有原件' },
    ]);
    expect(countLine(summary)).toBe('1 passed, 0 failed, 3 skipped');
  });

  it('leaves out the skipped when there are none', () => {
    expect(countLine(summarizeTests(report([], 3, 2), false))).toBe('3 passed, 2 failed');
  });

  it('counts a file that cannot be loaded, and an error outside any test', () => {
    const broken = report([{ name: 'b.test.ts', status: 'failed', assertionResults: [] }], 3);
    expect(countLine(summarizeTests(broken, false))).toBe('3 passed, 1 failed');
    expect(countLine(summarizeTests(report([], 3), false))).toBe('3 passed, 1 failed');
    expect(countLine(summarizeTests(undefined, false))).toBe('0 passed, 1 failed');
  });
});
