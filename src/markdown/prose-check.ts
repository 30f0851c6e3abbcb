/**
 * Checks the prose of an MDX file: the safe subset (DESIGN §3), `<Obs>` and `<Cite>` that point somewhere, no bare figure, full-width punctuation. Works on the
 * syntax tree, so that each problem has its line and column.
 */
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { expandRanges } from '../schema/fields.ts';
import type { Problem } from '../schema/problem.ts';
import { CASE_SECTIONS } from '../schema/case.ts';
import { isUnreadableRow, type Content } from '../model/content.ts';
import { checkOwnWords } from '../model/check/own-words.ts';
import type { ProseEntry } from '../model/positions.ts';
import { suggestion } from '../text/suggest.ts';
import { findBareFigure, namesWithDigits } from './prose-names.ts';

/** The components prose may use, and the attributes of each; all attributes are required and literal. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Obs: ['id'], Cite: ['doc', 'p'] };

const parser = remark().use(remarkGfm).use(remarkMdx);

type Report = (
  node: Nodes | { line: number; column?: number },
  rule: string,
  message: string,
  remedy: string,
  offset?: number,
) => void;

interface Targets {
  observations: ReadonlySet<string>;
  paragraphs: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Checks the prose of all documents, cases, regions, measures and indicators. */
export function checkProse(content: Content): Problem[] {
  const targets: Targets = {
    observations: new Set(
      content.documents.flatMap(({ id, observations }) => observations.map((row) => `${id}/${row.id}`)),
    ),
    paragraphs: new Map(content.documents.map(({ id, data }) => [id, new Set(expandRanges(data.original.paragraphs))])),
  };
  const shared = namesWithDigits(content);
  const problems: Problem[] = [];
  const groups: [ProseEntry<{ names?: string[] | undefined }>[], boolean, boolean][] = [
    [content.documents, true, false],
    [content.cases, false, true],
    [content.regions, false, false],
    [content.measures, false, false],
    [content.indicators, false, false],
  ];
  for (const [entries, isDocument, isCase] of groups)
    for (const entry of entries) {
      const names = [...shared, ...(entry.data.names ?? [])].sort((a, b) => b.length - a.length);
      checkEntry(
        entry,
        { names, targets, unreadable: content.unreadable, own: isDocument ? entry.id : undefined, isCase },
        problems,
      );
    }
  return problems;
}

interface Context {
  names: readonly string[];
  targets: Targets;
  unreadable: ReadonlySet<string>;
  /** The document whose short observation ids serve. */
  own: string | undefined;
  isCase: boolean;
}

function checkEntry(entry: ProseEntry<unknown>, context: Context, problems: Problem[]): void {
  const report: Report = (node, rule, message, remedy, offset = 0) => {
    const start = 'line' in node ? node : (node.position?.start ?? { line: 1, column: 1 });
    const column = start.column === undefined ? {} : { column: start.column + offset };
    problems.push({ file: entry.file, line: start.line + entry.bodyLine - 1, ...column, rule, message, remedy });
  };
  let tree: Root;
  try {
    tree = parser.parse(entry.body);
  } catch (error) {
    const { reason, line = 1, column = 1 } = error as { reason?: string; line?: number; column?: number };
    if (reason === undefined) throw error;
    report(
      { line, column },
      'mdx/syntax',
      `正文写法有误（${reason.split('\n')[0]}）`,
      '检查“<”“{”与标签是否成对；正文里需要这些符号时改用全角“＜”“｛”。',
    );
    return;
  }
  visit(tree, (node) => checkNode(node as Nodes, context, report));
  if (context.isCase) checkCaseSections(tree, report);
  if (!entry.body.trim()) report({ line: 1 }, 'prose/empty', '没有正文', '在前置信息之后写正文。');
}

function checkNode(node: Nodes, context: Context, report: Report): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return report(node, 'mdx/import', '正文不得有 import 或 export', '删去；可用的组件无须引入。');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return report(
        node,
        'mdx/expression',
        '正文不得有 {…} 表达式',
        '删去花括号及其中内容；要写花括号请用全角“｛｝”。',
      );
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkComponent(node, context, report);
    case 'html':
      return report(node, 'mdx/html', '正文不得有 HTML', '删去标签，只用 Markdown 与规定的组件。');
    case 'link':
    case 'definition':
      if (/^(?:https?:\/\/|\/|#)/.test(node.url)) return undefined;
      return report(
        node,
        'mdx/link',
        `链接地址“${node.url}”不安全或不完整`,
        '用 https:// 开头的网址，或 / 开头的站内地址。',
      );
    case 'image':
    case 'imageReference':
      return report(node, 'mdx/image', '正文不得有图片', '删去图片；图由数据生成。');
    case 'heading':
      if (node.depth === 2 || node.depth === 3) return undefined;
      return report(node, 'prose/heading', '标题只用二级（##）和三级（###）', '页面标题取自前置信息；正文从“##”起。');
    case 'text':
      return checkText(node, context, report);
    case 'inlineCode':
    case 'code':
      return report(node, 'prose/code', '正文不用代码格式', '删去反引号，或行首的四个空格。');
    default:
      return undefined;
  }
}

function checkText(node: Extract<Nodes, { type: 'text' }>, context: Context, report: Report): void {
  const figure = findBareFigure(node.value, context.names);
  if (figure >= 0) {
    const around = node.value.slice(Math.max(0, figure - 6), figure + 8);
    report(
      node,
      'prose/bare-figure',
      `正文里有没有出处的数字（…${around}…）`,
      '数字写成 <Obs id="…" />；若是名称的一部分，把全名列入前置信息的 names。',
      figure,
    );
  }
  for (const { offset, rule, message, remedy } of checkOwnWords(node.value))
    report(node, rule, message, remedy, offset);
}

type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function checkComponent(node: Jsx, context: Context, report: Report): void {
  const name = node.name ?? '';
  const wanted = COMPONENTS[name];
  if (!wanted)
    return report(
      node,
      'mdx/component',
      `不认识的组件或标签“<${name}>”`,
      `${suggestion(name, Object.keys(COMPONENTS))}只可用 ${Object.keys(COMPONENTS)
        .map((known) => `<${known}>`)
        .join('、')}。`,
    );
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return report(
        node,
        'mdx/attribute',
        `<${name}> 的属性须是带引号的文字`,
        `写成 <${name} ${wanted.map((key) => `${key}="…"`).join(' ')} />。`,
      );
    if (!wanted.includes(attribute.name))
      return report(node, 'mdx/attribute', `<${name}> 没有属性“${attribute.name}”`, suggestion(attribute.name, wanted));
    attributes.set(attribute.name, attribute.value);
  }
  const missing = wanted.find((key) => !attributes.get(key));
  if (missing)
    return report(
      node,
      'mdx/attribute',
      `<${name}> 缺少属性“${missing}”`,
      `写成 <${name} ${wanted.map((key) => `${key}="…"`).join(' ')} />。`,
    );
  if (node.children.length > 0)
    return report(node, 'mdx/children', `<${name}> 里不得有内容`, `写成自闭合的 <${name} … />。`);
  return name === 'Obs'
    ? checkObs(node, attributes.get('id') ?? '', context, report)
    : checkCite(node, attributes.get('doc') ?? '', attributes.get('p') ?? '', context, report);
}

function checkObs(node: Jsx, id: string, { targets, own, unreadable }: Context, report: Report): void {
  const key = id.includes('/') ? id : `${own ?? ''}/${id}`;
  const [document = '', row = ''] = key.split('/');
  if (targets.observations.has(key) || isUnreadableRow({ unreadable }, document, row)) return;
  const candidates = [...targets.observations].map((known) =>
    own && known.startsWith(`${own}/`) && !id.includes('/') ? known.slice(own.length + 1) : known,
  );
  report(
    node,
    'prose/obs',
    `观测“${id}”不存在`,
    `${suggestion(id, candidates)}${own ? '' : '这里要写全称“文献编号/观测编号”。'}改正编号。`,
  );
}

function checkCite(
  node: Jsx,
  document: string,
  paragraph: string,
  { targets, unreadable }: Context,
  report: Report,
): void {
  const paragraphs = targets.paragraphs.get(document);
  if (!paragraphs) {
    if (!unreadable.has(document))
      report(
        node,
        'prose/cite',
        `文献“${document}”不存在`,
        `${suggestion(document, [...targets.paragraphs.keys()])}改正文献编号。`,
      );
    return;
  }
  const numbers = /^\d+(?:[-,]\d+)*$/.test(paragraph) ? expandRanges(paragraph) : [];
  if (numbers.length === 0)
    report(node, 'prose/cite', `段落号“${paragraph}”写法不对`, '写成 p="16"、p="16-18" 或 p="3,16"。');
  const outside = numbers.find((number) => !paragraphs.has(number));
  if (outside !== undefined) report(node, 'prose/cite', `文献“${document}”没有第 ${outside} 段`, '改正段落号。');
}

function checkCaseSections(tree: Root, report: Report): void {
  const headings = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const names = headings.map((node) =>
    'children' in node && node.children[0]?.type === 'text' ? node.children[0].value : '',
  );
  if (names.join() !== CASE_SECTIONS.join())
    report(
      headings[0] ?? { line: 1 },
      'case/sections',
      `案例的二级标题应依次为：${CASE_SECTIONS.join('、')}`,
      `现为：${names.join('、') || '（没有）'}。补齐或调整次序。`,
    );
}
