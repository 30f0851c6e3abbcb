import fs from 'node:fs';
import path from 'node:path';
import type { Step } from './steps.ts';

/** A tool is run by its script, not through node_modules/.bin, which on Windows cannot be spawned without a shell. */
export function commandOf(step: Step, root: string): string[] {
  const { program, args = [] } = step;
  if (typeof program === 'string') return [path.join(root, program), ...args];
  const folder = path.join(root, 'node_modules', program.package);
  const manifest: { bin: string | Record<string, string> } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[program.bin];
  if (!script) throw new Error(`${program.package} 没有 ${program.bin} 这个程序`);
  return [path.join(folder, script), ...args];
}
