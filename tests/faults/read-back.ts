/** Reads a whole built site back: pages, links, tables. Whatever went in, nothing of it may be alive, invisible or lost. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readPage, type ReadPage } from './read-page.ts';

export interface SiteReport {
  pages: number;
  cells: number;
  complaints: string[];
}

/** What a spreadsheet takes for a formula; a sign alone is none. */
const FORMULA = /^[\s\uFEFF]*[=+\-@＝＋－＠﹢\t\r]./su;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Characters that only a control or a stray byte explains; a table may hold line ends inside a cell. */
const RAW = /\p{Default_Ignorable_Code_Point}|[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}|\p{Cs}/u;

/**
 * @param folder the built site
 * @param base prefix it was built for
 * @param expected pages that must be there, as paths below the site: `/measures/x/`
 */
export function readBack(folder: string, base: string, expected: readonly string[]): SiteReport {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const complaints: string[] = [];
  const pages = new Map<string, ReadPage>();
  for (const file of files.filter((name) => name.endsWith('.html'))) pages.set(`/${file}`, readPage(read(file), base));
  for (const [path, page] of pages) complaints.push(...page.complaints.map((text) => `${path}：${text}`));
  complaints.push(...deadLinks(folder, base, pages));
  for (const path of expected) if (!pages.has(`${path}index.html`)) complaints.push(`页面 ${path} 没有建成`);
  let cells = 0;
  for (const file of files.filter((name) => /^data\/.*\.(?:csv|json)$/.test(name))) {
    const text = read(file);
    if (RAW.test(text.replace(/^\uFEFF/, ''))) complaints.push(`${file}：有看不见的字符`);
    if (file.endsWith('.json')) JSON.parse(text);
    else {
      const found = liveCells(text);
      cells += found.cells;
      complaints.push(...found.live.map((cell) => `${file}：会被当成公式的一格 ${JSON.stringify(cell.slice(0, 40))}`));
    }
  }
  return { pages: pages.size, cells, complaints };
}

/** Cells that a spreadsheet would take for a formula. A plain negative number is a number. */
function liveCells(text: string): { cells: number; live: string[] } {
  const rows = parse(text, { bom: true, relax_column_count: true }) as string[][];
  const cells = rows.flat();
  return { cells: cells.length, live: cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell)) };
}

function deadLinks(folder: string, base: string, pages: ReadonlyMap<string, ReadPage>): string[] {
  const dead = new Set<string>();
  for (const [path, page] of pages) {
    for (const link of page.links) {
      const url = new URL(link, `http://site.invalid${base}${path.slice(1).replace(/index\.html$/, '')}`);
      if (url.host !== 'site.invalid') continue;
      const inside = url.pathname.startsWith(base) ? `/${url.pathname.slice(base.length)}` : undefined;
      const fragment = safeDecode(url.hash.slice(1));
      const target = inside === undefined ? undefined : targetOf(folder, safeDecode(inside));
      if (target === undefined) dead.add(`${path}：链接 ${link.slice(0, 60)} 没有着落`);
      else if (fragment && pages.get(target)?.ids.has(fragment) === false)
        dead.add(`${path}：链接 ${link.slice(0, 60)} 所指的位置不存在`);
    }
  }
  return [...dead];
}

function targetOf(folder: string, path: string): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return !file.includes('\0') && existsSync(join(folder, file)) && statSync(join(folder, file)).isFile()
    ? file
    : undefined;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
