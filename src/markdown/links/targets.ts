/** Where the links of prose lead inside the site: to a page that is there, and a place on it that is there. */
import type { Root } from 'mdast';
import { suggestion } from '../../text/suggest.ts';
import { refuseAddress, type Refusal } from '../prose/addresses.ts';
import { findingAt, type ProseFinding } from '../prose/finding.ts';
import { walk } from '../walk.ts';
import type { SitePages } from './site-pages.ts';

/** Judges one address that begins with `/` or `#`; `self` is the page it stands on. */
export function refuseTarget(url: string, pages: SitePages, self: string): Refusal {
  if (!/^[/#]/u.test(url)) return undefined;
  const [address = '', anchor] = url.split('#');
  const path = decodeURI(address.split('?')[0] ?? '') || self;
  if (!pages.paths.has(path)) {
    if (pages.paths.has(`${path}/`)) return [`站内地址“${path}”少了末尾的“/”`, `写成 ${path}/。`];
    return [`站内没有“${path.slice(0, 80)}”这一页`, `${suggestion(path, [...pages.paths])}改正地址，或删去链接。`];
  }
  if (anchor === undefined) return undefined;
  const known = pages.anchorsOf(path);
  if (known === undefined || known.has(decodeURIComponent(anchor))) return undefined;
  return [
    `“${path}”页上没有锚点“${anchor.slice(0, 80)}”`,
    `${suggestion(decodeURIComponent(anchor), [...known])}可用的锚点是段落（#p12）、行编号与正文的小标题；或删去“#”及其后面的部分。`,
  ];
}

/** Lists the links of a tree that lead nowhere on the site. */
export function findDeadLinks(tree: Root, pages: SitePages, self: string): ProseFinding[] {
  const found: ProseFinding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    // An address that is refused by itself has been reported, and can't be taken apart.
    const refusal = refuseAddress(node.url) ? undefined : refuseTarget(node.url, pages, self);
    if (refusal) found.push(findingAt(node, 'prose/link', ...refusal));
  });
  return found;
}
