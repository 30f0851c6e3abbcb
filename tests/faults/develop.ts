/**
 * Opens pages of a development server whose content the check has refused. Nothing checks there before pages are made, so what the build compiles has to pass
 * the allow-list by itself: this is where a difference between two parsers would run.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { putFiles } from './content-folder.ts';
import type { Placement } from './place.ts';
import { readPage } from './read-page.ts';
import { endSurvivors, runCommand } from './run-command.ts';
import type { Sandbox } from './sandbox.ts';

export interface DevelopedPage {
  path: string;
  /** `refused`: no page, but a message. */
  outcome: 'refused' | 'harmless' | 'wrong' | 'ran' | 'hang';
  detail: string;
}

export interface DevelopOptions {
  sandbox: Sandbox;
  /** Probes with an entry of their own. */
  placements: readonly Placement[];
  marker: string;
  mark: string;
}

const LIMIT_MS = 20_000;

export async function developPages({ sandbox, placements, marker, mark }: DevelopOptions): Promise<DevelopedPage[]> {
  const content = join(sandbox.project, 'content');
  for (const { puts } of placements) putFiles(content, puts);
  const port = await freePort();
  const home = `http://127.0.0.1:${port}`;
  const own = `${mark}-dev`;
  const server = runCommand('node_modules/astro/bin/astro.mjs', {
    cwd: sandbox.project,
    args: ['dev', '--host', '127.0.0.1', '--port', String(port)],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    mark: own,
  });
  try {
    await untilAnswering(`${home}/about/`, server);
    const pages: DevelopedPage[] = [];
    for (const { entry } of placements) if (entry) pages.push(await open(home, `/${entry.kind}s/${entry.id}/`, marker));
    return pages;
  } finally {
    endSurvivors(own);
    await server;
  }
}

async function open(home: string, path: string, marker: string): Promise<DevelopedPage> {
  const hadRun = existsSync(marker);
  try {
    const response = await fetch(home + path, { signal: AbortSignal.timeout(LIMIT_MS) });
    const html = await response.text();
    if (!hadRun && existsSync(marker)) return { path, outcome: 'ran', detail: '内容里的代码在服务器上运行了' };
    if (response.status >= 400) return { path, outcome: 'refused', detail: String(response.status) };
    const { complaints } = readPage(html, '/');
    return complaints.length > 0
      ? { path, outcome: 'wrong', detail: complaints.join('、') }
      : { path, outcome: 'harmless', detail: '' };
  } catch (error) {
    return { path, outcome: 'hang', detail: String(error) };
  }
}

/** @throws when the server has ended instead */
async function untilAnswering(url: string, server: Promise<{ output: string }>): Promise<void> {
  let ended: { output: string } | undefined;
  void server.then((end) => {
    ended = end;
  });
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (ended) throw new Error(`开发服务器没有启动：${ended.output.slice(-500)}`);
    const isUp = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await wait(100);
  }
  throw new Error('开发服务器一分钟内没有启动');
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
