/** From what was typed to what is looked for. */
import { fold, separates, type HanMap } from '../format/fold.ts';

/** Folded characters that must stand side by side. */
export type Phrase = readonly string[];

export interface ParsedQuery {
  /** The parts, each of two or more characters, without repeats. */
  readonly phrases: readonly Phrase[];
  /** Single characters, which are not looked for on their own. */
  readonly short: readonly string[];
  /**
   * All that was typed as one phrase, punctuation included, when that may be what is meant: `，力争`, `12 个`, `〔2023〕26号`. Looked for before the parts.
   * Words separated by a space between Han characters are separate words, unless one of them is a single character: `医 共体`.
   */
  readonly whole: Phrase | undefined;
  /** Whether `whole` leaves out spaces between Han characters. Then it is a guess: where it stands nowhere, the parts are what was meant. */
  readonly isGuess: boolean;
}

const HAN_SPACE = /\p{Script=Han}\s+\p{Script=Han}/u;
const SINGLE = /^\p{Script=Han}$/u;

export function parseQuery(raw: string, han?: HanMap): ParsedQuery {
  const phrases = new Map<string, Phrase>();
  const short = new Set<string>();
  const pieces = joinSingles(raw.split(/\s+/u).filter(Boolean));
  for (const piece of pieces)
    for (const run of runsOf(fold(piece, han).chars))
      if (run.length > 1) phrases.set(run.join(''), run);
      else short.add(run.join(''));
  const all = fold(raw, han).chars;
  const isSpaced = HAN_SPACE.test(pieces.join(' '));
  const isGuess = isSpaced && pieces.some((piece) => SINGLE.test(piece));
  const isWhole =
    all.length > 1 && (!isSpaced || isGuess) && !phrases.has(all.join('')) && all.some((char) => !separates(char));
  return { phrases: [...phrases.values()], short: [...short], whole: isWhole ? all : undefined, isGuess };
}

/** Single characters in a row are one word that was spaced out: 医 共 体. */
function joinSingles(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let wasSingle = false;
  for (const piece of pieces) {
    const isSingle = SINGLE.test(piece);
    if (isSingle && wasSingle) joined.push(`${joined.pop() ?? ''}${piece}`);
    else joined.push(piece);
    wasSingle = isSingle;
  }
  return joined;
}

function runsOf(chars: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const char of chars)
    if (separates(char)) runs.push([]);
    else runs.at(-1)?.push(char);
  return runs.filter((run) => run.length > 0);
}

const BARE_NUMBER = /^(\p{Script=Han}{2,})[\s(（〔[【]*((?:19|20)\d{2})年?[\s)）〕\]】]*第?0*(\d{1,5})号?$/u;

/** A document number written without its brackets, as the site prints it. */
export function documentNumber(raw: string): string | undefined {
  const match = BARE_NUMBER.exec(raw.trim());
  return match ? `${match[1]}〔${match[2]}〕${match[3]}号` : undefined;
}

const SIZES = [
  ['亿', 1e8],
  ['万', 1e4],
] as const;

/** The same number as it may be printed: 45000000 ↔ 4500万. */
export function otherSpellings(phrase: string): string[] {
  if (/^\d{5,15}$/.test(phrase)) {
    const value = Number(phrase);
    return SIZES.flatMap(([name, size]) => {
      const short = String(value / size);
      return value >= size && /^\d+(?:\.\d{1,2})?$/.test(short) ? [`${short}${name}`] : [];
    });
  }
  const match = /^(\d+(?:\.\d+)?)([万亿])$/.exec(phrase);
  const size = SIZES.find(([name]) => name === match?.[2])?.[1];
  if (!match || !size) return [];
  const value = Number((Number(match[1]) * size).toFixed(2));
  return Number.isSafeInteger(value) ? [String(value)] : [];
}

const YEAR = /^((?:19|20)\d{2})(?:年度?)?$/u;

/** The year that a phrase names and nothing else: 2019, 2019年. */
export const yearIn = (phrase: string): string | undefined => YEAR.exec(phrase)?.[1];
