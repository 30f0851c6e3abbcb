/** Asks the preview server for what it must not hand out. The site has a link out, a pipe and hidden files planted in it. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { serveSite } from '../../src/cli/serve.ts';
import { bytesOf, type AddressProbe, type NamedProbe } from './probe.ts';
import { makeFifo } from './make-fifo.ts';

export interface AddressVerdict {
  outcome: 'refused' | 'passed' | 'hang';
  detail: string;
}

const LIMIT_MS = 3000;

/** @returns a verdict per probe; `refused` is the answer that was expected */
export async function tryAddresses(
  probes: readonly NamedProbe<AddressProbe>[],
  options: { site: string; folder: string },
): Promise<Map<number, AddressVerdict>> {
  const site = join(mkdtempSync(join(options.folder, 'served-')), 'site');
  cpSync(options.site, site, { recursive: true });
  plant(site);
  const served = await serveSite({ outDir: site, basePath: '/', port: 0 });
  const verdicts = new Map<number, AddressVerdict>();
  try {
    for (const { number, probe } of probes)
      verdicts.set(number, await ask(served.url, bytesOf(probe.address).toString(), probe.status));
  } finally {
    await served.close();
  }
  return verdicts;
}

function plant(site: string): void {
  symlinkSync('/etc/passwd', join(site, 'planted-link'));
  symlinkSync('/etc', join(site, 'planted-folder'));
  writeFileSync(join(site, '.env'), 'SECRET=1\n');
  mkdirSync(join(site, '.git'));
  writeFileSync(join(site, '.git', 'config'), 'secret\n');
  makeFifo(join(site, 'planted-pipe'));
}

/** `http.request`, not `fetch`, which tidies the address up. */
function ask(home: string, path: string, wanted: readonly number[]): Promise<AddressVerdict> {
  const { hostname, port } = new URL(home);
  return new Promise((resolve) => {
    const request = http.request({ hostname, port, path, timeout: LIMIT_MS }, (response) => {
      response.resume();
      const status = response.statusCode ?? 0;
      const location = response.headers.location ?? '';
      const isOut = /^(?:[a-z]+:)?[/\\]{2}/i.test(location);
      const isRight = wanted.includes(status) && !isOut;
      resolve({ outcome: isRight ? 'refused' : 'passed', detail: `${status} ${location}`.trim() });
      request.destroy();
    });
    request.on('timeout', () => {
      resolve({ outcome: 'hang', detail: `${LIMIT_MS / 1000} 秒没有回答` });
      request.destroy();
    });
    // A connection that the server breaks off hands out nothing.
    request.on('error', (error) => resolve({ outcome: 'refused', detail: error.message }));
    request.end();
  });
}
