/** What came of the tests, from Vitest's report. */
import type { TestSummary, VitestReport } from './vitest-report.ts';

const NOT_RUN = new Set(['skipped', 'pending', 'todo', 'disabled']);

/**
 * @param report undefined when Vitest ended before it wrote one
 * @param succeeded whether Vitest itself was content (exit code 0)
 */
export function summarizeTests(report: VitestReport | undefined, succeeded: boolean): TestSummary {
  if (!report) return { passed: 0, failed: 1, skipped: [] };
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => NOT_RUN.has(test.status))
      .map((test) => nameAndReason(test.fullName.trim(), test.meta?.skipReason)),
  );
  // A file that cannot be loaded has no tests to fail; it counts as one, or it would go unnoticed.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  // An error outside any test (an unhandled rejection) fails the run, though every test passed.
  return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1), skipped };
}

/** Some tests know beforehand that they will be skipped, and say why in their title: `…（跳过：没有原件）`. */
function nameAndReason(title: string, reason: string | undefined) {
  const [, name = title, inTitle] = /^(.*?)（跳过：(.+)）$/.exec(title) ?? [];
  return { name, reason: reason ?? inTitle ?? '没有写明原因' };
}

/** The last line of `npm test`; its form is fixed, for programs read it. */
export function countLine({ passed, failed, skipped }: TestSummary): string {
  const counts = [`${passed} passed`, `${failed} failed`];
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
  return counts.join(', ');
}
