/** Tables to and from a spreadsheet, as a command. */
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { kindOf, namesIn } from '../../content/files.ts';
import { TABLES } from '../../words/tables.ts';
import { writeAll } from '../output/write-all.ts';
import { mendTable } from './mend-table.ts';

const WRONG_USAGE = 64;

/**
 * @param args ids of documents, or paths of tables
 * @returns the exit code: 0 all done, 1 some could not be read, 64 wrong usage
 */
export function main(args: readonly string[], env: NodeJS.ProcessEnv): number {
  if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) {
    console.error(TABLES.usage);
    return WRONG_USAGE;
  }
  const root = resolve(env['KB_CONTENT'] || 'content');
  let code = 0;
  for (const arg of args) {
    const files = filesOf(root, arg);
    if (files.length === 0) console.error(TABLES.nothing(arg));
    if (files.length === 0 || files.some((file) => !mend(file))) code = 1;
  }
  return code;
}

/** A document's tables, or the one table that is named: from here, from the content folder, or as the check names it. */
function filesOf(root: string, arg: string): string[] {
  const folder = join(root, 'documents', arg);
  if (kindOf(folder) === 'folder')
    return namesIn(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => join(folder, name));
  const inside = arg.startsWith(`${basename(root)}/`) ? arg.slice(basename(root).length + 1) : arg;
  return [resolve(arg), join(root, inside)]
    .filter((path) => path.endsWith('.csv') && kindOf(path) === 'file')
    .slice(0, 1);
}

function mend(path: string): boolean {
  const result = mendTable(readFileSync(path));
  if ('fault' in result) {
    console.error(TABLES.unreadable(path, result.fault));
    return false;
  }
  writeAll([{ path, text: result.text }]);
  console.log(TABLES.done(path, result.encoding, result.dates));
  if (result.doubtful.length > 0) console.log(TABLES.doubtful(result.doubtful));
  return true;
}
