/**
 * Covers the personal data of an original as a whole. A name that one part of it gives away is covered in all: the byline that was taken off, the title that a page
 * has in its head. Whoever drafts, audits or shows an original covers it here, so that all of them have the same text.
 */
import { hasByline } from './names/bylines.ts';
import { type Redacted, redactPlaces } from './redact.ts';

interface Printed {
  readonly text: string;
}

/** An original as it was read. */
export interface Original {
  readonly paragraphs: readonly Printed[];
  /** What was taken off around them, or marked among them. */
  readonly furniture: readonly Printed[];
  /** What the file says of itself. */
  readonly header: readonly Printed[];
}

export interface RedactedOriginal {
  /** Each as long as it was. */
  readonly paragraphs: readonly string[];
  readonly header: readonly string[];
  /** The paragraphs, a line break between them, and the places of it that were covered. */
  readonly whole: Pick<Redacted, 'text' | 'covered'>;
}

export function redactOriginal({ paragraphs, furniture, header }: Original): RedactedOriginal {
  // Of what was taken off only bylines tell of this text: a menu names places and other pages.
  const around = [...header, ...furniture.filter(({ text }) => hasByline(text))];
  const known = new Set(around.flatMap(({ text }) => redactPlaces(text).names));
  const whole = redactPlaces(paragraphs.map(({ text }) => text).join('\n'), [...known]);
  let start = 0;
  return {
    paragraphs: paragraphs.map((paragraph) => {
      // By length, which redaction keeps: a cover may reach over the break between a label and its name.
      const done = whole.text.slice(start, start + paragraph.text.length);
      start += paragraph.text.length + 1;
      return done;
    }),
    header: header.map(({ text }) => redactPlaces(text, whole.names).text),
    whole,
  };
}

/** The paragraphs alone. */
export const redactParagraphs = (original: Original): string[] => [...redactOriginal(original).paragraphs];
