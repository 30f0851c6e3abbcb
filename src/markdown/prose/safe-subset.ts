/**
 * What prose may be made of: one allow-list, asked twice. The check asks it of the tree it has parsed, and the build asks it of the tree that is really
 * compiled, so that two parsers that disagree can never run anything. What is not on the list is refused, known or not.
 */
import type { Definition, Link, LinkReference, List, Nodes, Root } from 'mdast';
import { plainText } from '../entity-links/sections.ts';
import { walk } from '../walk.ts';
import { findDisguise, refuseAddress } from './addresses.ts';
import { isFinding, readComponent } from './components.ts';
import { findingAt, type ProseFinding } from './finding.ts';

const ALLOWED = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'break', 'thematicBreak', 'blockquote'],
  ...['list', 'listItem', 'table', 'tableRow', 'tableCell', 'link', 'linkReference', 'definition'],
  ...['mdxJsxFlowElement', 'mdxJsxTextElement'],
]);

const ESM = ['mdx/import', '正文不得有 import 或 export', '删去；可用的组件无须引入。'] as const;
const EXPRESSION = [
  'mdx/expression',
  '正文不得有 {…} 表达式',
  '删去花括号及其中内容；要写花括号请用全角“｛｝”。',
] as const;
const IMAGE = ['mdx/image', '正文不得有图片', '删去图片；图由数据生成。'] as const;
const CODE = ['prose/code', '正文不用代码格式', '删去反引号，或行首的四个空格。'] as const;
const FOOTNOTE = [
  'mdx/footnote',
  '正文不用脚注',
  '把注释写成一句话，放在正文或括号里；出处用 <Cite doc="…" p="…" />。',
] as const;

/** Kinds of nodes that are refused with words of their own. */
const REFUSED = new Map<string, readonly [rule: string, message: string, remedy: string]>([
  ['mdxjsEsm', ESM],
  ['mdxFlowExpression', EXPRESSION],
  ['mdxTextExpression', EXPRESSION],
  ['html', ['mdx/html', '正文不得有 HTML', '删去标签，只用 Markdown 与规定的组件。']],
  ['image', IMAGE],
  ['imageReference', IMAGE],
  ['code', CODE],
  ['inlineCode', CODE],
  ['footnoteReference', FOOTNOTE],
  ['footnoteDefinition', FOOTNOTE],
]);

/** A list that goes on behind a table may begin in the middle; nobody counts as far as this. */
const HIGHEST_START = 99;

/** Lists everything in a tree that prose may not hold. Pure; the tree need not have positions. */
export function findUnsafe(tree: Root): ProseFinding[] {
  const found: ProseFinding[] = [];
  const addresses = new Map<string, string>();
  walk(tree, (node) => {
    // As in Markdown, the first of two definitions of one name holds.
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
  });
  walk(tree, (node) => {
    found.push(...checkNode(node, addresses));
  });
  return found;
}

function checkNode(node: Nodes, addresses: ReadonlyMap<string, string>): ProseFinding[] {
  const refused = REFUSED.get(node.type);
  if (refused) return [findingAt(node, ...refused)];
  if (!ALLOWED.has(node.type))
    return [
      findingAt(node, 'mdx/node', `正文不得有“${node.type}”`, '只用标题、段落、列表、表格、强调、链接与规定的组件。'),
    ];
  // What another plugin would have the HTML be, past the kind of the node.
  if (node.data && ['hName', 'hProperties', 'hChildren'].some((key) => Object.hasOwn(node.data ?? {}, key)))
    return [findingAt(node, 'mdx/node', '正文不得自带 HTML 属性', '删去这一处的特殊写法。')];
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const read = readComponent(node);
      return isFinding(read) ? [read] : [];
    }
    case 'heading':
      return node.depth === 2 || node.depth === 3
        ? []
        : [findingAt(node, 'prose/heading', '标题只用二级（##）和三级（###）', '页面标题取自前置信息；正文从“##”起。')];
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? [
            findingAt(
              node,
              'mdx/task-list',
              '正文不用勾选清单（- [ ]）',
              '删去方括号，写成普通的列表；做没做成写成文字。',
            ),
          ]
        : [];
    case 'definition':
      return [...checkAddress(node, node.url), ...checkDisguise(node, '', node.url)];
    case 'list':
      return checkStart(node);
    case 'link': {
      const refused = checkAddress(node, node.url);
      return refused.length > 0 ? refused : [...checkLabel(node), ...checkDisguise(node, plainText(node), node.url)];
    }
    case 'linkReference': {
      const url = addresses.get(node.identifier);
      return url === undefined ? [] : [...checkLabel(node), ...checkDisguise(node, plainText(node), url)];
    }
    default:
      return [];
  }
}

function checkAddress(node: Nodes, url: string): ProseFinding[] {
  const refusal = refuseAddress(url);
  return refusal ? [findingAt(node, 'mdx/link', ...refusal)] : [];
}

/** A paragraph that begins with a figure and a full stop is a list to Markdown, and the figure its number. */
function checkStart(node: List): ProseFinding[] {
  return (node.start ?? 1) <= HIGHEST_START
    ? []
    : [
        findingAt(
          node,
          'prose/list-start',
          `段首的“${node.start}.”会被当成列表的编号`,
          '是数字就写成 <Obs id="…" />，是年份就写上“年”；列表从 1 起编号。',
        ),
      ];
}

/** What a reader can press on: words, and in them nothing else to press on. */
function checkLabel(node: Link | LinkReference): ProseFinding[] {
  if (!/[\p{L}\p{N}]/u.test(plainText(node)))
    return [findingAt(node, 'mdx/link', '链接没有文字，读者看不到也点不着', '在方括号里写上网页的名称。')];
  let inner: string | undefined;
  walk(node, (child) => {
    if (child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') inner ??= child.name ?? '';
  });
  return inner === undefined
    ? []
    : [findingAt(node, 'mdx/link', `链接的文字里有 <${inner}>，两者都要点开，只能点到一个`, '把它移到链接之外。')];
}

/** @param words what stands on the page for the link; a title shows when the pointer rests on it */
function checkDisguise(node: Link | LinkReference | Definition, words: string, url: string): ProseFinding[] {
  const title = 'title' in node ? (node.title ?? '') : '';
  const shown = findDisguise(words, url) ?? findDisguise(title, url);
  return shown === undefined
    ? []
    : [
        findingAt(
          node,
          'mdx/link',
          `链接文字是网址“${shown.slice(0, 60)}”，却通向别处`,
          '文字改为网页的名称，或与地址一致。',
        ),
      ];
}
