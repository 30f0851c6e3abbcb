/** The text around a hit, from the part of the page that holds it. */
import type { PartData } from '../format/files.ts';
import type { PartBlock, Zone } from '../format/blocks.ts';
import { fold, findSpans, unpackHanMap, type HanMap, type Span } from '../format/fold.ts';
import { SearchFailure } from '../format/index-files.ts';
import { PART_SIZE } from '../format/part-size.ts';
import type { Ground, Place } from './rank.ts';

/** A run of an excerpt; `hit` runs are what was looked for. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

export interface Excerpt {
  /** Where on the page; empty at its top. */
  readonly anchor: string;
  /** Heading of the section. */
  readonly section: string;
  readonly zone: Zone;
  readonly runs: readonly Run[];
}

/** How telling a place is as an excerpt. A title is shown anyway. */
const TELLING = { heading: 3, text: 2.5, figure: 2, title: 1, card: 0 } as const satisfies Record<Zone, number>;
/** A label of a word or two tells less than a sentence. */
const SENTENCE = 16;
const BRIEF = 1;
const MOST_EXCERPTS = 3;
/** Beside values: what the page says first. Further down stands what is made of them. */
const BESIDE_VALUES = 1;
const BEFORE = 32;
const LENGTH = 96;

/** The part of a page that tells most of the grounds, by the places alone. */
export function choosePart(grounds: readonly Ground[]): number {
  const parts = new Map<number, number[]>();
  grounds.forEach(({ places }, index) => {
    for (const { position, zone } of places) {
      const number = partOf(position);
      const values = parts.get(number) ?? [];
      parts.set(number, values);
      values[index] = Math.max(values[index] ?? 0, 1 + TELLING[zone]);
    }
  });
  const worth = (values: readonly number[]) => values.reduce((sum, value) => sum + (value || 0), 0);
  return [...parts].sort(([a, m], [b, n]) => worth(n) - worth(m) || a - b)[0]?.[0] ?? 0;
}

export interface ShownPart {
  readonly part: PartData;
  readonly excerpts: readonly Excerpt[];
}

/**
 * The excerpts of a hit, from one part of its page.
 * @param readPart brings one part of the page
 * @returns `undefined` when a phrase in doubt does not stand on the page
 * @throws SearchFailure when the part doesn't hold what the index says
 */
export async function excerptsOf(
  grounds: readonly Ground[],
  readPart: (number: number) => Promise<PartData>,
): Promise<ShownPart | undefined> {
  const settled = await settleDoubts(grounds, readPart);
  if (!settled) return undefined;
  const number = choosePart(settled);
  const part = await readPart(number);
  const han = part.han ? unpackHanMap(part.han) : undefined;
  checkPart(settled, number, part, han);
  const phrases = [...new Map(grounds.map(({ phrase }) => [phrase.join(''), phrase])).values()];
  const found = part.blocks.flatMap(([position, anchor, section, zone, text]) => {
    const spans = phrases.map((phrase) => findSpans(text, phrase, han));
    const kinds = spans.filter((some) => some.length > 0).length;
    return kinds > 0 ? [{ position, anchor, section, zone, text, kinds, spans: merge(spans.flat()) }] : [];
  });
  const isSaid = (block: (typeof found)[number]) => Number(part.values && block.zone === 'text');
  const chosen = found
    .sort(
      (a, b) =>
        b.kinds - a.kinds ||
        isSaid(b) - isSaid(a) ||
        (part.values ? 0 : telling(b) - telling(a)) ||
        a.position - b.position,
    )
    .filter((block, index, all) => all.findIndex((other) => other.text === block.text) === index)
    .slice(0, part.values ? BESIDE_VALUES : MOST_EXCERPTS)
    .sort((a, b) => a.position - b.position);
  return {
    part,
    excerpts: chosen.map(({ anchor, section, zone, text, spans }) => ({
      anchor,
      section,
      zone,
      runs: cut(text, spans),
    })),
  };
}

/** A part that lacks the words where the index has them is not the one the index was made from. */
function checkPart(grounds: readonly Ground[], number: number, part: PartData, han: HanMap | undefined): void {
  for (const { phrase, places } of grounds) {
    const place = places.find(({ position }) => partOf(position) === number);
    const block = place && part.blocks.findLast(([position]) => position <= place.position);
    if (place && !(block && standsIn(block, place, phrase, han)))
      throw new SearchFailure('damaged', part.head[0] ?? '');
  }
}

const partOf = (position: number): number => Math.floor(position / PART_SIZE);

function standsIn(
  [start, , , , text]: PartBlock,
  { position, isNear }: Place,
  phrase: readonly string[],
  han: HanMap | undefined,
): boolean {
  const { chars } = fold(text, han);
  return isNear ? chars.some((_, at) => standsAt(chars, at, phrase)) : standsAt(chars, position - start, phrase);
}

/** The grounds with the places that hold; `undefined` when a phrase in doubt stands at none of its places. */
async function settleDoubts(
  grounds: readonly Ground[],
  readPart: (number: number) => Promise<PartData>,
): Promise<Ground[] | undefined> {
  const settled: Ground[] = [];
  for (const ground of grounds) {
    const place = ground.inDoubt ? await findInText(ground, readPart) : undefined;
    if (ground.inDoubt && !place) return undefined;
    settled.push(place ? { ...ground, places: [place], inDoubt: false } : ground);
  }
  return settled;
}

async function findInText(
  { phrase, places }: Ground,
  readPart: (number: number) => Promise<PartData>,
): Promise<Place | undefined> {
  for (const number of new Set(places.map(({ position }) => partOf(position)))) {
    const likely = places.filter(({ position }) => partOf(position) === number);
    const part = await readPart(number);
    const han = part.han ? unpackHanMap(part.han) : undefined;
    const place = likely.find((one) => {
      const block = part.blocks.findLast(([position]) => position <= one.position);
      return block && standsIn(block, one, phrase, han);
    });
    if (place) return place;
  }
  return undefined;
}

const standsAt = (chars: readonly string[], start: number, phrase: readonly string[]): boolean =>
  phrase.every((char, index) => chars[start + index] === char);

const telling = ({ zone, text }: { zone: Zone; text: string }): number =>
  TELLING[zone] - (zone === 'text' && text.length < SENTENCE ? BRIEF : 0);

/** Spans in order, those that touch made one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** A window on the text around the first span, as runs. */
export function cut(text: string, spans: readonly Span[]): Run[] {
  const first = spans[0]?.start ?? 0;
  const from = first > BEFORE + 8 ? first - BEFORE : 0;
  const to = text.length <= from + LENGTH + 8 ? text.length : from + LENGTH;
  const runs: Run[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    const slice = text.slice(Math.max(start, from), Math.min(end, to));
    if (slice !== '') runs.push({ text: slice, hit });
  };
  if (from > 0) runs.push({ text: '…', hit: false });
  let at = from;
  for (const { start, end } of spans) {
    add(at, start, false);
    add(start, end, true);
    at = Math.max(at, end);
  }
  add(at, text.length, false);
  if (to < text.length) runs.push({ text: '…', hit: false });
  return runs;
}

/** Marks phrases in a short text, such as a title. */
export function markPhrases(text: string, phrases: readonly (readonly string[])[]): Run[] {
  const spans = merge(phrases.flatMap((phrase) => findSpans(text, phrase)));
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) runs.push({ text: text.slice(at, start), hit: false });
    runs.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), hit: false });
  return runs;
}
