/** Errors that a curator can do something about, in one sentence: what is wrong｜what to do. */
import { quote, Refusal } from './refusal.ts';

interface Cause {
  /** In a code, a message or the end of a program's output. */
  sign: RegExp;
  cause: string;
  remedy: string;
}

const CAUSES: readonly Cause[] = [
  { sign: /ENOSPC|No space left on device|os error 28\b/, cause: '磁盘写满了', remedy: '腾出空间再试。' },
  { sign: /EDQUOT|Disk quota exceeded|os error 122\b/, cause: '磁盘配额用完了', remedy: '腾出空间或调高配额再试。' },
  { sign: /EROFS|Read-only file system|os error 30\b/, cause: '文件系统是只读的', remedy: '换一个能写的位置再试。' },
  {
    sign: /EACCES|EPERM|Permission denied|os error 13\b/,
    cause: '没有权限',
    remedy: '核对文件夹的主人与权限，或换一个位置。',
  },
  { sign: /ENAMETOOLONG|File name too long/, cause: '文件名或路径太长', remedy: '改用较短的编号或路径。' },
  {
    sign: /EMFILE|ENFILE|Too many open files/,
    cause: '同时打开的文件太多',
    remedy: '关掉一些程序，或调高 ulimit -n 再试。',
  },
  { sign: /ELOOP/, cause: '链接绕成了圈', remedy: '改正路径中的链接。' },
  { sign: /\bENOENT\b|\bENOTDIR\b/, cause: '找不到文件或文件夹', remedy: '核对路径，再试一次。' },
  { sign: /EIO\b|Input\/output error/, cause: '磁盘读写出错', remedy: '检查磁盘再试。' },
  {
    sign: /ENOMEM|heap out of memory|Cannot allocate memory/,
    cause: '内存不够',
    remedy: '关掉一些程序，或换内存大的机器再试。',
  },
];

/** A package of the project, or a program inside one, that is not where it should be. */
const MISSING_PACKAGE = [
  /Cannot find (?:package|module) '([^'./][^']*)'/,
  /Cannot find module '[^']*node_modules[/\\]((?:@[^/\\']+[/\\])?[^/\\']+)/,
  /Failed to install either of \[(pagefind)/,
];

/**
 * @param error what was thrown, or the text a program ended with
 * @returns `undefined` when the cause is none of the known ones
 */
export function explainFailure(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  const text = textOf(error);
  const missing = MISSING_PACKAGE.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  if (missing) return `缺少依赖包 ${quote(missing)}：node_modules 不完整｜运行 npm ci 重新安装，再试一次。`;
  const known = CAUSES.find(({ sign }) => sign.test(text));
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return known && `${known.cause}${path ? `：${quote(path)}` : ''}｜${known.remedy}`;
}

/** For the last resort, when no sentence of ours fits: the message alone, without the stack. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const textOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return `${code} ${error.message} ${error.cause === undefined ? '' : textOf(error.cause)}`;
};
