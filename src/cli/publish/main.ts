/** Publishing a draft as a command. */
import { basename, resolve } from 'node:path';
import { findDrafts } from '../../content/drafts.ts';
import { originalsFolders } from '../../content/originals-folders.ts';
import type { Problem } from '../../schema/problem.ts';
import { suggestion } from '../../text/suggest.ts';
import { PUBLISH } from '../../words/publish.ts';
import { auditContent } from '../audit/audit-content.ts';
import { checkContent } from '../content-check.ts';
import { formatProblems, isError, tidy } from '../report.ts';
import { planMove } from './plan-move.ts';
import { writeAll } from '../output/write-all.ts';

const WRONG_USAGE = 64;

/**
 * @param args ids of drafts; one
 * @returns the exit code: 0 published, 1 problems and nothing changed, 64 wrong usage
 */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [id] = args;
  if (id === undefined || args.length > 1 || id.startsWith('-')) {
    console.error(PUBLISH.usage);
    return WRONG_USAGE;
  }
  const root = resolve(env['KB_CONTENT'] || 'content');
  const drafts = findDrafts(root);
  if (!drafts.includes(id)) {
    console.error(PUBLISH.noDraft(id, suggestion(id, drafts)));
    return 1;
  }
  const { problems, absent } = await judge(root, id, originalsFolders(env['KB_ORIGINALS']));
  if (problems.length > 0) console.log(formatProblems(problems, 'text', PUBLISH.clean(id)));
  if (problems.some(isError)) {
    console.error(`\n${PUBLISH.notPublished(id)}`);
    return 1;
  }
  const { files, remove } = planMove(root, id);
  writeAll(files, remove);
  console.log(PUBLISH.published(id, files.length - 1));
  if (absent) console.log(PUBLISH.absent);
  return 0;
}

/** All that stands in the way: of the content with the draft in it, and of the draft against its original. */
async function judge(
  root: string,
  id: string,
  originals: readonly string[],
): Promise<{ problems: Problem[]; absent: boolean }> {
  const { content, problems } = checkContent(root, [id]);
  if (!content) return { problems, absent: false };
  const audit = await auditContent(content, originals, (documents) => documents.some((one) => one.id === id));
  // Others that share the original are audited along with it; what is found there is theirs.
  const own = audit.problems.filter(({ file }) => file.startsWith(`${basename(root)}/documents/${id}/`));
  return { problems: tidy([...problems, ...own]), absent: audit.absent.length > 0 };
}
