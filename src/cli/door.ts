/**
 * The door of a command: loads the rest of it. What a command imports is missing when an installation is torn; an import that fails inside here is told in a
 * sentence, while one at the top of a command's own file would be a bare stack.
 */
import process from 'node:process';
import { explainFailure, messageOf } from './output/explain-failure.ts';

/** @param enter loads and runs the command; returns its exit code */
export async function openDoor(enter: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await enter();
  } catch (error) {
    console.error(`✗ ${explainFailure(error) ?? messageOf(error)}`);
    process.exitCode = 1;
  }
}
