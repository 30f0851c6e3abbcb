/** Builds, at one go, all that the check let through, and reads the site back in files and in a browser. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/cli/serve.ts';
import { browsePages } from './browse.ts';
import { putFiles } from './content-folder.ts';
import type { Placement } from './place.ts';
import { readBack } from './read-back.ts';
import { runCommand } from './run-command.ts';
import type { Sandbox } from './sandbox.ts';
import { copyFixture } from './content-folder.ts';

export interface BatchReport {
  /** Why there is no site; what the build said last. */
  failure?: string;
  pages: number;
  /** Content that ran, in the build or in the browser. */
  ran: string[];
  complaints: string[];
}

export interface BatchOptions {
  sandbox: Sandbox;
  placements: readonly Placement[];
  marker: string;
  mark: string;
  /** Below the sandbox's project; its name begins like the project's, which has confused bundlers. */
  out: string;
  env: Readonly<Record<string, string>>;
}

/** Builds the fixture with the probes beside its own entries. */
export async function buildBatch({ sandbox, placements, marker, mark, out, env }: BatchOptions): Promise<BatchReport> {
  const content = join(sandbox.project, 'content');
  rmSync(content, { recursive: true, force: true });
  copyFixture(content);
  for (const { puts } of placements) putFiles(content, puts);
  const { code, output } = await runCommand('src/cli/build.ts', {
    cwd: sandbox.project,
    env: { ...env, KB_OUT: out },
    mark,
  });
  const ran = existsSync(marker) ? ['构建时内容里的代码运行了'] : [];
  if (code !== 0) return { failure: lastLines(output), pages: 0, ran, complaints: [] };

  const base = env['BASE_PATH'] ?? '/';
  const expected = placements.flatMap(({ entry }) => (entry ? [`/${entry.kind}s/${entry.id}/`] : []));
  const { complaints } = readBack(out, base, expected);
  const site = await serveSite({ outDir: out, basePath: base, port: 0 });
  try {
    const home = site.url.replace(/\/$/, '');
    const others = [
      '/',
      '/timeline/',
      '/compare/',
      '/targets/',
      '/data/',
      '/search/?q=%E5%8C%BB%E5%85%B1%E4%BD%93',
      '/about/',
    ];
    const browsed = await browsePages([...new Set([...expected, ...others])].map((path) => home + path));
    return {
      pages: browsed.pages,
      ran: [...ran, ...browsed.ran],
      complaints: [...complaints, ...browsed.complaints],
    };
  } finally {
    await site.close();
  }
}

const lastLines = (output: string): string => output.trimEnd().split('\n').slice(-12).join('\n');
