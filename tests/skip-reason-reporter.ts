import type { Reporter, TestCase } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    skipReason?: string;
  }
}

/**
 * Vitest knows why a test was skipped (`context.skip('…')`), but its JSON report does not say. Put the reason where the
 * report does look, so that `npm test` can name it at the end.
 */
export default class SkipReasonReporter implements Reporter {
  onTestCaseResult(testCase: TestCase) {
    const result = testCase.result();
    if (result.state === 'skipped' && result.note) testCase.meta().skipReason = result.note;
  }
}
