/** The JSON Schemas as a command. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { SCHEMAS } from '../../words/schemas.ts';
import { writeAll } from '../output/write-all.ts';
import { describeSchemas } from './describe.ts';

const FOLDER = fileURLToPath(new URL('../../../docs/schemas/', import.meta.url));

/** @returns 0 */
export function main(): number {
  const files = describeSchemas().map(({ name, text }) => ({ path: join(FOLDER, name), text }));
  writeAll(files);
  console.log(SCHEMAS.written(files.length));
  return 0;
}
