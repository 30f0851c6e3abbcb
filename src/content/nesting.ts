/**
 * Looks at prose before a Markdown parser does. Parsers spend time that grows with the square, or worse, of how deep lists and quotations are nested and how many
 * signs of emphasis, brackets and braces one paragraph holds; one line of ten thousand `- ` keeps them busy for minutes. This scan is one pass.
 */
import { LIMITS } from '../schema/limits.ts';

export interface ProseFault {
  /** 1-based, in the prose. */
  line: number;
  rule: string;
  message: string;
  remedy: string;
}

const MARKER = /(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
/** A line that begins a paragraph whatever stands before it: an item of a list at the margin, not empty, and if numbered, the first. */
const NEW_ITEM = /^ {0,3}(?:[-*+]|1[.)])[ \t]+\S/;
const SPLIT = '分成几段或几条来写。';

/** The first thing in the prose that is too much, or `undefined`. */
export function findExcess(body: string): ProseFault | undefined {
  const lines = body.split('\n');
  const scan = new Scan();
  for (const [index, text] of lines.entries()) {
    const found = scan.add(text);
    if (found) return { line: index + 1, ...found };
  }
  if (lines.length > LIMITS.bodyLines)
    return {
      ...{ line: LIMITS.bodyLines, rule: 'limits/lines', message: `正文超过 ${LIMITS.bodyLines} 行` },
      remedy: '删去多余的空行，或分成几页。',
    };
  if (body.length > LIMITS.bodyCharacters)
    return {
      ...{ line: 1, rule: 'limits/body', message: `正文超过 ${LIMITS.bodyCharacters} 字` },
      remedy: '一页写不下的，分成几份文献或案例。',
    };
  return undefined;
}

/** What has been seen of a body, line by line. */
class Scan {
  readonly #block = new Block();
  #markers = 0;
  #braces = 0;
  #tags = 0;

  add(text: string): Omit<ProseFault, 'line'> | undefined {
    const fault = (rule: string, message: string, remedy: string) => ({ rule, message, remedy });
    if (/^\s*$/.test(text)) {
      this.#block.end();
      return undefined;
    }
    if (NEW_ITEM.test(text)) this.#block.end();
    const { depth, indentation } = containersOf(text);
    this.#markers += depth;
    if (depth > LIMITS.nesting || indentation > LIMITS.indentation || this.#markers > LIMITS.bodyLines)
      return fault(
        'limits/nesting',
        `列表或引用嵌套超过 ${LIMITS.nesting} 层，或缩进超过 ${LIMITS.indentation} 格`,
        '列表最多用两三层，再深的改写成小标题或段落。',
      );
    if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(text) && this.#block.characters > 0)
      return fault('prose/heading', '文字下面有一行“===”或“---”，会被当成标题', '标题写成“## 标题”；分隔线前空一行。');
    this.#braces += count(text, /[{}]/g);
    if (this.#braces > LIMITS.braces)
      return fault('mdx/expression', '正文不得有花括号', '删去花括号及其中内容；要写花括号请用全角“｛｝”。');
    this.#tags += count(text, /(?<!\\)<(?!(?:Obs|Cite)\s[^<>]*\/>)/g);
    if (this.#tags > LIMITS.otherTags)
      return fault('mdx/component', '正文里有太多标签', '只用 Markdown 与 <Obs … />、<Cite … />，各写在一行之内。');
    if (count(text, /\|/g) > LIMITS.tableColumns + 1)
      return fault('limits/table', `表格超过 ${LIMITS.tableColumns} 列`, '分成几个表，或改用列表。');
    const excess = this.#block.add(text);
    return excess === undefined ? undefined : fault('limits/paragraph', excess, SPLIT);
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many lists and quotations a line opens or goes on with, and by how many columns it is indented in all. */
function containersOf(text: string): { depth: number; indentation: number } {
  let at = 0;
  let depth = 0;
  let indentation = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === ' ' || character === '\t') {
      indentation += character === '\t' ? 4 : 1;
      at += 1;
      continue;
    }
    MARKER.lastIndex = at;
    const marker = MARKER.exec(text)?.[0];
    if (!marker) break;
    depth += 1;
    at += marker.length;
    // The one blank that belongs to the marker is no indentation.
    if (text[at] === ' ') at += 1;
  }
  return { depth, indentation };
}

/** Lines without an empty one between them: what a parser of inline text looks at as a whole. */
class Block {
  characters = 0;
  #emphasis = 0;
  #open = 0;

  end(): void {
    this.characters = 0;
    this.#emphasis = 0;
    this.#open = 0;
  }

  /** Adds a line; what is too much, in words. */
  add(text: string): string | undefined {
    this.characters += text.length;
    if (this.characters > LIMITS.blockCharacters) return `一段超过 ${LIMITS.blockCharacters} 字`;
    this.#emphasis += count(text, /[*_~]+/g);
    if (this.#emphasis > LIMITS.emphasisMarks) return `一段里的 *、_、~ 超过 ${LIMITS.emphasisMarks} 处`;
    for (const [bracket] of text.matchAll(/(?<!\\)[[\]]/g)) {
      this.#open = Math.max(0, this.#open + (bracket === '[' ? 1 : -1));
      if (this.#open > LIMITS.openBrackets) return `一段里有超过 ${LIMITS.openBrackets} 个没有配对的“[”`;
    }
    return undefined;
  }
}
