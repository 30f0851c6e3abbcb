/** Reads YAML with the place of every node, and says everything that is wrong with it. */
import {
  LineCounter,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Locate, Position } from '../model/positions.ts';
import type { Problem } from '../schema/problem.ts';
import { joinFolded } from '../text/joins.ts';
import { TAG, findFancy, findOtherReading } from './plain-yaml.ts';

/** A value, and where each part of it stands. */
export interface ParsedYaml {
  value: unknown;
  at: Locate;
}

/** The parser's commonest complaints, in words. */
const SYNTAX: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BAD_INDENT: '缩进与同级各行不齐，或括号没有收尾',
    TAB_AS_INDENT: '缩进用了制表符，应为空格',
    MISSING_CHAR: '少了冒号、逗号、括号或收尾的引号',
    BLOCK_AS_IMPLICIT_KEY: '冒号后缺空格，或一行里写了两个字段',
    MULTILINE_IMPLICIT_KEY: '缩进与同级各行不齐，或上一行冒号后缺空格，被当成上一行的续行',
    UNEXPECTED_TOKEN: '有多余的符号',
    BAD_SCALAR_START: '文字以特殊符号开头，须加引号',
    BAD_DQ_ESCAPE: '双引号里有反斜杠',
    MULTIPLE_DOCS: '一个文件里有两份 YAML（多了一行“---”或“...”）',
    RESOURCE_EXHAUSTION: '括号或缩进嵌套太深',
  }),
);

/** A plain scalar that another YAML reader would turn into a date or a number; authors must quote it. */
const UNQUOTED_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

type Report = (place: Position, rule: string, message: string, remedy: string) => void;

/**
 * Reads YAML with a parser that keeps every place. Takes in plain YAML only (plain-yaml.ts), and only what the reader of the build reads the same way.
 *
 * @param firstLine line of the file on which `source` begins
 * @returns nothing where what was read can't be used; a problem says why
 */
export function readFully(
  source: string,
  file: string,
  firstLine: number,
  problems: Problem[],
): ParsedYaml | undefined {
  const before = problems.length;
  const report: Report = (place, rule, message, remedy) => problems.push({ file, ...place, rule, message, remedy });
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  reportSyntax(document, source, position, report);
  for (const { offset, rule, message, remedy } of findFancy(document)) report(position(offset), rule, message, remedy);
  reportUnquotedDates(document, position, report);
  if (document.errors.length > 0 || problems.slice(before).some(({ rule }) => rule !== 'yaml/unquoted-date'))
    return undefined;

  const root = document.contents as Node | null;
  const parsed: ParsedYaml = { value: document.toJS(), at: (path) => locate(root, path, position, firstLine) };
  if (problems.length > before) return parsed;
  const other = findOtherReading(source, parsed.value);
  if (!other) {
    // Only our own reading goes on from here.
    joinFoldedTexts(document, source);
    return { ...parsed, value: document.toJS() };
  }
  const place = 'path' in other ? parsed.at(other.path) : { line: other.line + firstLine };
  const why = 'path' in other ? '' : `（${other.reason}）`;
  report(
    place,
    'yaml/ambiguous',
    `构建所用的 YAML 读取程序对这里的读法不同${why}`,
    '给这一处的文字加上引号；数字只写十进制。',
  );
  return undefined;
}

function reportSyntax(
  document: Document,
  source: string,
  position: (offset: number) => Position,
  report: Report,
): void {
  let isBroken = false;
  for (const error of [...document.errors, ...document.warnings]) {
    // A line that is indented too far is swallowed by the value above it; two errors say so, and only the second knows the line.
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && document.errors.some(({ code }) => code === 'MULTILINE_IMPLICIT_KEY'))
      continue;
    const offset = placeOf(error, document, isBroken);
    if (error.code === 'DUPLICATE_KEY')
      report(position(offset), 'yaml/duplicate-key', '同一字段写了两次', '删去其中一个。');
    // A tag that is only unknown is found with the others.
    else if (error.code === 'TAG_RESOLVE_FAILED' && error.name !== 'YAMLParseError') continue;
    else if (error.code === 'TAG_RESOLVE_FAILED' || /(?:^|[\s[{,])!$/.test(source.slice(0, offset)))
      report(position(offset), TAG.rule, TAG.message, TAG.remedy);
    // Behind the first place that can't be read, the parser is lost: what else it complains of is no mistake of the author's.
    else if (!isBroken) {
      isBroken = true;
      const isTab = /^ *\t/.test(source.slice(source.lastIndexOf('\n', offset) + 1));
      const what = SYNTAX.get(isTab ? 'TAB_AS_INDENT' : error.code) ?? error.code;
      report(
        position(offset),
        'yaml/syntax',
        `YAML 写法有误：${what}`,
        '检查缩进、冒号后的空格和引号是否成对；含有冒号或引号的文字整段加引号。',
      );
    }
  }
}

/** Offset at which a curator finds what the parser complains of; of an open quotation it speaks only where the text ends. */
function placeOf({ code, pos }: YAMLError, document: Document, isBroken: boolean): number {
  if (code === 'MULTILINE_IMPLICIT_KEY') return pos[1] - 1;
  let start = pos[0];
  // One look through the document: behind the first error nothing is told.
  if (code === 'MISSING_CHAR' && !isBroken)
    visit(document, {
      Scalar(_key, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[0] < pos[0] && range[1] >= pos[0]) start = range[0];
      },
    });
  return start;
}

/** A text that goes on in the next line gets a space there, which in Chinese is a gap inside a word. */
function joinFoldedTexts(document: Document, source: string): void {
  visit(document, {
    Scalar(_key, node) {
      const { value, range, type } = node;
      if (
        typeof value === 'string' &&
        range &&
        type !== 'BLOCK_LITERAL' &&
        /\n./s.test(source.slice(range[0], range[1]))
      )
        node.value = joinFolded(value);
    },
  });
}

function reportUnquotedDates(document: Document, position: (offset: number) => Position, report: Report): void {
  visit(document, {
    Scalar(_key, node) {
      if (node.type === 'PLAIN' && UNQUOTED_DATE.test(node.source ?? '') && node.range)
        report(
          position(node.range[0]),
          'yaml/unquoted-date',
          `日期 ${node.source} 没有加引号`,
          `写成 '${node.source}'，否则会被当成时间戳。`,
        );
    },
  });
}

function locate(
  root: Node | null,
  path: readonly PropertyKey[],
  position: (offset: number) => Position,
  firstLine: number,
): Position {
  let node: Node | null = root;
  let found: Position = node?.range ? position(node.range[0]) : { line: firstLine };
  for (const key of path) {
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.find(
        (item) => isScalar(item.key) && item.key.value === key,
      );
      if (!pair) return found;
      const keyNode = pair.key as Node;
      if (keyNode.range) found = position(keyNode.range[0]);
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(key)] ?? null) as Node | null;
      if (node?.range) found = position(node.range[0]);
    } else return found;
  }
  return found;
}
