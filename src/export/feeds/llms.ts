/** `/llms.txt`: for language models that read the site. */
import { LLMS } from '../../words/llms.ts';
import { NAV, SITE, TABLE } from '../../words/zh.ts';
import type { Publishing } from '../declare.ts';
import { TABLE_NAMES } from '../tables.ts';

const list = (items: readonly string[]): string[] => items.map((item) => `- ${item}`);

export function writeLlms({ absolute }: Publishing): string {
  const link = (name: string, path: string, what = '') => `[${name}](${absolute(path)})${what && `：${what}`}`;
  const section = (title: string, lines: readonly string[]) => [`## ${title}`, '', ...lines, ''];
  return [
    `# ${SITE.name}`,
    '',
    `> ${SITE.description}`,
    '',
    LLMS.what,
    '',
    ...section(LLMS.read.title, list(LLMS.read.items)),
    ...section(LLMS.compare.title, list(LLMS.compare.items)),
    ...section(LLMS.cite.title, list(LLMS.cite.items)),
    ...section(LLMS.pages.title, list(NAV.map(([path, name]) => link(name, path)))),
    ...section(LLMS.tables.title, [
      LLMS.tables.see,
      '',
      ...list(TABLE_NAMES.map((name) => link(name, `/data/${name}.csv`, TABLE[name]))),
    ]),
    ...section(LLMS.files.title, [
      ...list(LLMS.files.items.map(([path, what]) => link(path, path, what))),
      `- ${LLMS.files.indicator}`,
    ]),
  ].join('\n');
}
