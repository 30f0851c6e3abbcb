/** The card of figures: a question that names an indicator, perhaps a region and a year, answered with what the tables hold. */
import type { FigurePlace, FigureRow, FiguresData } from '../format/figures.ts';
import type { HanMap } from '../format/fold.ts';
import { bareName as bare } from '../format/suggestions.ts';
import { TAIL } from './figure-pages.ts';
import { withoutFiller } from './filler.ts';

export interface FigureCard {
  readonly name: string;
  readonly path: string;
  /** The region that was asked for. */
  readonly place: string | undefined;
  readonly rows: readonly CardRow[];
  /** Figures of the indicator beside those shown. */
  readonly rest: number;
  readonly grades: string;
}

export interface CardRow {
  readonly figure: FigureRow;
  readonly place: FigurePlace;
}

const MOST_OF_PLACE = 3;
const MOST_PLACES = 5;
const YEAR = /((?:19|20)\d{2})年?度?/u;

/** What may stand beside the name of an indicator without asking for something else. */
const BESIDE = /情况|数据|数值|水平|现状|对比|比较|结果|各地|指标/gu;

/** How surely a text means a name: 3 it is the name, 2 it holds the name and nothing else or is the end of it, 1 it stands in it, 0 not at all. @param text bare */
function sureness(text: string, names: readonly string[]): number {
  const all = names.map((name) => bare(name));
  if (all.includes(text)) return 3;
  const without = text.replace(BESIDE, '');
  if (all.includes(without) || (text.length >= TAIL && all.some((name) => name.endsWith(text)))) return 2;
  return text.length > 1 && all.some((name) => name.includes(text)) ? 1 : 0;
}

/**
 * @returns the card and how surely it is meant; `undefined` where the question names another indicator, or a region or year without figures
 */
export function figureCard(
  query: string,
  data: FiguresData,
  han?: HanMap,
): { card: FigureCard; sure: number } | undefined {
  const { places, rows, total, name, path, grades } = data;
  let text = withoutFiller(bare(query, han));
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) text = text.replace(YEAR, '');
  const place = namedPlace(text, places);
  const rest = withoutFiller(place ? text.replace(place.named, '') : text);
  const sure = sureness(rest, [name, ...data.names]);
  // A word of a name is enough only beside a region.
  if (sure === 0 || (sure === 1 && !place)) return undefined;
  const wanted = rows.filter(
    (row) => (!place || place.at.includes(row.place)) && (year === undefined || row.years.includes(year)),
  );
  if (wanted.length === 0) return undefined;
  const firsts = wanted.filter((row, index) => wanted.findIndex((other) => other.place === row.place) === index);
  const shown = place?.at.length === 1 ? wanted.slice(0, MOST_OF_PLACE) : firsts.slice(0, MOST_PLACES);
  const cardRows = shown.flatMap((figure) => {
    const own = places[figure.place];
    return own ? [{ figure, place: own }] : [];
  });
  return { card: { name, path, place: place?.name, rows: cardRows, rest: total - shown.length, grades }, sure };
}

interface NamedPlace {
  /** As the question writes it, bare. */
  readonly named: string;
  readonly name: string;
  /** Which places it means: itself, or those below it. */
  readonly at: readonly number[];
}

/** The region that a question names, the longest name of all. @param text bare */
function namedPlace(text: string, places: readonly FigurePlace[]): NamedPlace | undefined {
  const found = new Map<string, { name: string; own: number[]; below: number[] }>();
  places.forEach(({ name, names, above }, at) => {
    const note = (named: string, whole: string, side: 'own' | 'below') => {
      if (named.length < 2 || !text.includes(named)) return;
      const entry = found.get(named) ?? { name: whole, own: [], below: [] };
      if (!entry[side].includes(at)) entry[side].push(at);
      found.set(named, entry);
    };
    for (const one of [name, ...names]) for (const way of waysOf(bare(one))) note(way, name, 'own');
    for (const one of above) for (const way of waysOf(bare(one))) note(way, one, 'below');
  });
  const [longest] = [...found].sort(([a], [b]) => b.length - a.length);
  if (!longest) return undefined;
  const [named, { name, own, below }] = longest;
  return { named, name, at: own.length > 0 ? own : below };
}

/** A region with and without the word for its level: 江宁区, 江宁. */
const waysOf = (name: string): string[] => [...new Set([name, name.replace(/[省市区县旗]$/u, '')])];
