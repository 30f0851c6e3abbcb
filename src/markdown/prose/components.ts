/** The components prose may use: how they must be written, and that what they name is there. */
import type { Nodes } from 'mdast';
import { expandRanges } from '../../schema/fields.ts';
import { nearest, suggestion } from '../../text/suggest.ts';
import { findingAt, type ProseFinding } from './finding.ts';

/** Name of a component → its attributes. All of them are required and literal. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Obs: ['id'], Cite: ['doc', 'p'] };

export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** `<Obs id="…" />` */
const example = (name: string): string =>
  `<${name} ${(COMPONENTS[name] ?? []).map((key) => `${key}="…"`).join(' ')} />`;

/** The attributes of a component that is written as it must be, or what is wrong with it. */
export function readComponent(node: Jsx): Readonly<Record<string, string>> | ProseFinding {
  const name = node.name ?? '';
  // `constructor` and `toString` are names like others, not what every object inherits.
  const wanted = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!wanted) {
    const known = Object.keys(COMPONENTS);
    const near = nearest(name, known);
    const remedy = `${near ? `是否指“${near}”？` : ''}只可用 ${known.map(example).join('、')}。`;
    return findingAt(node, 'mdx/component', `不认识的组件或标签“<${name}>”`, remedy);
  }
  const wrong = (message: string, remedy = `写成 ${example(name)}。`) =>
    findingAt(node, 'mdx/attribute', message, remedy);
  const read = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return wrong(`<${name}> 的属性须是带引号的文字`);
    if (!wanted.includes(attribute.name)) return wrong(`<${name}> 没有属性“${attribute.name}”`);
    if (read.has(attribute.name)) return wrong(`<${name}> 的属性“${attribute.name}”写了两次`, '留下一个。');
    read.set(attribute.name, attribute.value);
  }
  const missing = wanted.find((key) => !read.get(key));
  if (missing) return wrong(`<${name}> 缺少属性“${missing}”`);
  if (node.children.length > 0)
    return findingAt(node, 'mdx/children', `<${name}> 里不得有内容`, `写成自闭合的 ${example(name)}。`);
  return Object.fromEntries(read);
}

export const isFinding = (read: Readonly<Record<string, string>> | ProseFinding): read is ProseFinding =>
  'rule' in read;

/** What components may name. */
export interface Evidence {
  /** `<document>/<id>` of all observations. */
  readonly observations: ReadonlySet<string>;
  /** Paragraphs of each document. */
  readonly paragraphs: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether a row, or a document (no id), exists but could not be read: naming it is no mistake of its own. */
  readonly isUnreadable: (document: string, id?: string) => boolean;
}

/**
 * Checks that what a component names is there.
 *
 * @param own the document in which the short ids of observations serve
 */
export function checkEvidence(node: Jsx, evidence: Evidence, own: string | undefined): ProseFinding[] {
  const read = readComponent(node);
  if (isFinding(read)) return [];
  return node.name === 'Obs'
    ? checkObs(node, read['id'] ?? '', evidence, own)
    : checkCite(node, read['doc'] ?? '', read['p'] ?? '', evidence);
}

function checkObs(node: Jsx, id: string, evidence: Evidence, own: string | undefined): ProseFinding[] {
  const key = id.includes('/') ? id : `${own ?? ''}/${id}`;
  const [document = '', row = ''] = key.split('/');
  if (evidence.observations.has(key) || evidence.isUnreadable(document, row)) return [];
  const candidates = [...evidence.observations].map((known) =>
    own && known.startsWith(`${own}/`) && !id.includes('/') ? known.slice(own.length + 1) : known,
  );
  const remedy = `${suggestion(id, candidates)}${own ? '' : '这里要写全称“文献编号/观测编号”。'}改正编号。`;
  return [findingAt(node, 'prose/obs', `观测“${id}”不存在`, remedy)];
}

function checkCite(node: Jsx, document: string, ranges: string, evidence: Evidence): ProseFinding[] {
  const wrong = (message: string, remedy: string) => [findingAt(node, 'prose/cite', message, remedy)];
  const paragraphs = evidence.paragraphs.get(document);
  if (!paragraphs)
    return evidence.isUnreadable(document)
      ? []
      : wrong(`文献“${document}”不存在`, `${suggestion(document, [...evidence.paragraphs.keys()])}改正文献编号。`);
  const numbers = /^\d+(?:[-,]\d+)*$/.test(ranges) ? expandRanges(ranges) : [];
  if (numbers.length === 0)
    return wrong(`段落号“${ranges}”写法不对，或范围太大`, '写成 p="16"、p="16-18" 或 p="3,16"。');
  const outside = numbers.find((number) => !paragraphs.has(number));
  return outside === undefined ? [] : wrong(`文献“${document}”没有第 ${outside} 段`, '改正段落号。');
}
