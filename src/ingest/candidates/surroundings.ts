/** What stands around a place of a paragraph: its clause, its sentence. */

const CLAUSE_END = /[，,。；;：:！!？?\n]/;
const SENTENCE_END = /[。；;！!？?\n]/;
const PERIOD_END = /[。！!？?\n]/;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretchAt(text: string, at: number, ends: RegExp): Stretch {
  let start = at;
  while (start > 0 && !endsAt(text, start - 1, ends)) start -= 1;
  let end = at;
  while (end < text.length && !endsAt(text, end, ends)) end += 1;
  return { start, end };
}

/** 1,200 and 12:30 hold no end of a clause. */
const endsAt = (text: string, at: number, ends: RegExp): boolean =>
  ends.test(text[at] ?? '') &&
  !(/[,:]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /\d{3}/.test(text.slice(at + 1, at + 4)));

/** Between two commas or stronger marks. */
export const clauseSpan = (text: string, at: number): Stretch => stretchAt(text, at, CLAUSE_END);
/** Between two full stops or semicolons. */
export const sentenceSpan = (text: string, at: number): Stretch => stretchAt(text, at, SENTENCE_END);

/** Between two full stops. */
export const periodSpan = (text: string, at: number): Stretch => stretchAt(text, at, PERIOD_END);

export const clauseAt = (text: string, at: number): string => {
  const { start, end } = clauseSpan(text, at);
  return text.slice(start, end);
};
