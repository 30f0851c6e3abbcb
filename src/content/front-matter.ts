/**
 * The one rule by which a file is split into its record and its prose. Astro ends front matter at the first line that begins with `---` or `+++`, whatever
 * follows on it, and also begins it behind empty lines, a byte order mark or `+++`. Here only files are taken in which nobody can see it otherwise: the first line is
 * exactly `---`, and so is the first line after it that begins with either sign. What one reader takes for a comment, the other can then not take for a program.
 */

export interface FrontMatter {
  yaml: string;
  body: string;
  /** 1-based line of the file on which the body begins. */
  bodyLine: number;
}

/** Why a file can't be split, and on which line. */
export interface FrontMatterFault {
  line: number;
  message: string;
  remedy: string;
}

const FENCE = /^(?:---|\+\+\+)/;
const WRITE_IT = '第一行写“---”，写完各字段后再写一行“---”，正文在其后；这两行上不要有别的字符，空格也不要。';

/** Splits a file whose lines end in `\n`. */
export function splitFrontMatter(source: string): FrontMatter | FrontMatterFault {
  const lines = source.split('\n');
  if (lines[0] !== '---') return { line: 1, message: openingFault(lines), remedy: WRITE_IT };
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return { line: 1, message: '前置信息没有结尾', remedy: WRITE_IT };
  if (lines[end] !== '---')
    return {
      line: end + 1,
      message: `前置信息里有一行以“${lines[end]?.slice(0, 3)}”开头而不是单独的“---”，构建会在这里结束前置信息`,
      remedy: '结尾的一行只写“---”，后面不留空格；字段的内容里不得有以“---”或“+++”开头的行。',
    };
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

function openingFault(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (first.startsWith('+++')) return '前置信息用了“+++”（TOML）';
  if (!first.startsWith('---')) return '文件没有以“---”开头和结尾的前置信息';
  return first === lines[0] ? '第一行的“---”后面还有别的字符' : '“---”之前有空行';
}

/** A later line that looks like an end: when the record is not whole, it is likely what the author meant. */
export function laterFence({ body, bodyLine }: FrontMatter): number | undefined {
  const index = body.split('\n').findIndex((line) => FENCE.test(line));
  return index < 0 ? undefined : bodyLine + index;
}
