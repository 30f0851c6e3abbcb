/**
 * The door of a command: loads the rest of it. What a command imports is missing when an installation is torn; an import that fails inside here is told in a
 * sentence, while one at the top of a command's own file would be a bare stack.
 */
import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { explainFailure, messageOf } from './output/explain-failure.ts';

/** @param enter loads and runs the command; returns its exit code */
export async function openDoor(enter: () => Promise<number>): Promise<void> {
  // Half of a check's second is spent on reading the program; what has been compiled once is kept beside the packages. Where that can't be, nothing is lost.
  enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/kb', import.meta.url)));
  try {
    process.exitCode = await enter();
  } catch (error) {
    console.error(`✗ ${explainFailure(error) ?? messageOf(error)}`);
    process.exitCode = 1;
  }
}
