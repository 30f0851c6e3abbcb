/** The paragraphs of an original: its non-empty lines, in order. Paragraph `n` is item `n - 1`. A line of white space only, a no-break space included, is empty. */
export function splitParagraphs(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}
