/** Reads a built page for what must never stand in one, whatever the content was. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a reader can't see, or what no text may hold: direction marks, fillers, controls, noncharacters, stray surrogates. */
export const INVISIBLE =
  /\p{Default_Ignorable_Code_Point}|[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}|\p{Cs}|[\p{Zl}\p{Zp}\ufff9-\ufffd]/u;

/** Elements that load, run or redirect. A `script` of the site has an address of ours, or holds data. */
const FORBIDDEN = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'frame',
  'applet',
  'portal',
  'img',
  'video',
  'audio',
  'del',
]);

export interface ReadPage {
  complaints: string[];
  ids: Set<string>;
  /** Addresses of links, as they stand in the page. */
  links: string[];
  title: string;
}

/** @param base prefix of the site, with a slash at both ends */
export function readPage(html: string, base: string): ReadPage {
  const page: ReadPage = { complaints: [], ids: new Set(), links: [], title: '' };
  const complain = (text: string) => page.complaints.push(text);
  for (const element of elements(parse(html))) {
    const { tagName, attrs } = element;
    // A base that says where links open, as parts for other sites have it, sends no address elsewhere.
    if (FORBIDDEN.has(tagName) && !(tagName === 'base' && attrs.every(({ name }) => name === 'target')))
      complain(`有 <${tagName}>`);
    if (tagName === 'title') page.title = textOf(element);
    if (tagName === 'script' && !isOwnScript(element, base)) complain('有不是本站的脚本');
    for (const { name, value } of attrs) {
      if (/^on/i.test(name)) complain(`有事件属性 ${name}`);
      if (INVISIBLE.test(value)) complain(`属性 ${name} 里有看不见的字符`);
      if (name === 'id') {
        if (page.ids.has(value)) complain(`编号“${value}”重复`);
        page.ids.add(value);
      }
      if (['href', 'src', 'action', 'formaction'].includes(name)) {
        page.links.push(value);
        reviewAddress(value, complain);
      }
      if (tagName === 'meta' && name === 'http-equiv' && /refresh/i.test(value)) complain('有自动跳转');
    }
    for (const node of element.childNodes)
      if (tree.isTextNode(node) && INVISIBLE.test(node.value))
        complain(`正文里有看不见的字符（${shorten(node.value)}）`);
  }
  if (/>Footnotes<|Back to (?:reference|content)/.test(html)) complain('有英文的脚注字样');
  return page;
}

function isOwnScript({ attrs, childNodes }: DefaultTreeAdapterTypes.Element, base: string): boolean {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  const source = value('src');
  if (source !== undefined) return source.startsWith(base) && !source.startsWith('//');
  return /json/.test(value('type') ?? '') || childNodes.length === 0;
}

/** Chinese punctuation in an address is text that was swallowed. */
function reviewAddress(address: string, complain: (text: string) => void): void {
  if (/^\s*(?:javascript|data|vbscript|file|blob):/i.test(address)) complain(`危险的地址 ${shorten(address)}`);
  if (/^[/\\]{2}/.test(address)) complain(`不写协议的地址 ${shorten(address)}`);
  if (/^https?:\/\/[^/?#]*@/i.test(address)) complain(`带用户名的地址 ${shorten(address)}`);
  if (/^https?:\/\/[^?]*(?:[，。；：）]|%EF%BC%8C|%E3%80%82)/i.test(address))
    complain(`地址吞了标点 ${shorten(address)}`);
}

const shorten = (text: string): string => JSON.stringify(text.slice(0, 40)).slice(1, -1);

function* elements(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const textOf = (node: DefaultTreeAdapterTypes.Element): string =>
  node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
