/** HTML in pieces: what stands still as text, and between it the components, which the page renders. */
import type { ElementContent, Properties, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';

export interface ComponentPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside it, as HTML; no component. */
  readonly inner: string;
}

/** HTML as text, or a component. Elements may open in one piece and close in another. */
export type Part = string | ComponentPart;

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;
type Node = Root | RootContent | ElementContent | Component;

const VOID = new Set(['br', 'hr']);
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);

/** Cuts a tree into parts. Neighbouring text is one part. */
export function toParts(tree: Root): Part[] {
  const parts: Part[] = [];
  let html = '';
  const add = (node: Node): void => {
    switch (node.type) {
      case 'root':
        node.children.forEach(add);
        return;
      case 'text':
        html += escape(node.value);
        return;
      case 'element':
        html += `<${node.tagName}${attributesOf(node.properties)}>`;
        if (VOID.has(node.tagName)) return;
        node.children.forEach(add);
        html += `</${node.tagName}>`;
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (html) parts.push(html);
        html = '';
        parts.push(readComponent(node));
        return;
      default:
        throw new Error(`prose holds a ${node.type}, which the allow-list should have refused`);
    }
  };
  add(tree);
  if (html) parts.push(html);
  return parts;
}

function readComponent(node: Component): ComponentPart {
  const attributes = node.attributes.map((attribute): [string, string] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      throw new Error(`<${node.name ?? ''}> has an attribute that is no text`);
    return [attribute.name, attribute.value];
  });
  const inner = toParts({ type: 'root', children: node.children as RootContent[] });
  if (inner.some((part) => typeof part !== 'string')) throw new Error(`<${node.name ?? ''}> holds a component`);
  return { name: node.name ?? '', attributes: Object.fromEntries(attributes), inner: inner.join('') };
}

function attributesOf(properties: Properties): string {
  return Object.entries(properties)
    .flatMap(([name, value]) => {
      if (value === null || value === undefined || value === false) return [];
      const written = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
      return [` ${attributeName(name)}="${escape(written)}"`];
    })
    .join('');
}

const attributeName = (name: string): string =>
  name === 'className' ? 'class' : name.startsWith('aria') ? `aria-${name.slice(4).toLowerCase()}` : name.toLowerCase();
