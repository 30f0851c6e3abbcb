/** Taking documents in, as a command. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import { loadContent } from '../../content/load.ts';
import { originalsFolders } from '../../content/originals-folders.ts';
import { readDivisions } from '../../ingest/divisions/read-divisions.ts';
import { gatherKnowledge } from '../../ingest/gather-knowledge.ts';
import type { Knowledge } from '../../ingest/knowledge.ts';
import { UnreadableFile } from '../../source/types.ts';
import { INGEST } from '../../words/ingest.ts';
import { explainFailure, messageOf } from '../output/explain-failure.ts';
import { readArguments } from './arguments.ts';
import { printTable, type Result } from './print-table.ts';
import { lineOf } from './report.ts';
import { NotTaken, takeIn } from './take-in.ts';

const WRONG_USAGE = 64;
const DIVISIONS = new URL('../../ingest/divisions/divisions.tsv', import.meta.url);

/** @returns the exit code: 0 all drafted, 1 some could not be, 64 wrong usage */
export async function main(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  if (wanted === 'help') {
    console.log(INGEST.usage);
    return 0;
  }
  if ('wrong' in wanted) {
    console.error([wanted.wrong, INGEST.usage].filter((line) => line !== '').join('\n'));
    return WRONG_USAGE;
  }
  const places = {
    content: resolve(process.env['KB_CONTENT'] || 'content'),
    originals: originalsFolders(process.env['KB_ORIGINALS']),
  };
  const knowledge = readKnowledge(places.content);
  const results: Result[] = [];
  for (const [index, path] of wanted.files.entries()) {
    console.log(INGEST.reading(index + 1, wanted.files.length, basename(path)));
    try {
      const taken = await takeIn(path, wanted, places, knowledge);
      for (const one of taken) console.log(lineOf(one, knowledge, wanted.isSplit));
      results.push(...taken.map((one) => ({ path, taken: one })));
    } catch (error) {
      const why = sayWhy(error);
      console.error(`  ✗ ${path}：${why}`);
      results.push({ path, why });
    }
  }
  printTable(results);
  return results.some(({ taken }) => taken === undefined) ? 1 : 0;
}

/** What the base knows; what can't be read of it is not known. */
function readKnowledge(content: string): Knowledge {
  const known = loadContent(content).content;
  const divisions = readDivisions(
    readFileSync(DIVISIONS, 'utf8'),
    known.regions.map(({ data }) => data),
  );
  return gatherKnowledge(known, divisions);
}

const sayWhy = (error: unknown): string =>
  error instanceof NotTaken || error instanceof UnreadableFile
    ? error.message
    : (explainFailure(error) ?? messageOf(error));
