/** Practice on invented content, as a command. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PRACTICE } from '../../words/practice.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const WRONG_USAGE = 64;
/** Command → its script. */
const COMMANDS: Readonly<Record<string, string>> = {
  ingest: 'ingest.ts',
  review: 'review.ts',
  publish: 'publish.ts',
  check: 'check.ts',
  audit: 'audit.ts',
  tables: 'tables.ts',
  build: 'build.ts',
  preview: 'serve.ts',
};

/** @returns the exit code of the command */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [command = '', ...rest] = args;
  const folder = join(PROJECT, '.kb-practice');
  if (command === 'reset') {
    // All of it was copied or made here.
    rmSync(folder, { recursive: true, force: true });
    console.log(PRACTICE.reset);
    return 0;
  }
  const script = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (script === undefined) {
    console.error(PRACTICE.usage(Object.keys(COMMANDS)));
    return WRONG_USAGE;
  }
  const content = layOut(folder);
  const places = {
    KB_CONTENT: content,
    KB_ORIGINALS: join(folder, 'originals'),
    KB_OUT: join(PROJECT, 'dist-practice'),
  };
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(PROJECT, 'src/cli', script), ...rest],
    { cwd: PROJECT, env: { ...env, ...places }, stdio: 'inherit' },
  );
  return await new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}

/** Copies the invented county, once. */
function layOut(folder: string): string {
  const content = join(folder, 'content');
  if (existsSync(content)) return content;
  mkdirSync(folder, { recursive: true });
  const fixtures = join(PROJECT, 'tests/fixtures');
  cpSync(join(fixtures, 'county-originals'), join(folder, 'originals'), { recursive: true });
  // Whole or not at all: what a killed copy left is taken away the next time.
  const copy = join(folder, 'content-copy');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(fixtures, 'county'), copy, { recursive: true });
  renameSync(copy, content);
  return content;
}
