import { redact } from './redact.ts';

/** The paragraphs with personal data covered; together, because a name found in one is covered in all. */
export function redactParagraphs(paragraphs: readonly { readonly text: string }[]): string[] {
  const { text } = redact(paragraphs.map((paragraph) => paragraph.text).join('\n'));
  let start = 0;
  return paragraphs.map((paragraph) => {
    // By length, which redaction keeps: a cover may reach over the break between a label and its name.
    const done = text.slice(start, start + paragraph.text.length);
    start += paragraph.text.length + 1;
    return done;
  });
}
