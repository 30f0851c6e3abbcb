/** Automatic numbers: what Word prints before a paragraph that no text holds. */
import { childrenOf, valueOf } from '../xml/find.ts';
import { type XmlElement } from '../xml/parse-xml.ts';
import { readList, type Level, type List } from './lists.ts';
import { countIn } from './numbers.ts';

/** Which list a paragraph is in, and how deep. */
export interface Numbered {
  readonly list: string;
  readonly level: number;
}

export interface Numbering {
  /** The mark of the next paragraph of a list with what follows it; empty where nothing is printed. Called in reading order. */
  readonly next: (numbered: Numbered) => string;
  /** The level of a list that a style is tied to. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined;
}

/** @param numbering root of numbering.xml @param lists of a style that names one: style → list */
export function readNumbering(
  numbering: XmlElement | undefined,
  lists: (style: string) => string | undefined = () => undefined,
): Numbering {
  const abstracts = new Map(
    childrenOf(numbering, 'abstractNum').map((one) => [one.attributes['abstractNumId'] ?? '', one]),
  );
  const found = new Map(childrenOf(numbering, 'num').map((num) => [num.attributes['numId'] ?? '', num]));
  const cache = new Map<string, List | undefined>();
  const listOf = (id: string, depth = 0): List | undefined => {
    if (cache.has(id)) return cache.get(id);
    const num = found.get(id);
    const abstract = valueOf(num, 'abstractNumId');
    const body = abstract === undefined ? undefined : abstracts.get(abstract);
    // A list may be said elsewhere: its abstract names a style, and the style its list.
    const link = valueOf(body, 'numStyleLink');
    const linked = link === undefined || depth > 4 ? undefined : lists(link);
    const list =
      linked && linked !== id ? listOf(linked, depth + 1) : num && body && readList(num, abstract ?? '', body);
    cache.set(id, list);
    return list;
  };
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: ({ list: id, level }) => {
      const list = listOf(id);
      const form = list?.levels.get(level);
      if (!list || !form) return '';
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      advance(counts, list, id, level, begun);
      return printMark(list, form, level, counts);
    },
    levelOfStyle: (id, style) => [...(listOf(id)?.levels ?? [])].find(([, one]) => one.style === style)?.[0],
  };
}

/** Counts one on, and lets the deeper levels begin anew. */
function advance(counts: (number | undefined)[], list: List, id: string, level: number, begun: Set<string>): void {
  const key = `${id} ${level}`;
  const override = begun.has(key) ? undefined : list.starts.get(level);
  begun.add(key);
  counts[level] = override ?? (counts[level] === undefined ? (list.levels.get(level)?.start ?? 1) : counts[level] + 1);
  for (const [deeper, { restart }] of list.levels)
    if (deeper > level && restart !== 0 && (restart === undefined || level < restart)) counts[deeper] = undefined;
}

const BULLET_FONT = /[\uE000-\uF8FF]/g;

function printMark(list: List, form: Level, level: number, counts: readonly (number | undefined)[]): string {
  if (form.format === 'none') return form.text.replaceAll(/%\d/g, '');
  const mark = form.text.replaceAll(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    const count = counts[at] ?? shown?.start ?? 1;
    return at > level ? '' : countIn(form.isLegal ? 'decimal' : (shown?.format ?? 'decimal'), count);
  });
  const visible = form.format === 'bullet' ? mark.replaceAll(BULLET_FONT, '•') : mark;
  // A gap follows 第一章 in print; after 一、 and 1. Chinese prints none.
  return form.suffix !== 'nothing' && /[章节条编篇\p{Script=Latin}\d]$/u.test(visible) ? `${visible} ` : visible;
}
