/** The site as a web: every link and fragment resolves, every page can be reached and leads on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { readPages } from './built-pages.ts';

type Node = DefaultTreeAdapterTypes.Node;

interface Web {
  ids: Set<string>;
  /** Addresses as written, inside `main` and outside. */
  links: { href: string; isMain: boolean }[];
}

function* walk(node: Node, isMain = false): Generator<{ node: DefaultTreeAdapterTypes.Element; isMain: boolean }> {
  const isInside = isMain || ('tagName' in node && node.tagName === 'main');
  if ('tagName' in node) yield { node, isMain: isInside };
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* walk(child, isInside);
}

function readWeb(html: string): Web {
  const web: Web = { ids: new Set(), links: [] };
  for (const { node, isMain } of walk(parse(html))) {
    const attribute = (name: string) => node.attrs.find((entry) => entry.name === name)?.value;
    const id = attribute('id');
    if (id) web.ids.add(id);
    const href = attribute('href') ?? attribute('xlink:href');
    if (href !== undefined && node.tagName === 'a') web.links.push({ href, isMain });
  }
  return web;
}

const dir = inject('siteDir');
const base = new URL(inject('siteUrl')).pathname;
/** Addresses whose page is no more. */
const former = knowledgeBase().moved.flatMap(({ id }) => (id.includes('#') ? [] : [id]));
let pages: Map<string, Web>;
beforeAll(() => {
  pages = new Map(readPages(dir).map(({ path, html }) => [path, readWeb(html)]));
});

/** Site-relative path and fragment of a link; `undefined` for one that leaves the site. */
function resolve(from: string, href: string): { path: string; fragment: string } | undefined {
  const url = new URL(href, `http://site.invalid${base.replace(/\/$/, '')}${from}`);
  if (url.host !== 'site.invalid') return undefined;
  return { path: decodeURIComponent(url.pathname).replace(base, '/'), fragment: decodeURIComponent(url.hash.slice(1)) };
}

describe('站内链接', () => {
  test('每一个链接与锚点都能到达', () => {
    const broken = new Map<string, string[]>();
    const report = (to: string, from: string) => broken.set(to, [...(broken.get(to) ?? []), from]);
    let checked = 0;
    for (const [from, { links }] of pages)
      for (const { href } of links) {
        const target = resolve(from, href);
        if (!target) continue;
        checked += 1;
        const page = pages.get(target.path);
        const isFile = !page && existsSync(join(dir, target.path)) && !target.path.endsWith('/');
        if (!page && !isFile) report(`没有这一页：${target.path}`, from);
        else if (page && target.fragment && !page.ids.has(target.fragment))
          report(`没有这个锚点：${target.path}#${target.fragment}`, from);
      }
    console.log(`检查了 ${pages.size} 页、${checked} 个站内链接`);
    expect(
      [...broken].map(([to, from]) => `${to}（见 ${from[0]}${from.length > 1 ? ` 等 ${from.length} 页` : ''}）`),
    ).toEqual([]);
    expect(checked).toBeGreaterThan(pages.size);
  });

  test('从首页走得到每一页', () => {
    const seen = new Set(['/']);
    const queue = ['/'];
    for (let path = queue.shift(); path !== undefined; path = queue.shift())
      for (const { href } of pages.get(path)?.links ?? []) {
        const target = resolve(path, href)?.path;
        if (!target || seen.has(target) || !pages.has(target)) continue;
        seen.add(target);
        queue.push(target);
      }
    const unreached = [...pages.keys()].filter((path) => !seen.has(path) && path !== '/404.html');
    // Nothing links to an address that was given up; what was given out leads on from there.
    expect(unreached.toSorted()).toEqual(former.toSorted());
  });

  test('旧地址一页一链，引到还在的地方', () => {
    expect(former.length).toBeGreaterThan(0);
    for (const path of former) {
      const moved = knowledgeBase().moved.find(({ id }) => id === path);
      const targets = (pages.get(path)?.links ?? []).filter(({ isMain }) => isMain);
      const reached = targets.map(({ href }) => resolve(path, href));
      for (const to of moved?.to ?? []) {
        const [page, fragment = ''] = to.split('#');
        expect(reached, path).toContainEqual({ path: page, fragment });
      }
    }
  });

  test('没有死胡同：每一页的正文都引向别的页', () => {
    const deadEnds = [...pages].filter(([path, { links }]) => {
      const targets = links.filter(({ isMain }) => isMain).map(({ href }) => resolve(path, href)?.path);
      // The crumbs lead home and to the index; a page that only leads back there is a dead end.
      const onward = targets.filter(
        (target) => target && target !== path && target !== '/' && !/^\/[a-z]+\/$/.test(target),
      );
      const isIndex = /^\/(?:[a-z]+\/)?$/.test(path);
      return isIndex ? targets.filter((target) => target !== path).length === 0 : onward.length === 0;
    });
    expect(deadEnds.map(([path]) => path).filter((path) => path !== '/404.html')).toEqual([]);
  });

  test('来路与去路相符：实体页列出提到它的每一页', () => {
    const missing: string[] = [];
    for (const [from, { links }] of pages) {
      if (!/^\/(?:documents|cases)\//.test(from)) continue;
      for (const { href } of links) {
        const target = resolve(from, href);
        if (!target || !/^\/(?:measures|indicators|policies)\/[^/]+\/$/.test(target.path)) continue;
        if (!/^\/(?:documents|cases)\/[^/]+\/$/.test(from)) continue;
        const back = pages.get(target.path)?.links.some((link) => resolve(target.path, link.href)?.path === from);
        if (!back) missing.push(`${from} → ${target.path}`);
      }
    }
    expect([...new Set(missing)]).toEqual([]);
  });
});
