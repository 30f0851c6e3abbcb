/** The reference: citeproc with the official styles of GB/T 7714, on which nothing of the site depends. */
import { readFileSync } from 'node:fs';
import CSL from 'citeproc';
import type { CslItem } from '../../src/cite/csl-item.ts';
import type { GbEdition } from '../../src/cite/gb.ts';

const read = (name: string): string => readFileSync(`tests/fixtures/csl/${name}`, 'utf8');

/** One line for each item, without the number in front, in the order of the items. */
export function formatByStyle(items: readonly CslItem[], edition: GbEdition): string[] {
  const byId = new Map(items.map((item, index) => [String(index), { ...item, id: String(index) }]));
  const locale = read('locales-zh-CN.xml');
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: (id) => byId.get(id) },
    read(`gb-t-7714-${edition}-numeric.csl`),
  );
  engine.setOutputFormat('text');
  engine.updateItems([...byId.keys()]);
  const [, lines] = engine.makeBibliography();
  return lines.map((line) => line.replace(/^\[\d+\] /, '').trimEnd());
}
