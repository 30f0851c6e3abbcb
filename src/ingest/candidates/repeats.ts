/** Figures that a headline prints and the text below it prints again: one of them is enough. */
import type { Candidate, TakenParagraph } from './types.ts';

/** A line that names what follows, and ends in no full stop. */
const HEADING = 60;
const isHeadingLine = ({ text }: TakenParagraph): boolean =>
  text.trim().length <= HEADING && !/[。；;]\s*$/u.test(text);
const keyOf = ({ cells }: Candidate): string => `${cells['value']} ${cells['unit']}`;

/** A paragraph with the figures that were found in it. */
export interface Read {
  readonly paragraph: TakenParagraph;
  readonly candidates: readonly Candidate[];
}

/** Figures of the text proper, by value and unit: a headline repeats them. */
export const findRepeats = (all: readonly Read[]): ReadonlySet<string> =>
  new Set(all.filter(({ paragraph }) => !isHeadingLine(paragraph)).flatMap(({ candidates }) => candidates.map(keyOf)));

/** What is counted, of whom, and how much: the same in a later paragraph is said again. */
const sameAgainKey = ({ cells, said = '' }: Candidate): string | undefined =>
  said !== '' && /\d{2}/.test(cells['value'] ?? '') && cells['value'] !== '100'
    ? [cells['indicator'] || said, cells['subject'], cells['value'], cells['unit']].join(' ')
    : undefined;

/** The paragraph that told it before, by figure. */
export function toldBefore(all: readonly Read[]): ReadonlyMap<Candidate, number> {
  const first = new Map<string, number>();
  const again = new Map<Candidate, number>();
  for (const { paragraph, candidates } of all)
    if (!isHeadingLine(paragraph))
      for (const figure of candidates) {
        const key = sameAgainKey(figure);
        const earlier = key === undefined ? undefined : first.get(key);
        if (earlier !== undefined && earlier !== paragraph.number) again.set(figure, earlier);
        else if (key !== undefined) first.set(key, paragraph.number);
      }
  return again;
}

/** In a headline, or in the words by which a paragraph begins and that it then takes up (五大中心). */
export const isRepeat = (
  paragraph: TakenParagraph,
  figure: Candidate,
  all: readonly Candidate[],
  repeated: ReadonlySet<string>,
): boolean =>
  (isHeadingLine(paragraph) && repeated.has(keyOf(figure))) ||
  (figure.place.printed.includes('大') &&
    all.some(
      (other) =>
        other.place.start > figure.place.start &&
        other.place.printed === figure.place.printed &&
        keyOf(other) === keyOf(figure),
    ));
