/** The content check as a command. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkContentWith, summarize } from '../content-check.ts';
import { findDrafts } from '../../content/drafts.ts';
import type { Helper } from './helper.ts';
import { FORMATS, formatProblems, type Format, isError } from '../report.ts';
import { DRAFTS } from '../../words/drafts.ts';

const WRONG_USAGE = 64;

/**
 * @param helper takes a part of the work
 * @returns the exit code: 0 clean, 1 problems, 64 wrong usage
 */
export async function main(helper: Helper): Promise<number> {
  let format: string;
  try {
    format = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values.format;
  } catch (error) {
    console.error(`用法：npm run check -- --format ${FORMATS.join('|')}（${(error as Error).message}）`);
    return WRONG_USAGE;
  }
  if (!(FORMATS as readonly string[]).includes(format)) {
    console.error(`不认识的格式“${format}”，可用：${FORMATS.join('、')}`);
    return WRONG_USAGE;
  }
  const root = process.env['KB_CONTENT'] || 'content';
  const { content, problems } = await checkContentWith(helper, root);
  console.log(formatProblems(problems, format as Format, content ? summarize(content) : ''));
  const drafts = format === 'text' ? findDrafts(root) : [];
  if (drafts.length > 0) console.log(`\n${DRAFTS.besides(drafts)}`);
  return problems.some(isError) ? 1 : 0;
}
