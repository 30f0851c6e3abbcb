/** Prose that can't be parsed, in words. */
import type { Root } from 'mdast';
import { parseProse } from '../dialect.ts';
import type { ProseFinding } from './finding.ts';

/** What the parser says → what it means. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Expected a closing tag for `(<[^`]{0,60}>?)`/u, '标签“$1”没有结束'],
  [/^Expected the closing tag `(<[^`]{0,60}>?)`/u, '结束标签“$1”没有配上开头'],
  [/^Unexpected closing (?:slash|tag)/u, '有结束标签，却没有开头'],
  [/in expression|expression with acorn/u, '“{”没有配对，或花括号里不是文字'],
  [/^Unexpected character `!`.*before name/u, '正文不得有“<!”开头的注释或声明'],
  [/before local name/u, '尖括号里不能写网址，网址写成 [名称](网址)'],
  [/attribute/u, '标签的属性写法不对，属性要带引号'],
  [/before name|in name|after name|tag/u, '“<”后面不是完整的标签'],
  [/import\/exports? with acorn/u, '行首的 import 或 export 会被当成程序'],
];

/** A component as it should be written, or a sign that begins no tag. */
const WHOLE = /(?:\\<|<[A-Z]\w*(?:\s+\w+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/>)/gu;

/**
 * The line of the first tag that is not whole, at or above the line on which the parser gives up: what is left open (a quotation mark, most often) it notices only where
 * the next one begins, paragraphs below.
 */
function lineOfOpenTag(body: string, line: number): number {
  const rest = body
    .split('\n')
    .slice(0, line)
    .join('\n')
    .replace(WHOLE, (tag) => tag.replace(/[^\n]/g, ' '));
  const open = rest.search(/<(?=\S)/u);
  return open < 0 ? line : rest.slice(0, open).split('\n').length;
}

/** The tree of a body, or what is wrong with its syntax. */
export function readProse(body: string): Root | ProseFinding {
  try {
    return parseProse(body);
  } catch (error) {
    const { reason, ...place } = error as { reason?: string; line?: number; column?: number };
    if (reason === undefined) throw error;
    // Where an open tag begins stands in the words; the place, if there is one, is where its paragraph ends.
    const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/u.exec(reason) ?? [];
    const first = reason.split('\n')[0] ?? '';
    const known = WORDS.find(([pattern]) => pattern.test(first));
    const what = known ? (known[0].exec(first)?.[0].replace(known[0], known[1]) ?? '') : first.slice(0, 200);
    const given = Number(line ?? place.line ?? 1);
    const begins = line === undefined && /attribute|name|tag/u.test(first) ? lineOfOpenTag(body, given) : given;
    return {
      line: begins,
      column: begins === given ? Number(column ?? place.column ?? 1) : 1,
      rule: 'mdx/syntax',
      message: `正文写法有误（${what}）`,
      remedy: '检查“<”“{”与标签是否成对；正文里需要这些符号时改用全角“＜”“｛”。',
    };
  }
}
