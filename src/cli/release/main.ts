/** Releasing the data as a command. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readReleases, RELEASES } from '../../content/releases.ts';
import { buildKnowledgeBase } from '../../model/knowledge-base.ts';
import { diffSnapshots, giveReasons } from '../../model/releases/diff.ts';
import { takeSnapshot, versionOf } from '../../model/releases/snapshot.ts';
import { writeLog, writeSnapshot } from '../../model/releases/write.ts';
import { periodFault } from '../../schema/dates.ts';
import type { Release } from '../../schema/release.ts';
import { RELEASE } from '../../words/release.ts';
import { checkContent } from '../content-check.ts';
import { writeAll } from '../output/write-all.ts';
import { isError } from '../report.ts';

const WRONG_USAGE = 64;

/** The day here and now, `YYYY-MM-DD`. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** @returns the exit code */
export function main(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const given = readArguments(args);
  if (typeof given === 'string') {
    console.error(given);
    return WRONG_USAGE;
  }
  const root = resolve(env['KB_CONTENT'] || 'content');
  const { content, problems } = checkContent(root);
  if (!content || problems.some(isError)) {
    console.error(RELEASE.problems);
    return 1;
  }
  const kb = buildKnowledgeBase(content);
  const { log, snapshot: before } = readReleases(root);
  const last = log.at(-1);
  if (last && given.date < last.date) {
    console.error(RELEASE.tooEarly(given.date, last.date));
    return WRONG_USAGE;
  }
  const snapshot = takeSnapshot(kb);
  const version = versionOf(snapshot);
  if (last?.version === version) {
    console.log(RELEASE.nothing(version));
    return 0;
  }
  // The first has nothing to be compared with: everything would be new.
  const changes = last ? giveReasons(diffSnapshots(before, snapshot), kb.errata, given.note) : [];
  const release: Release = { date: given.date, version, note: given.note || (last ? '' : RELEASE.first), changes };
  writeAll(
    [
      { path: join(root, RELEASES.log), text: writeLog([...log, release]) },
      { path: join(root, RELEASES.snapshot), text: writeSnapshot(snapshot) },
    ],
    [],
  );
  console.log(RELEASE.released(given.date, version, changes.length));
  return 0;
}

/** @returns what is wrong, in words */
function readArguments(args: readonly string[]): { note: string; date: string } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { note: { type: 'string', default: '' }, date: { type: 'string', default: today() } },
    });
    const { note, date } = values;
    return /^\d{4}-\d{2}-\d{2}$/.test(date) && !periodFault(date) ? { note, date } : RELEASE.badDate(date);
  } catch {
    return RELEASE.usage;
  }
}
