import { LIMITS } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import { shorten } from '../text/printable.ts';

/**
 * Runs one step of the reading or checking in a net of its own: what it throws becomes a problem that names the file and the step, and everything else is still
 * checked. A step that throws is a gap in the rules, so the problem asks for it to be passed on.
 *
 * @param step what was being done, such as `read` or the name of a rule
 */
export function safely<T>(file: string, step: string, problems: Problem[], run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    const isDeep = error instanceof RangeError && /call stack/i.test(error.message);
    const reason = shorten(error instanceof Error ? error.message : String(error), LIMITS.echoCharacters);
    problems.push({
      file,
      line: 1,
      rule: `internal/${step}`,
      message: isDeep
        ? '内容嵌套太深，校验到一半停下了'
        : code
          ? `文件读不出来（${code}）`
          : `校验到一半出错（${step}：${reason}）`,
      remedy: code
        ? '核对文件的权限，以及它是否正被别的程序改动。'
        : '这是一种没有料到的写法：撤回最近对它的改动再试；请把文件和这一行转告维护者。',
    });
    return undefined;
  }
}
