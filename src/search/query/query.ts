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
   * Words separated by a space between Han characters are separate words.
   */
  readonly whole: Phrase | undefined;
}

const HAN_SPACE = /\p{Script=Han}\s+\p{Script=Han}/u;

export function parseQuery(raw: string, han?: HanMap): ParsedQuery {
  const phrases = new Map<string, Phrase>();
  const short = new Set<string>();
  for (const piece of raw.split(/\s+/u))
    for (const run of runsOf(fold(piece, han).chars))
      if (run.length > 1) phrases.set(run.join(''), run);
      else short.add(run.join(''));
  const all = fold(raw, han).chars;
  const isWhole =
    all.length > 1 && !HAN_SPACE.test(raw.trim()) && !phrases.has(all.join('')) && all.some((char) => !separates(char));
  return { phrases: [...phrases.values()], short: [...short], whole: isWhole ? all : undefined };
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
