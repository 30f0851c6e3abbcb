/**
 * `npm run preview`: shows the built site as a plain static host would. No rendering, no fallbacks: what fails here fails
 * on a real host too. The browser tests use the same server.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings } from './build/settings.ts';
import { bringBackIfNeeded } from './output/bring-back.ts';
import { locateOutput } from './output/judge-output.ts';
import { Refusal } from './output/refusal.ts';
import { readBasePath, readSiteAddress } from './output/site-address.ts';
import { isOurHost } from './serve/is-our-host.ts';
import { errorCode, listenOn } from './serve/listen.ts';
import { createStaticHandler } from './serve/static-handler.ts';

export interface ServeOptions {
  /** Folder that holds the built site. */
  outDir: string;
  /** Prefix the site was built for (`BASE_PATH`), with or without slashes around it. Default `/`. */
  basePath?: string | undefined;
  /** 0 = any free port. A taken port is an error; `npm run preview` tries the next one. */
  port: number;
  /** Address to listen on. Default: this machine only, both IPv4 and IPv6. */
  host?: string | undefined;
}

export interface ServedSite {
  /** Address of the home page; ends with a slash. */
  url: string;
  close: () => Promise<void>;
}

// Both, because `localhost` means either: listening on one would leave the other to a different program on the same port.
const THIS_MACHINE = ['127.0.0.1', '::1'];
const DEFAULT_PORT = 4321;
const PORTS_TO_TRY = 50;
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export async function serveSite({ outDir, basePath, port, host }: ServeOptions): Promise<ServedSite> {
  const directory = path.resolve(outDir);
  if (!fs.existsSync(path.join(directory, 'index.html'))) {
    throw new Error(`${directory} 里没有建好的网站（缺 index.html）。请先运行 npm run build。`);
  }
  const base = readBasePath(basePath);
  const handler = createStaticHandler({
    directory,
    base,
    isOurHost: (header) => isOurHost(header, host, os.hostname()),
  });
  const listening = await listenOn(host ? [host] : THIS_MACHINE, port, handler);
  return { url: `http://${displayHost(host)}:${listening.port}${base}`, close: listening.close };
}

function displayHost(host: string | undefined): string {
  if (!host || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Takes the next port when one is in use, as often happens on a developer's machine. */
async function serveOnFreePort(options: ServeOptions): Promise<ServedSite> {
  for (let port = options.port; ; port += 1) {
    try {
      return await serveSite({ ...options, port });
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || port >= options.port + PORTS_TO_TRY) throw error;
    }
  }
}

/** A build that died while it swapped has laid the site aside; whoever looks next brings it back. */
function bringSiteBack(): string {
  const { wanted, grounds } = readSettings(PROJECT, process.env);
  try {
    if (bringBackIfNeeded(locateOutput(wanted, grounds)))
      console.log(`上一次构建在换上新网站时中断，已把原来的网站恢复到 ${wanted}。`);
  } catch (error) {
    // A folder that no build may write to can be looked at all the same.
    if (!(error instanceof Refusal)) throw error;
  }
  return wanted;
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
  const wanted = values.port ?? process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`端口“${wanted}”不是 0 到 65535 的整数。`);
  const site = await serveOnFreePort({
    outDir: bringSiteBack(),
    basePath: readSiteAddress(process.env).base,
    port,
    host: values.host,
  });
  console.log(`\n  县域医改知识库已就绪：${site.url}\n  按 Ctrl+C 停止。`);
  const stop = () => void site.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
