/** `npm run check [-- --format text|json|github]`: the content check. Exit 0 clean, 1 problems, 64 wrong usage. */
import { parseArgs } from 'node:util';
import { checkContent, summarize } from './content-check.ts';
import { FORMATS, formatProblems, type Format } from './report.ts';

let format: string;
try {
  format = parseArgs({ options: { format: { type: 'string', default: 'text' } } }).values.format;
} catch (error) {
  console.error(`用法：npm run check -- --format ${FORMATS.join('|')}（${(error as Error).message}）`);
  process.exit(64);
}
if (!(FORMATS as readonly string[]).includes(format)) {
  console.error(`不认识的格式“${format}”，可用：${FORMATS.join('、')}`);
  process.exit(64);
}
const { content, problems } = checkContent(process.env['KB_CONTENT'] || 'content');
console.log(formatProblems(problems, format as Format, content ? summarize(content) : ''));
process.exitCode = problems.length > 0 ? 1 : 0;
