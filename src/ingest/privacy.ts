/** Personal data of an original: covered before anything is written, with a list for the curator to confirm. */
import { type Original, redactOriginal } from '../text/redact-paragraphs.ts';
import { findSuspects } from '../text/names/suspects.ts';

export interface PrivacyEntry {
  readonly paragraph: number;
  readonly kind: string;
  /** The place with what stands beside it; what is covered stays covered. */
  readonly context: string;
}

export interface CoveredOriginal {
  /** The paragraphs, each as long as it was. */
  readonly texts: readonly string[];
  /** What the file says of itself, in order. */
  readonly header: readonly string[];
  readonly covered: readonly PrivacyEntry[];
  /** What was not covered and may have to be. */
  readonly suspects: readonly PrivacyEntry[];
}

/** Characters shown on each side. */
const BESIDE = 8;

export function coverOriginal(original: Original): CoveredOriginal {
  const { paragraphs: texts, header, whole } = redactOriginal(original);
  const starts: number[] = [];
  let at = 0;
  for (const text of texts) {
    starts.push(at);
    at += text.length + 1;
  }
  const entries = (places: readonly { kind: string; start: number; end: number }[]): PrivacyEntry[] => {
    let index = 0;
    return places.map(({ kind, start, end }) => {
      while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= start) index += 1;
      const from = starts[index] ?? 0;
      const own = texts[index] ?? '';
      return {
        paragraph: index + 1,
        kind,
        context: own.slice(Math.max(0, start - from - BESIDE), end - from + BESIDE).trim(),
      };
    });
  };
  return { texts, header, covered: entries(whole.covered), suspects: entries(findSuspects(whole.text)) };
}
