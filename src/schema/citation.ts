import { z } from 'zod';
import { id, optional, paragraphCell, text } from './fields.ts';

/** One place where a document cites a policy. The keys are the columns, in order. */
export const citationRow = z.strictObject({
  policy: id,
  paragraph: paragraphCell,
  /** The citation exactly as the original prints it. */
  printed: text,
  note: optional(text),
});

export type CitationRow = z.output<typeof citationRow>;
