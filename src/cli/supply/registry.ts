/** Asks the package registry, through npm: what it knows of a version, and of known vulnerabilities. No answer is no failure. */
import { spawnSync } from 'node:child_process';
import type { LockEntry, Published } from './lock.ts';

const LIMIT_MS = 60_000;

/** Runs npm; the text it prints, however it ends. */
export type AskNpm = (args: readonly string[]) => { stdout: string; stderr: string };

export const askNpm: AskNpm = (args) => {
  const isWindows = process.platform === 'win32';
  const { stdout, stderr, error } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    shell: isWindows,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout: stdout ?? '', stderr: stderr || (error?.message ?? '') };
};

/** @returns digest and licence of the version, or why there are none */
export function lookUp({ name, version }: LockEntry, npm: AskNpm): Published | { reason: string } {
  const { stdout, stderr } = npm(['view', `${name}@${version}`, 'dist.integrity', 'license', '--json']);
  try {
    const { 'dist.integrity': integrity, license: licence } = JSON.parse(stdout) as Record<string, unknown>;
    if (typeof integrity !== 'string') return { reason: '登记处没有给出指纹' };
    return { integrity, licence: typeof licence === 'string' ? licence : undefined };
  } catch {
    return { reason: firstLine(stderr) || '登记处没有回答' };
  }
}

const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Audit =
  | { answered: false; reason: string }
  | { answered: true; counts: Record<Severity, number>; packages: { name: string; severity: string }[] };

/** Known vulnerabilities of what a build uses. */
export function auditPackages(npm: AskNpm): Audit {
  const { stdout, stderr } = npm(['audit', '--omit=dev', '--json', '--audit=true']);
  try {
    const report = JSON.parse(stdout) as {
      message?: string;
      vulnerabilities?: Record<string, { severity: string }>;
      metadata?: { vulnerabilities?: Partial<Record<Severity, number>> };
    };
    const known = report.metadata?.vulnerabilities;
    if (!known) return { answered: false, reason: report.message ?? (firstLine(stderr) || '没有回答') };
    return {
      answered: true,
      counts: Object.fromEntries(SEVERITIES.map((severity) => [severity, known[severity] ?? 0])) as Record<
        Severity,
        number
      >,
      packages: Object.entries(report.vulnerabilities ?? {}).map(([name, { severity }]) => ({ name, severity })),
    };
  } catch {
    return { answered: false, reason: firstLine(stderr) || '没有回答' };
  }
}

const firstLine = (text: string): string => text.trim().split('\n')[0]?.slice(0, 200) ?? '';
