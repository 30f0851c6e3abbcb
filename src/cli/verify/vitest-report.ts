/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    /** File. */
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; meta?: { skipReason?: string } }[];
  }[];
}

export interface TestSummary {
  passed: number;
  failed: number;
  skipped: { name: string; reason: string }[];
}
